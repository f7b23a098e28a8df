package no.nir.rules.frist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.tid.Datoregning;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.rules.grunnlag.Grunnlag;

/**
 * En frist så langt den er regnet: dagen det telles fra, ordinære måneder, datoen så langt, og det som har flyttet den.
 *
 * @param tenkt om dette er fristen slik den ville blitt med et vedtak som ikke er gjort
 */
public record Fristforloep(
        Grunnlag grunnlag,
        LocalDate fra,
        int maaneder,
        LocalDate dato,
        List<Fristutvidelse> utvidelser,
        boolean tenkt) {

    /** Ordinær frist: {@code fra} pluss {@code maaneder}, samme dag i måneden eller månedens siste. */
    public static Fristforloep ordinaer(Grunnlag grunnlag, LocalDate fra, int maaneder) {
        return new Fristforloep(grunnlag, fra, maaneder, Datoregning.plussMaaneder(fra, maaneder), List.of(), false);
    }

    /** Permisjonene på ordningen fra og med dagen det telles fra, slått sammen der de overlapper eller berører. */
    public List<Permisjonsperiode> permisjoner() {
        return Permisjonsperiode.sammenslaatt(grunnlag, fra);
    }

    /**
     * Fristen flyttet av permisjon (regelverket § 3.1): periodene tas etter fom, og hver som begynner senest på fristen
     * så langt, legger til sine kalenderdager. Den første som begynner etter den, stanser tellingen.
     */
    public Fristforloep forlengetAvPermisjon() {
        Fristforloep flyttet = this;
        for (Permisjonsperiode p : permisjoner()) {
            if (p.periode().fom().isAfter(flyttet.dato)) {
                break;
            }
            int dager = Math.toIntExact(p.periode().dager());
            flyttet = flyttet.flyttet(
                    flyttet.dato.plusDays(dager),
                    Fristutvidelse.builder()
                            .type(Utvidelsestype.PERMISJON)
                            .gjelder(p.vedtak())
                            .dager(dager));
        }
        return flyttet;
    }

    /** Fristen flyttet til en ny dato, og det som flyttet den. */
    public Fristforloep flyttet(LocalDate til, Fristutvidelse.Builder av) {
        List<Fristutvidelse> alle = new ArrayList<>(utvidelser);
        alle.add(av.fristEtter(til).build());
        return new Fristforloep(grunnlag, fra, maaneder, til, alle, tenkt);
    }

    /** Det samme forløpet, som en tenkt frist. */
    public Fristforloep somTenkt() {
        return new Fristforloep(grunnlag, fra, maaneder, dato, utvidelser, true);
    }

    /** Fristen på én linje, med alt som har flyttet den. */
    public String somTekst() {
        StringBuilder tekst = new StringBuilder()
                .append(dato)
                .append(" = ")
                .append(fra)
                .append(" + ")
                .append(maaneder)
                .append(" måneder");
        for (Fristutvidelse u : utvidelser) {
            tekst.append(" + ");
            if (u.maaneder() != null) {
                tekst.append(u.maaneder()).append(" måneder ");
            } else {
                tekst.append(u.dager()).append(u.type().equals(Utvidelsestype.FRAVAER) ? " virkedager " : " dager ");
            }
            tekst.append(u.type());
            if (!u.gjelder().isEmpty()) {
                tekst.append(" (").append(String.join(", ", u.gjelder())).append(')');
            }
        }
        return tenkt ? tekst.append(", tenkt").toString() : tekst.toString();
    }
}
