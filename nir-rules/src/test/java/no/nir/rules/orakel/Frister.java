package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Oppstartsfrist;
import org.jspecify.annotations.Nullable;

/** Regelverk §§ 3.2, 3.3 siste ledd og 3.4: frister for norsk og samfunnskunnskap, og frist for oppstart. */
final class Frister {

    /** § 3.2: for kategori fra og med denne dagen regnes det fra tilbudt oppstart. */
    private static final LocalDate REGNES_FRA_TILBUD = LocalDate.of(2023, 8, 1);

    /** § 3.2: utvidet opplæring i norsk finnes fra og med denne vedtaksdatoen. */
    private static final LocalDate UTVIDET_NORSK_FRA = LocalDate.of(2023, 7, 1);

    private Frister() {}

    /** Fristen for ordningen; {@code null} når den ikke har noen. */
    static @Nullable Fristvurdering frist(
            Saksbilde bilde, Lov lov, Kategorilinje kategori, Ordning ordning, Funnliste funn) {
        return switch (ordning.kode()) {
            case "INTRODUKSJONSPROGRAM" ->
                lov == Lov.INTEGRERINGSLOVEN
                        ? Programfrist.etterIntegreringsloven(bilde, funn)
                        : Programfrist.etterIntroduksjonsloven(bilde, funn);
            case "NORSK_MED_NORSKMAAL" -> norskMedNorskmaal(bilde, kategori);
            case "SAMFUNNSKUNNSKAP" -> bilde.fylkeskommunen ? null : samfunnskunnskap(bilde, kategori);
            case "NORSK_RETT_NORSKMAAL" -> norskRett(bilde, funn);
            case "NORSK_OG_SAMFUNNSKUNNSKAP" ->
                // § 3.4: kategori fom + 36 måneder, så permisjon.
                medPermisjon(bilde, bilde.ordning(ordning), kategori.fom(), 36);
            default -> null;
        };
    }

    /** D: kategori fom før 2023-08-01, ellers den første tildelingens fom (§ 3.2). */
    private static @Nullable LocalDate d(Ordningsbilde ordning, Kategorilinje kategori) {
        return kategori.fom().isBefore(REGNES_FRA_TILBUD) ? kategori.fom() : ordning.start();
    }

    /** § 3.2 (lovens § 32): 36 måneder, 18 med videregående eller høyere; så permisjon. */
    private static Fristvurdering norskMedNorskmaal(Saksbilde bilde, Kategorilinje kategori) {
        Ordningsbilde ordning = bilde.ordning(Ordning.NORSK_MED_NORSKMAAL);
        LocalDate d = d(ordning, kategori);
        if (d == null || bilde.utdanning() == null) {
            List<Mangelkode> mangler = new ArrayList<>();
            if (d == null) {
                mangler.add(Mangelkode.OPPSTART_IKKE_REGISTRERT);
            }
            if (bilde.utdanning() == null) {
                mangler.add(Mangelkode.UTDANNINGSBAKGRUNN_IKKE_REGISTRERT);
            }
            return ikkeBeregnet(mangler);
        }
        return medPermisjon(bilde, ordning, d, bilde.videregaaende() ? 18 : 36);
    }

    /** § 3.2 (lovens § 33): 12 måneder; permisjon bare for kategori fra og med 2023-08-01. */
    private static Fristvurdering samfunnskunnskap(Saksbilde bilde, Kategorilinje kategori) {
        Ordningsbilde ordning = bilde.ordning(Ordning.SAMFUNNSKUNNSKAP);
        LocalDate d = d(ordning, kategori);
        if (d == null) {
            return ikkeBeregnet(List.of(Mangelkode.OPPSTART_IKKE_REGISTRERT));
        }
        if (kategori.fom().isBefore(REGNES_FRA_TILBUD)) {
            return beregnet(d, 12, d.plusMonths(12), List.of());
        }
        return medPermisjon(bilde, ordning, d, 12);
    }

