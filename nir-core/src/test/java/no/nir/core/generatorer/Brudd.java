package no.nir.core.generatorer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** En måte en sak i JSON kan være ødelagt på. Hvert brudd rører sitt eget sted, så de kan settes sammen fritt. */
public enum Brudd {
    UKJENT_FELT("/farge", "^\\{", "{\"farge\":\"blå\","),
    TALL_FOR_TEKST("/sakId", "\"sakId\":\"[^\"]*\"", "\"sakId\":17"),
    DAG_SOM_IKKE_FINNES("/person/foedselsdato", "\"foedselsdato\":\"[^\"]*\"", "\"foedselsdato\":\"2023-02-29\""),
    TEKST_FOR_SANNHETSVERDI("/person/venterBarn", "\"venterBarn\":(true|false)", "\"venterBarn\":\"ja\""),
    TIDSPUNKT_FOR_DATO(
            "/person/bosettinger/0/dato",
            "\"bosettinger\":\\[",
            "\"bosettinger\":[{\"kommune\":\"4204\",\"dato\":\"2024-01-01T00:00:00Z\",\"etterAvtale\":true},"),
    TALL_FOR_KODE(
            "/person/mottak/0/type",
            "\"mottak\":\\[",
            "\"mottak\":[{\"navn\":\"Mottak\",\"type\":1,\"fom\":\"2024-01-01\"},"),
    UKJENT_KODE(
            "/oppholdstillatelser/0/hjemmel",
            "\"oppholdstillatelser\":\\[",
            "\"oppholdstillatelser\":[{\"hjemmel\":\"UTL_99\",\"vedtaksdato\":\"2024-01-01\",\"grunnlagForPermanent\":true},"),
    LISTE_FOR_OBJEKT("/spraak", "\"spraak\":(null|\\{[^}]*})", "\"spraak\":[1]"),
    TALL_UTENFOR_OMRAADET("/spor", "\"spor\":(null|[0-9])", "\"spor\":4"),
    TOM_FOER_FOM(
            "/kategorier/0/tom",
            "\"kategorier\":\\[",
            "\"kategorier\":[{\"kategori\":\"RETT_TIL_NORSK\",\"fom\":\"2024-01-02\",\"tom\":\"2024-01-01\"},"),
    ELEMENTET_ER_NULL("/krav/0", "\"krav\":\\[", "\"krav\":[null,"),
    GJENTATT_ID(
            "/vedtak/1/id",
            "\"vedtak\":\\[",
            "\"vedtak\":[{\"id\":\"dobbelt\",\"ordning\":\"NORSK_PLIKT\",\"type\":\"AVSLAG\",\"vedtaksdato\":\"2024-01-01\"},"
                    + "{\"id\":\"dobbelt\",\"ordning\":\"NORSK_PLIKT\",\"type\":\"AVSLAG\",\"vedtaksdato\":\"2024-01-01\"},"),
    MANGLENDE_FELT("/sluttmaal/0/maal", "\"sluttmaal\":\\[", "\"sluttmaal\":[{\"fom\":\"2024-01-01\"},"),
    NEGATIVE_TIMER(
            "/timer/0/timer",
            "\"timer\":\\[",
            "\"timer\":[{\"ordning\":\"NORSK_PLIKT\",\"fom\":\"2024-01-01\",\"timer\":-1},"),
    FELT_SOM_IKKE_PASSER(
            "/proever/0/nivaa",
            "\"proever\":\\[",
            "\"proever\":[{\"proeve\":\"SAMFUNNSKUNNSKAP\",\"bestaatt\":true,\"nivaa\":\"B1\",\"dato\":\"2024-01-01\"},"),
    AAR_UTENFOR_OMRAADET(
            "/fravaer/0/fom",
            "\"fravaer\":\\[",
            "\"fravaer\":[{\"ordning\":\"NORSK_PLIKT\",\"fom\":\"9999-12-31\",\"gyldig\":true,\"aarsak\":\"FERIE\"},"),
    TRE_DESIMALER(
            "/tiltak/0/timerPerUke",
            "\"tiltak\":\\[",
            "\"tiltak\":[{\"id\":\"desimaler\",\"ordning\":\"INTRODUKSJONSPROGRAM\",\"type\":\"NORSKOPPLAERING\","
                    + "\"fom\":\"2024-01-01\",\"tom\":\"2024-01-31\",\"timerPerUke\":7.125},"),
    AARSAK_BARE_SYSTEMET_SETTER(
            "/avslutninger/0/aarsak",
            "\"avslutninger\":\\[",
            "\"avslutninger\":[{\"ordning\":\"INTRODUKSJONSPROGRAM\",\"dato\":\"2024-01-01\","
                    + "\"aarsak\":\"AVSLUTNINGSAARSAK_IKKE_REGISTRERT\"},"),
    UKJENT_VEDTAK(
            "/klager/0/vedtakId",
            "\"klager\":\\[",
            "\"klager\":[{\"vedtakId\":\"finnes-ikke\",\"dato\":\"2024-01-01\",\"utfall\":\"OMGJORT\",\"utfallDato\":\"2024-02-01\"},"),
    DOBBELT_FELT("/reservertMotForskning", "}$", ",\"reservertMotForskning\":false}");

    private final String peker;
    private final String moenster;
    private final String erstatning;

    Brudd(String peker, String moenster, String erstatning) {
        this.peker = peker;
        this.moenster = moenster;
        this.erstatning = erstatning;
    }

    /** Stedet leseren skal melde, som JSON Pointer. */
    public String peker() {
        return peker;
    }

    /** Dokumentet med dette bruddet; det må være skrevet av nir på én linje, med alle felt. */
    String oedelegg(String json) {
        Matcher sted = Pattern.compile(moenster).matcher(json);
        if (!sted.find()) {
            throw new IllegalStateException("Finner ikke stedet for " + this + ".");
        }
        return sted.replaceFirst(Matcher.quoteReplacement(erstatning)).replace(",]", "]");
    }
}
