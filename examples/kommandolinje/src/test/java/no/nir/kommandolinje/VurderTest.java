package no.nir.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VurderTest {

    private static final String PER = "2021-06-03";

    @TempDir
    private Path mappe = Path.of("");

    @Test
    void hver_sak_gir_en_linje_i_samme_rekkefoelge() {
        String inn =
                IntStream.rangeClosed(1, 50).mapToObj(i -> Saker.sak("s" + i)).collect(Collectors.joining("\n"));
        Kjoert kjoert = Kjoert.medInn(inn, "vurder", "--per", PER);
        assertThat(kjoert.kode()).isZero();
        assertThat(kjoert.feil()).isEmpty();
        assertThat(kjoert.ut()).endsWith("}\n");
        assertThat(kjoert.linjer()).hasSize(50);
        for (int i = 1; i <= 50; i++) {
            assertThat(kjoert.linjer().get(i - 1)).startsWith("{\"sakId\":\"s" + i + "\",\"perDato\":\"2021-06-03\",");
        }
    }

    @Test
    void svaret_har_fristen_og_forklaringen() {
        String svar = Kjoert.medInn(Saker.sak("s"), "vurder", "--per", PER).ut();
        assertThat(svar).contains("\"dato\":\"2022-03-19\"").contains("\"forklaring\":[{\"regel\":");
    }

    @Test
    void det_som_er_godtatt_men_ser_galt_ut_staar_paa_standard_feil_med_et_tak() {
        String underlig = "{\"sakId\":\"s\",\"person\":{\"foedselsdato\":\"1990-05-17\",\"fornavn\":\"a\\u202Eb\"}}";
        Kjoert ett = Kjoert.medInn(Saker.sak("a") + "\n" + underlig, "vurder", "--per", PER);
        assertThat(ett.kode()).isZero();
        assertThat(ett.linjer()).hasSize(2);
        assertThat(ett.feil())
                .isEqualTo("nir: linje 2: varsel: /person/fornavn: Teksten inneholder det usynlige tegnet U+202E."
                        + " Det er beholdt.\n");

        Kjoert mange = Kjoert.medInn((underlig + "\n").repeat(23), "vurder", "--per", PER);
        assertThat(mange.kode()).isZero();
        assertThat(mange.feil().lines()).hasSize(21).last().isEqualTo("nir: Og 3 varsler til.");
    }

    @Test
    void uten_forklaring_utelater_bare_forklaringen() {
        String med = Kjoert.medInn(Saker.sak("s"), "vurder", "--per", PER).ut();
        String uten = Kjoert.medInn(Saker.sak("s"), "vurder", "--uten-forklaring", "--per", PER)
                .ut();
        assertThat(uten).doesNotContain("\"forklaring\"");
        assertThat(med).startsWith(uten.substring(0, uten.length() - 2));
    }

    @Test
    void en_gal_linje_svares_med_feilene_og_resten_gaar_videre() {
        String inn = Saker.sak("a") + "\n\n \t\r\n{\"sakId\": 1}\nikke json\n" + Saker.sak("b") + "\n";
        Kjoert kjoert = Kjoert.medInn(inn, "vurder", "--per", PER);
        assertThat(kjoert.kode()).isEqualTo(3);
        assertThat(kjoert.feil()).isEmpty();
        assertThat(kjoert.linjer()).hasSize(4);
        assertThat(kjoert.linjer().get(0)).startsWith("{\"sakId\":\"a\"");
        assertThat(kjoert.linjer().get(1))
                .startsWith("{\"linje\":4,\"feil\":[{\"peker\":\"")
                .contains("\"peker\":\"/sakId\"")
                .contains("\"peker\":\"/person\"");
        assertThat(kjoert.linjer().get(2)).startsWith("{\"linje\":5,\"feil\":[{\"peker\":\"\",\"melding\":");
        assertThat(kjoert.linjer().get(3)).startsWith("{\"sakId\":\"b\"");
    }

    @Test
    void et_pent_formatert_dokument_er_en_sak() {
        Kjoert kjoert = Kjoert.medInn("\n\n" + Saker.pent("pen"), "vurder", "--per", PER);
        assertThat(kjoert.kode()).isZero();
        assertThat(kjoert.linjer()).singleElement().asString().startsWith("{\"sakId\":\"pen\"");
        assertThat(kjoert.ut())
                .isEqualTo(
                        Kjoert.medInn(Saker.sak("pen"), "vurder", "--per", PER).ut());
    }

    @Test
    void feil_i_et_pent_dokument_har_linjene_i_filen() {
        String galt = "\n" + Saker.pent("pen").replace("2021-03-19", "2021-02-30");
        Kjoert kjoert = Kjoert.medInn(galt, "vurder", "--per", PER);
        assertThat(kjoert.kode()).isEqualTo(3);
        assertThat(kjoert.linjer())
                .singleElement()
                .asString()
                .startsWith("{\"linje\":2,\"feil\":[{\"peker\":\"/kategorier/0/fom\",")
                .contains("\"linje\":9,");
    }

    @Test
    void en_avkortet_foerste_linje_tar_ikke_med_seg_resten() {
        String inn = "{\"sakId\":\"a\",\"person\":{\n" + Saker.sak("b") + "\n" + Saker.sak("c");
        Kjoert kjoert = Kjoert.medInn(inn, "vurder", "--per", PER);
        assertThat(kjoert.kode()).isEqualTo(3);
        assertThat(kjoert.linjer()).hasSize(3);
        assertThat(kjoert.linjer().get(0)).startsWith("{\"linje\":1,");
        assertThat(kjoert.linjer().get(2)).startsWith("{\"sakId\":\"c\"");
    }

    @Test
    void byte_som_ikke_er_utf_8_avvises_paa_sin_linje() {
        byte[] latin1 = (Saker.sak("blåbær") + "\n" + Saker.sak("b")).getBytes(StandardCharsets.ISO_8859_1);
        Kjoert kjoert = Kjoert.medInn(latin1, "vurder", "--per", PER);
        assertThat(kjoert.kode()).isEqualTo(3);
        assertThat(kjoert.linjer().get(0)).startsWith("{\"linje\":1,").contains("UTF-8");
        assertThat(kjoert.linjer().get(1)).startsWith("{\"sakId\":\"b\"");
    }

    @Test
    void flere_filer_teller_hver_for_seg_og_nevnes_i_feilene() throws IOException {
        Path en = Files.writeString(mappe.resolve("en.jsonl"), Saker.sak("a") + "\nfeil\n");
        Path to = Files.writeString(mappe.resolve("to.json"), Saker.pent("b"));
        Kjoert kjoert = Kjoert.medInn(Saker.sak("c"), "vurder", "--per", PER, en.toString(), "-", to.toString());
        assertThat(kjoert.kode()).isEqualTo(3);
        assertThat(kjoert.linjer()).hasSize(4);
        assertThat(kjoert.linjer().get(1)).startsWith("{\"fil\":\"").contains("en.jsonl\",\"linje\":2,");
        assertThat(kjoert.linjer().get(2)).startsWith("{\"sakId\":\"c\"");
        assertThat(kjoert.linjer().get(3)).startsWith("{\"sakId\":\"b\"");
    }

    @Test
    void mangler_en_fil_vurderes_ingen() throws IOException {
        Path en = Files.writeString(mappe.resolve("en.jsonl"), Saker.sak("a"));
        Kjoert kjoert = Kjoert.nir("vurder", "--per", PER, en.toString(), "finnes-ikke.jsonl");
        assertThat(kjoert.kode()).isEqualTo(2);
        assertThat(kjoert.ut()).isEmpty();
        assertThat(kjoert.feil()).isEqualTo("nir: finnes-ikke.jsonl finnes ikke. Ingenting er vurdert.\n");
        assertThat(Kjoert.nir("vurder", "--per", PER, mappe.toString()).feil())
                .contains("er ikke en fil som kan leses");
    }

    @Test
    void som_tekst_er_svaret_til_mennesker_og_uten_navn_og_numre() {
        Kjoert kjoert = Kjoert.medInn(Saker.sak("a") + "\nfeil\n", "vurder", "--tekst", "--per", PER);
        assertThat(kjoert.kode()).isEqualTo(3);
        assertThat(kjoert.ut())
                .startsWith("Sak a per 03.06.2021, Integreringsloven\n")
                .contains("    Frist for gjennomføring: 19.03.2022\n")
                .contains("\nForklaring\n")
                .contains("linje 2: saken er avvist.\n");
    }

    @Test
    void hva_mangler_legger_et_felt_til_svaret_og_endrer_ikke_resten() {
        String uten = Kjoert.medInn(Saker.sak("a"), "vurder", "--per", PER).ut();
        String med = Kjoert.medInn(Saker.sak("a"), "vurder", "--per", PER, "--hva-mangler")
                .ut();
        assertThat(uten).doesNotContain("hvaMangler");
        assertThat(med)
                .startsWith(uten.substring(0, uten.length() - 2) + ",\"hvaMangler\":[{")
                .contains("\"type\":\"UTDANNINGSBAKGRUNN\"")
                .contains("{\"verdier\":[\"VIDEREGAAENDE_ELLER_HOEYERE\"],\"gjelder\":true,\"dato\":\"2022-09-19\"");
    }

    @Test
    void som_tekst_står_det_hva_som_mangler_med_svaret_hver_verdi_gir() {
        Kjoert kjoert = Kjoert.medInn(Saker.sak("a"), "vurder", "--tekst", "--per", PER);
        assertThat(kjoert.ut()).contains("\nHva mangler\n").contains("""
                          Norsk med norskmål, frist for gjennomføring:
                            Registrer utdanningsbakgrunnen.
                              Ingen, Grunnskole: 19.03.2024
                              Videregående eller høyere: 19.09.2022
                        """);
    }

    @Test
    void ingen_saker_gir_ingen_svar() {
        assertThat(Kjoert.medInn("\n \n", "vurder", "--per", PER)).isEqualTo(new Kjoert(0, "", ""));
    }

    @Test
    void lukker_mottakeren_er_det_ingen_feil() {
        assertThat(medMottakerSomFeiler("Broken pipe")).isEqualTo(new Kjoert(0, "", ""));
    }

    @Test
    void en_full_disk_sies_fra_om() {
        Kjoert kjoert = medMottakerSomFeiler("No space left on device");
        assertThat(kjoert.kode()).isEqualTo(1);
        assertThat(kjoert.feil()).isEqualTo("nir: Kan ikke skrive svaret: No space left on device\n");
    }

    private static Kjoert medMottakerSomFeiler(String melding) {
        OutputStream ut = new OutputStream() {
            @Override
            public void write(int tegn) throws IOException {
                throw new IOException(melding);
            }
        };
        ByteArrayOutputStream feil = new ByteArrayOutputStream();
        byte[] inn = (Saker.sak("a") + "\n").repeat(100).getBytes(StandardCharsets.UTF_8);
        int kode = Kommandolinje.kjoer(new String[] {"vurder", "--per", PER}, new ByteArrayInputStream(inn), ut, feil);
        return new Kjoert(kode, "", feil.toString(StandardCharsets.UTF_8));
    }
}
