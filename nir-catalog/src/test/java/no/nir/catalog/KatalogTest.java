package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import no.nir.core.kode.Kodeliste.Kodestatus;
import no.nir.core.kode.Tiltaksgruppe;
import no.nir.core.kode.Tiltakstype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Oppslag i katalogen som følger med. */
class KatalogTest {

    private static final LocalDate I_2025 = LocalDate.of(2025, 6, 1);
    private final Katalog katalog = Katalog.standard();

    @Test
    void standardkatalogen_er_den_samme_hver_gang() {
        assertThat(Katalog.standard()).isSameAs(katalog);
    }

    @Test
    void status_skiller_ukjent_kode_fra_kode_som_ikke_gjelder_paa_datoen() {
        assertThat(katalog.status("tiltakstype", "SPRAAKTILBUD_ENGELSK", LocalDate.of(2022, 8, 31)))
                .isEqualTo(Kodestatus.IKKE_GYLDIG_PAA_DATOEN);
        assertThat(katalog.status("tiltakstype", "SPRAAKTILBUD_ENGELSK", LocalDate.of(2022, 9, 1)))
                .isEqualTo(Kodestatus.GYLDIG);
        assertThat(katalog.status("tiltakstype", "SPRAAKTILBUD_ENGELSK", null)).isEqualTo(Kodestatus.GYLDIG);
        assertThat(katalog.status("tiltakstype", "SPRAAKTILBUD", I_2025)).isEqualTo(Kodestatus.UKJENT);
        assertThat(katalog.status("tiltakstyper", "ANNET", null)).isEqualTo(Kodestatus.UKJENT);
    }

    @Test
    void gyldige_koder_paa_en_dato_er_bare_de_som_gjelder() {
        assertThat(katalog.gyldige("tiltakstype", LocalDate.of(2022, 8, 31))).hasSize(36);
        assertThat(katalog.gyldige("tiltakstype", LocalDate.of(2022, 9, 1))).hasSize(38);
        assertThat(katalog.gyldige("kommune", LocalDate.of(2023, 12, 31))).hasSize(356);
        assertThat(katalog.gyldige("kommune", LocalDate.of(2024, 1, 1))).hasSize(357);
        assertThat(katalog.gyldige("fylke", LocalDate.of(2023, 12, 31))).hasSize(11);
        assertThat(katalog.gyldige("fylke", LocalDate.of(2024, 1, 1))).hasSize(15);
        assertThat(katalog.gyldige("bydel", I_2025)).hasSize(15);
    }

