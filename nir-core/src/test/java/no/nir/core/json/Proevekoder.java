package no.nir.core.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.core.kode.Kodeliste;
import org.jspecify.annotations.Nullable;

/** En liten, streng kodeliste: kodene kontrakten nevner, og én tiltakstype som er gått ut. */
final class Proevekoder implements Kodeliste {

    static final String GAMMEL_TYPE = "GAMMEL_TYPE";
    static final LocalDate GAMMEL_TYPE_TOM = LocalDate.of(2020, 12, 31);

    private static final Map<String, List<String>> KODER = Map.ofEntries(
            verk("mottakstype", "ORDINAERT INTEGRERINGSMOTTAK ANKOMSTSENTER TRANSITT"),
            verk(
                    "oppholdsgrunnlag",
                    "UTL_28 UTL_35_3 UTL_38_1 UF_8_4 UTL_38_5 UTL_34 UTL_KAP6 UTL_53 UTL_23 UTL_25 UTL_KAP6_ARBEID"
                            + " ANNET"),
            verk("utdanningsbakgrunn", "INGEN GRUNNSKOLE VIDEREGAAENDE_ELLER_HOEYERE"),
            verk(
                    "kategori",
                    "RETT_OG_PLIKT_INTRODUKSJONSPROGRAM RETT_TIL_INTRODUKSJONSPROGRAM KAN_TILBYS_INTRODUKSJONSPROGRAM"
                            + " RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP RETT_TIL_NORSK"
                            + " KVALIFISERING_I_MOTTAK OPPLAERING_I_MOTTAK RETT_NORSK_OG_SAMFUNNSKUNNSKAP ASYLNORSK"),
            verk(
                    "ordning",
                    "INTRODUKSJONSPROGRAM NORSK_MED_NORSKMAAL SAMFUNNSKUNNSKAP NORSK_PLIKT NORSK_RETT_NORSKMAAL"
                            + " KVALIFISERING_FOR_MOTTAKSBEBOERE NORSK_FOR_ASYLSOEKERE"
                            + " SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE NORSK_KULTUR_OG_NORSKE_VERDIER"
                            + " NORSK_OG_SAMFUNNSKUNNSKAP KARTLEGGING"),
            verk("kravtype", "KRAV SOEKNAD KONTAKT TILBUD"),
            verk(
                    "vedtakstype",
                    "TILDELING AVSLAG PERMISJON STANS_MIDLERTIDIG STANS_PERMANENT FRITAK FRITAK_FRA_PROEVE"
                            + " UTVIDET_DELTAKELSE UTVIDET_OPPLAERING_I_NORSK"),
            verk("fritaksgrunn", "DOKUMENTERTE_KUNNSKAPER HELSE ANDRE_TUNGTVEIENDE_AARSAKER"),
            verk("klageutfall", "OPPRETTHOLDT OMGJORT AVVIST"),
            verk(
                    "sluttmaal",
                    "ARBEID HOEYERE_UTDANNING YRKESFAGLIG_REKVALIFISERING FULLFOERT_VIDEREGAAENDE"
                            + " DELER_AV_VIDEREGAAENDE FULLFOERT_FAG_OG_YRKESOPPLAERING GRUNNSKOLE"
                            + " DELER_AV_GRUNNSKOLE"),
            verk(
                    "avslutningsaarsak",
                    "ARBEID_HELTID ARBEID_DELTID HOEYERE_UTDANNING AVBRUTT_AV_DELTAKER FLYTTET_TIL_ANNEN_KOMMUNE DOED ANNET"
                            + " AVSLUTNINGSAARSAK_IKKE_REGISTRERT IKKE_LENGER_I_KATEGORI"),
            verk("norsknivaa", "A1 A2 B1 B2 C1"),
            verk("proeve", "NORSK SAMFUNNSKUNNSKAP"),
            verk("delproeve", "LYTTE LESE SKRIVE MUNTLIG"),
            verk("fravaersaarsak", "EGEN_SYKDOM BARNS_SYKDOM VELFERD FOEDSEL RELIGIOES_HOEYTIDSDAG FERIE ANNET"),
            verk(
                    "tiltakstype",
                    "NORSKOPPLAERING SAMFUNNSKUNNSKAP FORELDREVEILEDNING LIVSMESTRING_I_ET_NYTT_LAND"
                            + " ARBEID_MED_LOENNSTILSKUDD ARBEID_SOM_DEL_AV_PROGRAMMET KORTE_BRANSJEKURS"
                            + " PRAKSIS_MED_FOKUS_ARBEID TILBUD_I_OMSORGSPERMISJON JOBBSOEKERKURS NORSKTRENING SELVSTUDIUM"
                            + " DIGITAL_KOMPETANSE PERSONLIG_OEKONOMI GRUNNSKOLE_DELTID FAG_PAA_HOEYERE_NIVAA ANNET"
                            + " OPPLAERING_I_ENTREPRENOERSKAP PRAKSIS_MED_FOKUS_PAA_NORSKOPPLAERING"
                            + " TILTAK_I_REGI_AV_FRIVILLIG_SEKTOR"
                            + " VIDEREGAAENDE_OPPLAERING_FULLTID_STUDIESPESIALISERING " + GAMMEL_TYPE),
            verk("gjennomfoering", "IKKE_REGISTRERT GJENNOMFOERT IKKE_GJENNOMFOERT"));

    static NirJson nirJson() {
        return NirJson.med(new Proevekoder());
    }

    @Override
    public Kodestatus status(String kodeverk, String kode, @Nullable LocalDate dato) {
        if (!koder(kodeverk).contains(kode)) {
            return Kodestatus.UKJENT;
        }
        boolean utgaatt = kode.equals(GAMMEL_TYPE) && dato != null && dato.isAfter(GAMMEL_TYPE_TOM);
        return utgaatt ? Kodestatus.IKKE_GYLDIG_PAA_DATOEN : Kodestatus.GYLDIG;
    }

    @Override
    public List<String> koder(String kodeverk) {
        return KODER.getOrDefault(kodeverk, List.of());
    }

    private static Map.Entry<String, List<String>> verk(String navn, String koder) {
        return Map.entry(navn, List.of(koder.split(" ")));
    }
}