    /** § 3.2 (lovens § 37 d, forskriften § 43 g): 12 måneder, permisjon, så hver gyldige utvidelse. */
    private static Fristvurdering norskRett(Saksbilde bilde, Funnliste funn) {
        Ordningsbilde ordning = bilde.ordning(Ordning.NORSK_RETT_NORSKMAAL);
        LocalDate d = ordning.start();
        if (d == null) {
            return ikkeBeregnet(List.of(Mangelkode.OPPSTART_IKKE_REGISTRERT));
        }
        List<Fristutvidelse> utvidelser = new ArrayList<>();
        LocalDate frist = Permisjoner.forleng(
                d.plusMonths(12), Permisjoner.blokker(ordning.permisjoner, d, bilde.perDato), utvidelser);
        int hoeyst = bilde.videregaaende() ? 1 : 2;
        int godtatt = 0;
        for (Vedtak v : ordning.utvidetNorsk) {
            Integer maaneder = v.maaneder();
            boolean gyldig = maaneder != null
                    && maaneder >= 1
                    && maaneder <= 6
                    && Datoer.fraOgMed(v.vedtaksdato(), UTVIDET_NORSK_FRA)
                    && bilde.utdanning() != null
                    && !v.vedtaksdato().isBefore(frist.minusMonths(2))
                    && !v.vedtaksdato().isAfter(frist.plusMonths(2))
                    && godtatt < hoeyst;
            if (gyldig && maaneder != null) {
                godtatt++;
                frist = frist.plusMonths(maaneder);
                utvidelser.add(Fristutvidelse.builder()
                        .type(Utvidelsestype.UTVIDET_OPPLAERING_I_NORSK)
                        .addGjelder(v.id())
                        .maaneder(maaneder)
                        .fristEtter(frist)
                        .build());
            } else {
                funn.ta(Funnkode.UTVIDET_NORSK_AVVIST, ordning.ordning, v.id());
            }
        }
        return beregnet(d, 12, frist, utvidelser);
    }

    private static Fristvurdering medPermisjon(Saksbilde bilde, Ordningsbilde ordning, LocalDate d, int maaneder) {
        List<Fristutvidelse> utvidelser = new ArrayList<>();
        LocalDate frist = Permisjoner.forleng(
                d.plusMonths(maaneder), Permisjoner.blokker(ordning.permisjoner, d, bilde.perDato), utvidelser);
        return beregnet(d, maaneder, frist, utvidelser);
    }

    static Fristvurdering beregnet(LocalDate d, int maaneder, LocalDate frist, List<Fristutvidelse> utvidelser) {
        return Fristvurdering.builder()
                .fra(d)
                .maaneder(maaneder)
                .dato(frist)
                .utvidelser(utvidelser)
                .build();
    }

    /** Manglene må alt være sortert etter kode. */
    static Fristvurdering ikkeBeregnet(List<Mangelkode> mangler) {
        return Fristvurdering.builder().mangler(mangler).build();
    }

    /** § 3.3 siste ledd: den tidligste bosettingen + 3 måneder, ellers det tidligste kravet + 3 måneder. */
    static @Nullable Oppstartsfrist oppstart(Saksbilde bilde, Ordning ordning) {
        switch (ordning.kode()) {
            case "INTRODUKSJONSPROGRAM",
                    "NORSK_MED_NORSKMAAL",
                    "NORSK_PLIKT",
                    "NORSK_RETT_NORSKMAAL",
                    "SAMFUNNSKUNNSKAP",
                    "NORSK_OG_SAMFUNNSKUNNSKAP" -> {
                var bosetting = bilde.bosetting;
                LocalDate fra = bosetting == null ? bilde.ordning(ordning).krav : bosetting.dato();
                return fra == null
                        ? new Oppstartsfrist(null, List.of(Mangelkode.BOSETTING_OG_KRAV_IKKE_REGISTRERT))
                        : new Oppstartsfrist(fra.plusMonths(3), List.of());
            }
            default -> {
                return null;
            }
        }
    }

    /** OPPSTART_FOR_SENT: den første tildelingens fom er etter fristen, eller det er ingen og fristen er passert. */
    static void oppstartForSent(
            Saksbilde bilde, Ordningsbilde ordning, @Nullable Oppstartsfrist frist, Funnliste funn) {
        LocalDate dato = frist == null ? null : frist.dato();
        if (dato == null || Ordningsbilde.gjelder(ordning.fritak, bilde.perDato)) {
            return;
        }
        Vedtak tildeling = ordning.foersteTildeling;
        if (tildeling == null) {
            if (bilde.perDato.isAfter(dato)) {
                funn.ta(Funnkode.OPPSTART_FOR_SENT, ordning.ordning);
            }
        } else if (Datoer.fom(tildeling).isAfter(dato)) {
            funn.ta(Funnkode.OPPSTART_FOR_SENT, ordning.ordning, tildeling.id());
        }
    }
}
