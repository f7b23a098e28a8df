package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Kategorikilde;
import org.jspecify.annotations.Nullable;

/** Regelverk § 2: hvilke kategorier saken har, og hvilke ordninger en kategori gir. */
final class Kategorier {

    private static final Comparator<Kategorilinje> REKKEFOELGE = Comparator.comparingInt(
                    (Kategorilinje k) -> Orden.plass(k.kategori()))
            .thenComparing(Kategorilinje::fom);

    /** § 2: «before 2022-01-01: Norsk kultur og norske verdier», etter kategori fom. */
    private static final LocalDate SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE_FRA = LocalDate.of(2022, 1, 1);

    private Kategorier() {}

    /** De kjente kategoriene i kontraktens rekkefølge; registrerte når noen er registrert, ellers beregnede. */
    static List<Kategorilinje> kjente(Saksbilde bilde, Funnliste funn) {
        List<Kategoriperiode> registrert = bilde.sak.kategorier();
        List<Kategorilinje> svar;
        if (registrert.isEmpty()) {
            svar = begynt(Kategoriberegning.beregn(bilde), bilde);
        } else {
            svar = new ArrayList<>();
            for (int i = 0; i < registrert.size(); i++) {
                Kategoriperiode k = registrert.get(i);
                if (bilde.kjent(k.periode().fom())) {
                    svar.add(new Kategorilinje(
                            k.kategori(),
                            k.periode().fom(),
                            k.periode().tom(),
                            Kategorikilde.REGISTRERT,
                            "kategorier",
                            i));
                }
            }
            if (harKjentTillatelse(bilde)) {
                avvik(svar, begynt(Kategoriberegning.beregn(bilde), bilde), funn);
            }
        }
        svar.sort(REKKEFOELGE);
        return svar;
    }

    /** Ordningene kategorien gir i loven, i tabellens rekkefølge; tom når kategorien ikke har noen rad i loven. */
    static List<Ordning> ordninger(Lov lov, Kategorilinje kategori) {
        return lov == Lov.INTEGRERINGSLOVEN
                ? etterIntegreringsloven(kategori)
                : etterIntroduksjonsloven(kategori.kategori());
    }

    private static List<Ordning> etterIntegreringsloven(Kategorilinje linje) {
        return switch (linje.kategori().kode()) {
            case "RETT_OG_PLIKT_INTRODUKSJONSPROGRAM",
                    "RETT_TIL_INTRODUKSJONSPROGRAM",
                    "KAN_TILBYS_INTRODUKSJONSPROGRAM" -> List.of(Ordning.INTRODUKSJONSPROGRAM);
            case "RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP" ->
                List.of(Ordning.NORSK_MED_NORSKMAAL, Ordning.SAMFUNNSKUNNSKAP);
            case "PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP" -> List.of(Ordning.NORSK_PLIKT, Ordning.SAMFUNNSKUNNSKAP);
            case "RETT_TIL_NORSK" -> List.of(Ordning.NORSK_RETT_NORSKMAAL);
            case "KVALIFISERING_I_MOTTAK" -> List.of(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE);
            case "OPPLAERING_I_MOTTAK" ->
                List.of(
                        Ordning.NORSK_FOR_ASYLSOEKERE,
                        Datoer.fraOgMed(linje.fom(), SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE_FRA)
                                ? Ordning.SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE
                                : Ordning.NORSK_KULTUR_OG_NORSKE_VERDIER);
            default -> List.of();
        };
    }

    private static List<Ordning> etterIntroduksjonsloven(Kategori kategori) {
        return switch (kategori.kode()) {
            case "RETT_OG_PLIKT_INTRODUKSJONSPROGRAM", "KAN_TILBYS_INTRODUKSJONSPROGRAM" ->
                List.of(Ordning.INTRODUKSJONSPROGRAM);
            case "RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP",
                    "PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP",
                    "RETT_NORSK_OG_SAMFUNNSKUNNSKAP" -> List.of(Ordning.NORSK_OG_SAMFUNNSKUNNSKAP);
            case "ASYLNORSK" -> List.of(Ordning.NORSK_FOR_ASYLSOEKERE, Ordning.NORSK_KULTUR_OG_NORSKE_VERDIER);
            default -> List.of();
        };
    }

    /** «When the sak also has oppholdstillatelser»: minst én som er kjent; ellers er det ingenting å beregne av. */
    private static boolean harKjentTillatelse(Saksbilde bilde) {
        for (var tillatelse : bilde.sak.oppholdstillatelser()) {
            if (bilde.kjent(tillatelse.vedtaksdato())) {
                return true;
            }
        }
        return false;
    }

    private static List<Kategorilinje> begynt(List<Kategorilinje> beregnet, Saksbilde bilde) {
        List<Kategorilinje> svar = new ArrayList<>();
        for (Kategorilinje k : beregnet) {
            if (bilde.kjent(k.fom())) {
                svar.add(k);
            }
        }
        return svar;
    }

    /** Forskjell i mengden (kategori, fom) er ett funn; det nevner postene som ikke har noe motstykke. */
    private static void avvik(List<Kategorilinje> registrert, List<Kategorilinje> beregnet, Funnliste funn) {
        utenMotstykke(registrert, beregnet, funn);
        utenMotstykke(beregnet, registrert, funn);
    }

    private static void utenMotstykke(List<Kategorilinje> disse, List<Kategorilinje> andre, Funnliste funn) {
        for (Kategorilinje denne : disse) {
            if (motstykke(denne, andre) == null) {
                funn.ta(Funnkode.KATEGORI_AVVIK, null, denne.post());
            }
        }
    }

    private static @Nullable Kategorilinje motstykke(Kategorilinje denne, List<Kategorilinje> andre) {
        for (Kategorilinje annen : andre) {
            if (annen.sammeSom(denne)) {
                return annen;
            }
        }
        return null;
    }
}
