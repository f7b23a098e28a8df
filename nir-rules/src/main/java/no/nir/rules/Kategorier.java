package no.nir.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Kategori;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Kategorikilde;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.rules.grunnlag.KjentSak;
import no.nir.rules.kategori.Beregnet;
import no.nir.rules.kategori.avvik.Kategorisammenligning;
import no.nir.rules.kategori.bokstav.Tillatelse;
import no.nir.rules.motor.Kjoering;

/**
 * Kategoriene saken har per dato (regelverket § 2).
 *
 * <p>Er noen registrert, gjelder de, også før de begynner; de beregnede holdes da bare opp mot dem. Er ingen registrert,
 * gjelder de beregnede.
 */
final class Kategorier {

    /**
     * En kategori som har begynt, og posten i saken den kommer av.
     *
     * @param vurdering kategorien slik den står i svaret
     */
    record Post(Kategorivurdering vurdering, String post) {

        Kategori kategori() {
            return vurdering.kategori();
        }

        LocalDate fom() {
            return vurdering.periode().fom();
        }

        /** Om en av de andre er samme kategori fra samme dag. */
        private boolean blant(List<Post> andre) {
            for (Post annen : andre) {
                if (kategori().equals(annen.kategori()) && fom().equals(annen.fom())) {
                    return true;
                }
            }
            return false;
        }
    }

    private final KjentSak sak;
    private final Kjoering kjoering;

    Kategorier(KjentSak sak, Kjoering kjoering) {
        this.sak = sak;
        this.kjoering = kjoering;
    }

    /** I fast rekkefølge: kategoriens plass i katalogen, så fom. */
    List<Post> finn() {
        List<Kategoriperiode> registrerte = sak.sak().kategorier();
        List<Tillatelse> tillatelser = Kategoriberegning.kjenteTillatelser(sak);
        List<Post> gjeldende;
        if (registrerte.isEmpty()) {
            gjeldende = beregnede(tillatelser);
        } else {
            gjeldende = begynte(registrerte);
            if (!tillatelser.isEmpty()) {
                sammenlign(gjeldende, beregnede(tillatelser));
            }
        }
        Katalog katalog = sak.kontekst().katalog();
        gjeldende.sort(Comparator.comparingInt((Post p) -> katalog.rekkefoelge(p.kategori()))
                .thenComparing(Post::fom));
        return gjeldende;
    }

    private List<Post> begynte(List<Kategoriperiode> registrerte) {
        List<Post> begynte = new ArrayList<>(registrerte.size());
        for (int i = 0; i < registrerte.size(); i++) {
            Kategoriperiode k = registrerte.get(i);
            if (!k.periode().fom().isAfter(sak.kontekst().perDato())) {
                begynte.add(new Post(
                        new Kategorivurdering(k.kategori(), k.periode(), Kategorikilde.REGISTRERT),
                        "kategorier[" + i + "]"));
            }
        }
        return begynte;
    }

    private List<Post> beregnede(List<Tillatelse> tillatelser) {
        List<Post> poster = new ArrayList<>();
        for (Beregnet b : new Kategoriberegning(sak, kjoering).begynte(tillatelser)) {
            poster.add(post(b));
        }
        return poster;
    }

    private static Post post(Beregnet b) {
        Periode periode = Periode.av(b.fom(), b.tom());
        return new Post(new Kategorivurdering(b.kategori(), periode, Kategorikilde.BEREGNET), b.post());
    }

    private void sammenlign(List<Post> registrerte, List<Post> beregnede) {
        List<String> utenMotstykke = new ArrayList<>(0);
        utenMotstykke(registrerte, beregnede, utenMotstykke);
        utenMotstykke(beregnede, registrerte, utenMotstykke);
        kjoering.fyr(List.of(new Kategorisammenligning(sak.kontekst(), utenMotstykke)));
    }

    private static void utenMotstykke(List<Post> disse, List<Post> andre, List<String> poster) {
        for (Post denne : disse) {
            if (!denne.blant(andre)) {
                poster.add(denne.post());
            }
        }
    }
}
