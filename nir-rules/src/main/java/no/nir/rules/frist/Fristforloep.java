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
 */
public record Fristforloep(
        Grunnlag grunnlag, LocalDate fra, int maaneder, LocalDate dato, List<Fristutvidelse> utvidelser) {

    /** Ordinær frist: {@code fra} pluss {@code maaneder}, samme dag i måneden eller månedens siste. */
    public static Fristforloep ordinaer(Grunnlag grunnlag, LocalDate fra, int maaneder) {
        return new Fristforloep(grunnlag, fra, maaneder, Datoregning.plussMaaneder(fra, maaneder), List.of());
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
        LocalDate frist = dato;
        List<Fristutvidelse> alle = new ArrayList<>(utvidelser);
        for (Permisjonsperiode p : permisjoner()) {
            if (p.periode().fom().isAfter(frist)) {
                break;
            }
            int dager = Math.toIntExact(p.periode().dager());
            frist = frist.plusDays(dager);
            alle.add(Fristutvidelse.builder()
                    .type(Utvidelsestype.PERMISJON)
                    .gjelder(p.vedtak())
                    .dager(dager)
                    .fristEtter(frist)
                    .build());
        }
        return new Fristforloep(grunnlag, fra, maaneder, frist, alle);
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
            tekst.append(u.type()).append(" (").append(String.join(", ", u.gjelder())).append(')');
        }
        return tekst.toString();
    }
}