    @Test
    void en_kode_finnes_med_betegnelser_paa_tre_maalformer() {
        Kodelinje linje = katalog.finn("tiltakstype", "NORSKOPPLAERING").orElseThrow();

        assertThat(linje.navn(Maalform.NB)).isEqualTo("Norskopplæring");
        assertThat(linje.navn(Maalform.NN)).isEqualTo("Norskopplæring");
        assertThat(linje.navn(Maalform.EN)).isEqualTo("Norwegian language training");
        assertThat(linje.kodeverk()).isEqualTo("tiltakstype");
        assertThat(linje.fil()).isEqualTo("kodeverk/tiltakstype.csv");
        assertThat(linje.linje()).isEqualTo(2);
        assertThat(linje.kilde()).isEqualTo("kilde 000");
        assertThat(linje.hjemmel()).hasToString("integreringsloven § 14 a første ledd bokstav b");
        assertThat(linje.sistKontrollert()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(linje.egenskap("timer_valgfrie")).contains("nei");
        assertThat(linje.egenskap("bokstav")).isEmpty();
        assertThat(katalog.finn("tiltakstype", "NORSKOPPLARING")).isEmpty();
    }

    @Test
    void en_datert_kode_finnes_bare_paa_datoer_den_gjelder() {
        assertThat(katalog.finn("kommune", "3001", LocalDate.of(2023, 12, 31))).isPresent();
        assertThat(katalog.finn("kommune", "3001", LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(katalog.finn("kommune", "3001")).isPresent();
    }

    @Test
    void etterfoelgere_er_kodene_som_gjelder_naa() {
        assertThat(katalog.etterfoelgere("kommune", "3001"))
                .extracting(Kodelinje::kode)
                .containsExactly("3101");
        assertThat(katalog.etterfoelgere("kommune", "1507"))
                .extracting(Kodelinje::nb)
                .containsExactly("Ålesund", "Haram");
        assertThat(katalog.etterfoelgere("kommune", "0301")).isEmpty();
        assertThat(katalog.etterfoelgere("kommune", "0000")).isEmpty();
    }

    @Test
    void etterfoelgere_foelges_gjennom_flere_ledd() {
        String fil = "kodeverk/kommune.csv";
        int linje = Testtabeller.linjenummer(fil, "3101;");
        Katalog endret = new Testtabeller()
                .byttet(fil, linje, ";;;2024-01-01;;", ";;3103;2024-01-01;2024-12-31;")
                .katalog();

        assertThat(endret.etterfoelgere("kommune", "3001"))
                .extracting(Kodelinje::kode)
                .containsExactly("3103");
    }

    @Test
    void tiltakstypen_har_en_gruppe() {
        assertThat(katalog.gruppe(Tiltakstype.KORTE_BRANSJEKURS)).isEqualTo(Tiltaksgruppe.ARBEIDSRETTEDE_TILTAK);
        assertThat(katalog.gruppe(Tiltakstype.TILBUD_I_OMSORGSPERMISJON))
                .isEqualTo(Tiltaksgruppe.ANDRE_INTEGRERINGSTILTAK);
        assertThatExceptionOfType(UkjentKodeException.class)
                .isThrownBy(() -> katalog.gruppe(new Tiltakstype("NORSKTRENIG")))
                .withMessageContaining("Mente du NORSKTRENING");
        assertThatExceptionOfType(UkjentKodeException.class)
                .isThrownBy(() -> katalog.gruppe(new Tiltakstype("XYZ")))
                .withMessage("Koden «XYZ» finnes ikke i kodeverket tiltakstype.");
    }

    @Test
    void ukjent_kodeverk_gir_tomme_svar() {
        assertThat(katalog.kodeverk("finnes ikke")).isEmpty();
        assertThat(katalog.koder("finnes ikke")).isEmpty();
        assertThat(katalog.gyldige("finnes ikke", I_2025)).isEmpty();
    }

    @Test
    void paragrafer_finnes_fra_den_dagen_de_er_i_kraft() {
        assertThat(katalog.paragrafer().finnes("integreringsloven § 18 a", LocalDate.of(2025, 12, 31)))
                .isFalse();
        assertThat(katalog.paragrafer().finnes("integreringsloven § 18 a", LocalDate.of(2026, 1, 1)))
                .isTrue();
        assertThat(katalog.paragrafer().finnes("integreringsforskriften § 43 h", LocalDate.of(2026, 6, 30)))
                .isTrue();
        assertThat(katalog.paragrafer().finnes("integreringsforskriften § 43 h", LocalDate.of(2026, 7, 1)))
                .isFalse();
        assertThat(katalog.paragrafer().finnes("integreringsforskriften § 43 a", LocalDate.of(2025, 12, 31)))
                .isTrue();
        assertThat(katalog.paragrafer().finnes("integreringsforskriften § 43 a", LocalDate.of(2026, 1, 1)))
                .isFalse();
        assertThat(katalog.paragrafer().finnes("integreringsloven § 99", I_2025))
                .isFalse();
        assertThat(katalog.paragrafer().finnes("integreringsloven § 1", LocalDate.of(2020, 12, 31)))
                .isFalse();
        assertThat(katalog.paragrafer().finnes("integreringsloven § 1", LocalDate.of(2021, 1, 1)))
                .isTrue();
    }

    @Test
    void sjekksummen_er_sha256_over_tabellene_i_sortert_rekkefoelge() throws NoSuchAlgorithmException {
        MessageDigest sum = MessageDigest.getInstance("SHA-256");
        Katalog.tabeller().stream().sorted().forEach(fil -> sum.update(Testtabeller.bytes(fil)));

        assertThat(katalog.sjekksum()).isEqualTo(HexFormat.of().formatHex(sum.digest()));
    }

    @Test
    void sjekksummen_endres_naar_en_celle_endres() {
        assertThat(new Testtabeller().katalog().sjekksum()).isEqualTo(katalog.sjekksum());
        assertThat(new Testtabeller()
                        .byttet("parametre/timer.csv", 2, "2026-11-21", "2026-11-22")
                        .katalog()
                        .sjekksum())
                .isNotEqualTo(katalog.sjekksum());
    }

    @Test
    void en_kopi_med_andre_parametre_har_en_annen_sjekksum_og_deler_resten() {
        Katalog endret = katalog.med(registreringsfrist("3"));

        assertThat(endret.parametre().tall("registrering.frist", I_2025)).isEqualTo(3);
        assertThat(katalog.parametre().tall("registrering.frist", I_2025)).isEqualTo(2);
        assertThat(endret.sjekksum()).hasSize(64).isNotEqualTo(katalog.sjekksum());
        assertThat(endret.koder("kategori")).isEqualTo(katalog.koder("kategori"));
    }

    @Test
    void sjekksummen_til_en_kopi_avhenger_ikke_av_hva_som_er_byttet_paa_veien() {
        Parametre tre = registreringsfrist("3");
        Parametre fire = registreringsfrist("4");

        assertThat(katalog.med(tre).med(fire).sjekksum())
                .isEqualTo(katalog.med(fire).sjekksum())
                .isNotEqualTo(katalog.med(tre).sjekksum());
    }

    @Test
    void sjekksummen_til_en_kopi_avhenger_av_baade_tabellene_og_parametrene() {
        Parametre tre = registreringsfrist("3");
        Parametre fire = registreringsfrist("4");
        Katalog annen = new Testtabeller()
                .byttet("parametre/timer.csv", 2, "2026-11-21", "2026-11-22")
                .katalog();

        assertThat(katalog.med(tre).sjekksum())
                .isEqualTo(katalog.med(tre).sjekksum())
                .isNotEqualTo(katalog.med(fire).sjekksum())
                .isNotEqualTo(annen.med(tre).sjekksum());
    }

    private Parametre registreringsfrist(String maaneder) {
        Parameterlinje linje =
                katalog.parametre().linje("registrering.frist", I_2025).orElseThrow();
        return katalog.parametre().med(linje.medVerdi(maaneder));
    }

    @Test
    void kodeverkene_har_navn_og_hver_sin_tabell() {
        assertThat(katalog.kodeverknavn())
                .isSorted()
                .hasSize(32)
                .contains("kategori", "ordning", "tiltakstype", "kommune")
                .allSatisfy(navn -> assertThat(Katalog.tabeller()).contains("kodeverk/" + navn + ".csv"));
    }

    @Test
    void paragrafene_har_tittel_og_navn() {
        assertThat(katalog.paragrafer().linjer())
                .hasSize(97)
                .filteredOn(linje -> linje.navn().equals("integreringsloven § 18 a"))
                .singleElement()
                .extracting(Paragraflinje::tittel)
                .isEqualTo("Avslutning av introduksjonsprogram");
    }

    @Test
    void tabellene_kan_leses_fra_en_mappe(@TempDir Path mappe) throws IOException {
        skriv(mappe);
        Files.writeString(mappe.resolve("LES_MEG.txt"), "Andre filer enn tabeller kan ligge her.");
        Files.createDirectory(mappe.resolve("mappe.csv"));

        assertThat(Katalog.les(mappe).sjekksum()).isEqualTo(katalog.sjekksum());
    }

    @Test
    void en_ukjent_tabell_i_mappen_er_en_feil(@TempDir Path mappe) throws IOException {
        skriv(mappe);
        Files.writeString(mappe.resolve("parametre/egne.csv"), "navn\n");

        assertThatExceptionOfType(KatalogException.class)
                .isThrownBy(() -> Katalog.les(mappe))
                .satisfies(
                        unntak -> assertThat(unntak.feil())
                                .extracting(Tabellfeil::toString)
                                .containsExactly(
                                        "parametre/egne.csv:1: katalogen har ingen tabell med dette navnet, og filen blir ikke lest"))
                .withMessageStartingWith("1 feil i katalogen:");
    }

    private static void skriv(Path mappe) throws IOException {
        for (String fil : Katalog.tabeller()) {
            Path sti = mappe.resolve(fil);
            Files.createDirectories(sti.getParent());
            Files.write(sti, Testtabeller.bytes(fil));
        }
    }
}
