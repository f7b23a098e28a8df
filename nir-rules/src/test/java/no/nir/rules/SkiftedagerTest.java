package no.nir.rules;

import static no.nir.rules.Saksbygger.dag;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.nir.catalog.Enhet;
import no.nir.catalog.Katalog;
import no.nir.catalog.Parameterlinje;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Kategorikilde;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Oppstartsfrist;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Status;
import no.nir.core.vurdering.Vurdering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dagene forløpet ser på, i april og mai 2047: ingen rad i tabellene gjelder fra da, og ingen i saken fyller et rundt år. */
class SkiftedagerTest {

    private static final Periode VINDU = Periode.av(dag("2047-04-01"), dag("2047-05-31"));
    private static final List<LocalDate> MAANEDENE = dager("2047-04-30", "2047-05-01", "2047-05-31");
    private static final Kategori KATEGORI = Kategori.PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP;
    private static final LocalDate SVARDAG = dag("2047-04-10");

    private final Katalog katalog = Katalog.standard();

    @Test
    void den_siste_dagen_i_hver_maaned_og_dagen_etter() {
        assertThat(alle(sakFra("2031-08-20"))).isEqualTo(MAANEDENE);
    }

    @Test
    void dagen_etter_er_den_foerste_av_dem_som_kommer_senere_og_etter_den_siste_er_det_ingen() {
        Skiftedager dager = new Skiftedager(katalog, sakFra("2031-08-20"), VINDU);

        assertThat(dager.etter(dag("2047-04-29"))).isEqualTo(dag("2047-04-30"));
        assertThat(dager.etter(dag("2047-04-30"))).isEqualTo(dag("2047-05-01"));
        assertThat(dager.etter(dag("2047-05-31"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2047-04-12, 2047-04-12, 2047-04-13",
        "2047-04-01, 2047-04-01, 2047-04-02",
        "2047-03-31, 2047-04-01, ",
        "2047-05-31, , ",
        "2047-06-01, , ",
        // to år (bosatt under), fem år (referansepersonen), atten år, etter og før
        "2045-04-12, 2047-04-12, 2047-04-13",
        "2042-04-12, 2047-04-12, 2047-04-13",
        "2029-04-12, 2047-04-12, 2047-04-13",
        "2049-04-12, 2047-04-12, 2047-04-13",
        "2065-04-12, 2047-04-12, 2047-04-13",
        // verken ett år eller et antall måneder regnes fra datoene i saken
        "2046-04-12, , ",
        "2047-03-12, , ",
        "2047-06-12, , ",
    })
    void datoene_i_saken_og_hele_aar_fra_dem(String fom, LocalDate dag, LocalDate dagenEtter) {
        assertThat(alle(sakFra(fom))).isEqualTo(ogMaanedene(Stream.of(dag, dagenEtter)));
    }

    @ParameterizedTest
    @MethodSource
    void datoene_i_svaret_og_maanedene_fra_dem(String sted, UnaryOperator<Vurdering.Builder> med) {
        Skiftedager dager = new Skiftedager(katalog, sakFra("2031-08-20"), VINDU);
        Vurdering svar = med.apply(tomtSvar()).build();
        dager.svar(svar);
        dager.svar(svar);

        assertThat(alle(dager))
                .isEqualTo(ogMaanedene(dager("2047-04-10", "2047-04-11", "2047-05-10", "2047-05-11").stream()));
    }

    static Stream<Arguments> datoene_i_svaret_og_maanedene_fra_dem() {
        LocalDate fjern = dag("2031-08-20");
        return Stream.of(
                svar("kategori fra", v -> v.addKategorier(kategori(Periode.fra(SVARDAG)))),
                svar("kategori til", v -> v.addKategorier(kategori(Periode.av(fjern, SVARDAG)))),
                svar(
                        "oppstart",
                        v -> v.addOrdninger(ordning()
                                .fristOppstart(new Oppstartsfrist(SVARDAG, List.of()))
                                .build())),
                svar(
                        "avslutning",
                        v -> v.addOrdninger(ordning()
                                .avslutning(new Avslutningsvurdering(
                                        SVARDAG, Avslutningsaarsak.IKKE_LENGER_I_KATEGORI, false))
                                .build())),
                svar(
                        "frist",
                        v -> v.addOrdninger(ordning()
                                .frist(Fristvurdering.builder().dato(SVARDAG).build())
                                .build())),
                svar(
                        "frist fra",
                        v -> v.addOrdninger(ordning()
                                .frist(Fristvurdering.builder()
                                        .dato(fjern)
                                        .fra(SVARDAG)
                                        .build())
                                .build())),
                svar(
                        "frist etter utvidelse",
                        v -> v.addOrdninger(ordning()
                                .frist(Fristvurdering.builder()
                                        .dato(fjern)
                                        .addUtvidelser(Fristutvidelse.builder()
                                                .type(Utvidelsestype.PERMISJON)
                                                .fristEtter(SVARDAG)
                                                .build())
                                        .build())
                                .build())));
    }

    @Test
    void svaret_gir_ogsaa_dagene_saa_mange_maaneder_foer() {
        Skiftedager dager = new Skiftedager(katalog, sakFra("2031-08-20"), VINDU);
        dager.svar(tomtSvar()
                .addKategorier(kategori(Periode.fra(dag("2047-07-25"))))
                .build());

        assertThat(alle(dager))
                .isEqualTo(ogMaanedene(dager("2047-04-25", "2047-04-26", "2047-05-25", "2047-05-26").stream()));
    }

    @Test
    void en_ny_rad_gir_dagene_den_gjelder_fra_og_ikke_lenger_gjelder() {
        Katalog med = med(rad("samfunnskunnskap.frist").medGyldig(Periode.av(dag("2047-04-05"), dag("2047-05-20"))));

        assertThat(alle(new Skiftedager(med, sakFra("2031-08-20"), VINDU)))
                .isEqualTo(ogMaanedene(dager("2047-04-05", "2047-05-21").stream()));
    }

    @Test
    void en_dato_i_en_rad_gir_den_og_dagen_etter() {
        Katalog med = med(rad("utvidet_norsk.fra").medVerdi("2047-04-12"));

        assertThat(alle(new Skiftedager(med, sakFra("2031-08-20"), VINDU)))
                .isEqualTo(ogMaanedene(dager("2047-04-12", "2047-04-13").stream()));
    }

    @Test
    void dager_i_en_rad_regnes_fra_svaret_og_ikke_fra_saken() {
        Parameterlinje rad = rad("samfunnskunnskap.frist");
        Parameterlinje tjueDager = new Parameterlinje(
                "proeve.dager",
                "20",
                Enhet.KALENDERDAGER,
                rad.gyldig(),
                rad.hjemmel(),
                rad.kilde(),
                rad.sistKontrollert(),
                rad.beskrivelse(),
                rad.fil(),
                rad.linje());
        Skiftedager dager = new Skiftedager(med(tjueDager), sakFra("2047-04-05"), VINDU);

        assertThat(alle(dager)).isEqualTo(ogMaanedene(dager("2047-04-05", "2047-04-06").stream()));
        dager.svar(tomtSvar()
                .addKategorier(kategori(Periode.fra(dag("2047-06-12"))))
                .build());
        assertThat(alle(dager))
                .isEqualTo(ogMaanedene(dager(
                        "2047-04-05",
                        "2047-04-06",
                        "2047-04-12",
                        "2047-04-13",
                        "2047-05-12",
                        "2047-05-13",
                        "2047-05-23",
                        "2047-05-24")
                        .stream()));
    }

    @Test
    void en_paragraf_gir_dagen_den_gjelder_fra_og_dagen_etter_den_siste() {
        Periode juni = Periode.av(dag("2022-06-02"), dag("2022-06-29"));
        assertThat(alle(new Skiftedager(katalog, sakFra("2031-08-20"), juni), juni))
                .containsExactly(dag("2022-06-15"));
    }

    private List<LocalDate> alle(Sak sak) {
        return alle(new Skiftedager(katalog, sak, VINDU));
    }

    private static List<LocalDate> alle(Skiftedager dager) {
        return alle(dager, VINDU);
    }

    private static List<LocalDate> alle(Skiftedager dager, Periode vindu) {
        List<LocalDate> alle = new ArrayList<>();
        for (LocalDate d = dager.etter(vindu.fom().minusDays(1)); d != null; d = dager.etter(d)) {
            alle.add(d);
        }
        return alle;
    }

    /** Dagene sammen med dem som alltid er der, sortert. */
    private static List<LocalDate> ogMaanedene(Stream<LocalDate> dager) {
        return Stream.concat(dager.filter(Objects::nonNull), MAANEDENE.stream())
                .sorted()
                .toList();
    }

    private static List<LocalDate> dager(String... dager) {
        return Stream.of(dager).map(Saksbygger::dag).toList();
    }

    private static Sak sakFra(String fom) {
        return Saksbygger.sak().kategori(KATEGORI, fom).bygg();
    }

    private Parameterlinje rad(String navn) {
        return katalog.parametre().historikk(navn).get(0);
    }

    private Katalog med(Parameterlinje rad) {
        return katalog.med(katalog.parametre().med(rad));
    }

    private static Arguments svar(String sted, UnaryOperator<Vurdering.Builder> med) {
        return Arguments.of(sted, med);
    }

    private static Vurdering.Builder tomtSvar() {
        return Vurdering.builder()
                .from(Regelverk.standard().vurder(Saksbygger.sak().bygg(), dag("2047-04-01")));
    }

    private static Kategorivurdering kategori(Periode periode) {
        return new Kategorivurdering(KATEGORI, periode, Kategorikilde.REGISTRERT);
    }

    private static Ordningsvurdering.Builder ordning() {
        return Ordningsvurdering.builder()
                .ordning(Ordning.SAMFUNNSKUNNSKAP)
                .kategori(KATEGORI)
                .kategoriFra(dag("2031-08-20"))
                .status(Status.AKTIV);
    }
}
