package no.nir.rules.egenskaper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.person.Bosetting;
import no.nir.core.person.Person;
import no.nir.core.program.Avslutning;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/** Saker med én ting endret, og svar uten det endringen har lov til å røre. */
final class Endring {

    private Endring() {}

    static Sak med(Sak sak, Vedtak vedtak) {
        return Sak.builder().from(sak).addVedtak(vedtak).build();
    }

    static Sak med(Sak sak, Tiltak tiltak) {
        return Sak.builder().from(sak).addTiltak(tiltak).build();
    }

    static Sak medPerson(Sak sak, Person person) {
        return Sak.builder().from(sak).person(person).build();
    }

    static Sak uten(Sak sak, Vedtakstype type) {
        List<Vedtak> resten =
                sak.vedtak().stream().filter(v -> !v.type().equals(type)).toList();
        return Sak.builder().from(sak).vedtak(resten).klager(List.of()).build();
    }

    /** Saken der de åpne kategoriene som begynte før dagen, sluttet dagen før den. */
    static Sak lukket(Sak sak, LocalDate dag) {
        List<Kategoriperiode> kategorier = new ArrayList<>();
        for (Kategoriperiode k : sak.kategorier()) {
            boolean lukkes = k.periode().fom().isBefore(dag) && k.periode().inneholder(dag);
            kategorier.add(
                    lukkes
                            ? new Kategoriperiode(
                                    k.kategori(), Periode.av(k.periode().fom(), dag.minusDays(1)))
                            : k);
        }
        return Sak.builder().from(sak).kategorier(kategorier).build();
    }

    /** Alle listene i en annen rekkefølge, unntatt der teksten lar rekkefølgen skille to poster på samme dag. */
    static Sak stokket(Sak sak, Random tilfeldig) {
        Person person = Person.builder()
                .from(sak.person())
                .bosettinger(stokket(sak.person().bosettinger(), Bosetting::dato, tilfeldig))
                .mottak(stokket(sak.person().mottak(), null, tilfeldig))
                .barn(stokket(sak.person().barn(), null, tilfeldig))
                .arbeid(stokket(sak.person().arbeid(), null, tilfeldig))
                .build();
        return Sak.builder()
                .from(sak)
                .person(person)
                .oppholdstillatelser(stokket(sak.oppholdstillatelser(), Oppholdstillatelse::vedtaksdato, tilfeldig))
                .fulltidVideregaaende(stokket(sak.fulltidVideregaaende(), null, tilfeldig))
                .kategorier(stokket(sak.kategorier(), Endring::noekkel, tilfeldig))
                .krav(stokket(sak.krav(), null, tilfeldig))
                .vedtak(stokket(sak.vedtak(), null, tilfeldig))
                .sluttmaal(stokket(sak.sluttmaal(), Sluttmaalsvalg::fom, tilfeldig))
                .timer(stokket(sak.timer(), null, tilfeldig))
                .proever(stokket(sak.proever(), null, tilfeldig))
                .fravaer(stokket(sak.fravaer(), null, tilfeldig))
                .tiltak(stokket(sak.tiltak(), null, tilfeldig))
                .avslutninger(stokket(sak.avslutninger(), Avslutning::dato, tilfeldig))
                .build();
    }

    private static String noekkel(Kategoriperiode k) {
        return k.kategori() + " " + k.periode().fom();
    }

    /** Stokket når ingen to har samme nøkkel; ellers som den er. */
    private static <T> List<T> stokket(List<T> liste, @Nullable Function<T, ?> noekkel, Random tilfeldig) {
        if (noekkel != null) {
            Set<Object> sett = new HashSet<>();
            for (T en : liste) {
                if (!sett.add(noekkel.apply(en))) {
                    return liste;
                }
            }
        }
        List<T> stokket = new ArrayList<>(liste);
        Collections.shuffle(stokket, tilfeldig);
        return stokket;
    }

    /** Svaret uten pekere til poster; poster uten id har plassen sin som navn, og den flytter seg når listen stokkes. */
    static Vurdering utenPekere(Vurdering svar) {
        List<Funn> funn = new ArrayList<>();
        for (Funn f : svar.funn()) {
            funn.add(Funn.builder().from(f).gjelder(List.of()).build());
        }
        List<Ordningsvurdering> ordninger = new ArrayList<>();
        for (Ordningsvurdering o : svar.ordninger()) {
            Fristvurdering frist = o.frist();
            ordninger.add(Ordningsvurdering.builder()
                    .from(o)
                    .frist(frist == null ? null : utenPekere(frist))
                    .build());
        }
        return Vurdering.builder().from(svar).ordninger(ordninger).funn(funn).build();
    }

    private static Fristvurdering utenPekere(Fristvurdering frist) {
        List<Fristutvidelse> utvidelser = new ArrayList<>();
        for (Fristutvidelse u : frist.utvidelser()) {
            utvidelser.add(Fristutvidelse.builder().from(u).gjelder(List.of()).build());
        }
        return Fristvurdering.builder().from(frist).utvidelser(utvidelser).build();
    }
}
