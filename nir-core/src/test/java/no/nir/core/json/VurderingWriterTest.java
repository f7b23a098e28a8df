package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Programkrav;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Alvor;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Kategorikilde;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Kravvurdering;
import no.nir.core.vurdering.Oppstartsfrist;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Regelverksversjon;
import no.nir.core.vurdering.Status;
import no.nir.core.vurdering.TiltakIMaaned;
import no.nir.core.vurdering.Tiltaksmaaned;
import no.nir.core.vurdering.Timestatus;
import no.nir.core.vurdering.Utfall;
import no.nir.core.vurdering.Vurdering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VurderingWriterTest {

    private static final Kategori KATEGORI = Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP;
    private static final LocalDate FRA = LocalDate.of(2021, 3, 19);

    @Test
    void vurderingenSkrivesMedKontraktensFeltIKontraktensRekkefoelge() {
        String ventet = new String(Lesing.ressurs("kontrakt-vurdering.json"), StandardCharsets.UTF_8).strip();

        assertThat(Lesing.JSON.skrivVurdering(vurdering(), true)).isEqualTo(ventet);
    }

    @Test
    void utenForklaringUtelatesFeltet() {
        String ventet = new String(Lesing.ressurs("kontrakt-vurdering.json"), StandardCharsets.UTF_8);

        assertThat(Lesing.JSON.skrivVurdering(vurdering(), false))
                .isEqualTo(ventet.substring(0, ventet.indexOf(",\"forklaring\"")) + "}");
    }

    @Test
    void stroemmenFaarDeSammeBytene() throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        Lesing.JSON.skrivVurdering(vurdering(), ut, true);

        assertThat(ut.toString(StandardCharsets.UTF_8)).isEqualTo(Lesing.JSON.skrivVurdering(vurdering(), true));
    }

    @Test
    void detSomIkkeErDerSkrivesSomNullOgTommeLister() {
        Ordningsvurdering tom = Ordningsvurdering.builder()
                .ordning(Ordning.KARTLEGGING)
                .kategori(KATEGORI)
                .kategoriFra(FRA)
                .status(Status.AKTIV)
                .build();
        assertThat(Lesing.JSON.skrivVurdering(
                        Vurdering.builder()
                                .from(vurdering())
                                .ordninger(List.of(tom))
                                .build(),
                        false))
                .contains(
                        "\"status\":\"AKTIV\",\"fristOppstart\":null,\"frist\":null,\"timer\":null,\"statuslinjer\":[],"
                                + "\"krav\":[],\"avslutning\":null,\"maaneder\":[]}");
    }

    @ParameterizedTest
    @CsvSource({"25.53,25.53", "0.00,0", "0E+3,0", "15.10,15.1", "1E+2,100", "100,100", "-0.0,0", "0.01,0.01"})
    void tallSkrivesUtenNullerTilSluttOgUtenEksponent(BigDecimal tall, String ventet) {
        assertThat(new JsonWriter().objekt().felt("t", tall).slutt().tekst()).isEqualTo("{\"t\":" + ventet + "}");
    }

    @Test
    void tekstSkrivesSlikAtDenLesesLik() {
        String tekst = "\"\\/\b\f\n\r\t\u0000\u001f\u007f æøå \u2028 😀 \u4e2d";
        String json = new JsonWriter().objekt().felt("t", tekst).slutt().tekst();

        assertThat(json)
                .isEqualTo("{\"t\":\"\\\"\\\\/\\u0008\\u000c\\n\\u000d\\t\\u0000\\u001f\u007f æøå \u2028 😀 \u4e2d\"}");
        assertThat(Testtre.av(json).verdi("/t")).isEqualTo(tekst);
    }

    @Test
    void enHalvTegnkodeSkrivesSomTallSaaLinjenFortsattErUtf8() {
        assertThat(new JsonWriter().verdi("a\uD800").tekst()).isEqualTo("\"a\\ud800\"");
    }

    @Test
    void spraakOgLandPaaMaskinenBetyrIngenting() {
        String ventet = Lesing.JSON.skrivVurdering(vurdering(), true);
        Locale foer = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Lesing.JSON.skrivVurdering(vurdering(), true)).isEqualTo(ventet);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Lesing.JSON.skrivVurdering(vurdering(), true)).isEqualTo(ventet);
        } finally {
            Locale.setDefault(foer);
        }
    }

    static Vurdering vurdering() {
        return Vurdering.builder()
                .sakId("bodoe-0001")
                .perDato(LocalDate.of(2021, 6, 3))
                .lov(Lov.INTEGRERINGSLOVEN)
                .regelverk(new Regelverksversjon("0.1.0", "aa", "bb"))
                .addKategorier(new Kategorivurdering(KATEGORI, Periode.av(FRA, null), Kategorikilde.REGISTRERT))
                .addOrdninger(ordning())
                .addFunn(Funn.builder()
                        .kode(Funnkode.AVSLUTNING_MANGLER)
                        .alvor(Alvor.ADVARSEL)
                        .ordning(Ordning.INTRODUKSJONSPROGRAM)
                        .addGjelder("v1")
                        .melding("Avslutning mangler.")
                        .meldingNynorsk("Avslutning manglar.")
                        .meldingEngelsk("Ending is missing.")
                        .regel("AVSLUTNING-01")
                        .hjemmel(Hjemmel.av("integreringsloven § 18 a"))
                        .build())
                .addForklaring(Forklaringssteg.builder()
                        .regel("FRIST-SAMF-01")
                        .navn("Frist å holde")
                        .hjemmel(Hjemmel.av("integreringsloven § 33 første ledd"))
                        .addFakta("kategori fra 2021-03-19")
                        .addParametre("samfunnskunnskap.frist = 12")
                        .konklusjon("D er 2021-03-19")
                        .build())
                .build();
    }

    private static Ordningsvurdering ordning() {
        return Ordningsvurdering.builder()
                .ordning(Ordning.SAMFUNNSKUNNSKAP)
                .kategori(KATEGORI)
                .kategoriFra(FRA)
                .status(Status.AKTIV)
                .fristOppstart(new Oppstartsfrist(null, List.of(Mangelkode.BOSETTING_OG_KRAV_IKKE_REGISTRERT)))
                .frist(Fristvurdering.builder()
                        .dato(LocalDate.of(2022, 3, 19))
                        .fra(FRA)
                        .maaneder(12)
                        .addUtvidelser(Fristutvidelse.builder()
                                .type(Utvidelsestype.PERMISJON)
                                .addGjelder("v2", "v3")
                                .dager(30)
                                .fristEtter(LocalDate.of(2022, 4, 18))
                                .build())
                        .build())
                .timer(new Timestatus(BigDecimal.ZERO, 50))
                .addStatuslinjer("0 av 50 timer gjennomført", "Prøve: Ikke gjennomført")
                .addKrav(Kravvurdering.builder()
                        .krav(Programkrav.LIVSMESTRING)
                        .utfall(Utfall.UAVKLART)
                        .addGjelder("t3")
                        .build())
                .avslutning(new Avslutningsvurdering(
                        LocalDate.of(2024, 3, 1), new Avslutningsaarsak("ARBEID_HELTID"), false))
                .addMaaneder(Tiltaksmaaned.builder()
                        .maaned(YearMonth.of(2021, 4))
                        .gjennomsnitt(new BigDecimal("25.53"))
                        .virkedager(19)
                        .slettede(0)
                        .addTiltak(TiltakIMaaned.builder()
                                .id("t1")
                                .fom(LocalDate.of(2021, 4, 2))
                                .tom(LocalDate.of(2021, 4, 30))
                                .gjeldende(true)
                                .slettet(false)
                                .build())
                        .build())
                .build();
    }
}
