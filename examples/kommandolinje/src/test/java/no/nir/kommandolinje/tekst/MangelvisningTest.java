package no.nir.kommandolinje.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import no.nir.rules.Regelverk;
import org.junit.jupiter.api.Test;

class MangelvisningTest {

    private static final Katalog KATALOG = Katalog.standard();
    private static final Regelverk REGELVERK =
            Regelverk.med(KATALOG).utenForklaring().medHvaMangler();

    private static List<String> linjer(String resten, LocalDate perDato) {
        return linjer("{\"kategori\":\"RETT_OG_PLIKT_INTRODUKSJONSPROGRAM\",\"fom\":\"2022-08-15\"}", resten, perDato);
    }

    private static List<String> linjer(String kategori, String resten, LocalDate perDato) {
        String sak = "{\"sakId\":\"s\",\"person\":{\"foedselsdato\":\"1990-01-01\"},\"kategorier\":[" + kategori + "]"
                + resten + "}";
        return new Sakstekst(KATALOG)
                .mangler(REGELVERK.vurder(NirJson.med(KATALOG).lesSak(sak), perDato));
    }

    private static String tildeling(String fom) {
        return ",\"vedtak\":[{\"id\":\"v\",\"ordning\":\"INTRODUKSJONSPROGRAM\",\"type\":\"TILDELING\",\"vedtaksdato\":\""
                + fom + "\",\"fom\":\"" + fom + "\"}]";
    }

    @Test
    void like_svar_står_på_samme_linje_og_det_som_må_til_deretter_er_rykket_inn() {
        assertThat(linjer(tildeling("2022-09-01"), LocalDate.of(2022, 10, 1)))
                .startsWith(
                        "Introduksjonsprogram, frist for oppstart: ett av disse er nok",
                        "  Registrer bosettingen. Med datoen 01.10.2022: 01.01.2023",
                        "  Registrer når kravet ble satt fram. Med datoen 01.10.2022: 01.01.2023",
                        "Introduksjonsprogram, frist for gjennomføring:",
                        "  Registrer sluttmålet.",
                        "    Arbeid: fortsatt ukjent",
                        "      Registrer utdanningsbakgrunnen.",
                        "        Ingen, Grunnskole: 01.09.2024",
                        "        Videregående eller høyere: 01.03.2023",
                        "    Deler av grunnskole, Deler av videregående, Grunnskole: 01.09.2024",
                        "    Fullført fag- og yrkesopplæring, Fullført videregående: 01.09.2025",
                        "    Høyere utdanning, Yrkesfaglig rekvalifisering: 01.03.2023",
                        "Introduksjonsprogram, krav om Livsmestring: ett av disse kan være nok",
                        "  Registrer et tiltak i gruppen «Livsmestring og foreldreveiledning».",
                        "    Livsmestring i et nytt land: Oppfylt",
                        "    Ellers: fortsatt ukjent",
                        "  Registrer avslutningen, hvis programmet er avsluttet. Med datoen 01.10.2022: Ikke oppfylt");
    }

    @Test
    void to_opplysninger_står_sammen_med_datoen_svarene_er_regnet_fra() {
        assertThat(linjer(
                        "{\"kategori\":\"RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP\",\"fom\":\"2024-02-01\"}",
                        "",
                        LocalDate.of(2024, 3, 1)))
                .containsSequence(
                        "Norsk med norskmål, frist for gjennomføring:",
                        "  Registrer utdanningsbakgrunnen. Registrer vedtaket om tildeling, med startdato. Med datoen"
                                + " 01.03.2024:",
                        "    Ingen, Grunnskole: 01.03.2027",
                        "    Videregående eller høyere: 01.09.2025")
                .containsSequence(
                        "Samfunnskunnskap, frist for gjennomføring: ett av disse er nok",
                        "  Registrer vedtaket om tildeling, med startdato. Med datoen 01.03.2024: 01.03.2025",
                        "  Registrer videregående opplæring på fulltid, hvis personen går der. Med datoen 01.03.2024:"
                                + " gjelder ikke");
    }

    @Test
    void det_tiden_avgjør_står_med_dagen() {
        String arbeid = tildeling("2026-01-05") + ",\"sluttmaal\":[{\"maal\":\"ARBEID\",\"fom\":\"2026-01-05\"}]"
                + ",\"utdanningsbakgrunn\":\"INGEN\"";
        assertThat(linjer(arbeid, LocalDate.of(2026, 2, 1)))
                .endsWith(
                        "Introduksjonsprogram, krav om Minst 15 timer arbeidsrettet: Dette kan ikke avgjøres ennå, men"
                                + " senest 01.08.2026.");
    }
}
