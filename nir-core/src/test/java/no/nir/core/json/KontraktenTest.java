package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.nir.core.sak.Sak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kontraktens eksempel, og setningen etter det om hva som må stå, bokstavelig. */
class KontraktenTest {

    private static final String EKSEMPEL =
            Testtre.av(Lesing.ressurs("kontrakt-sak.json")).json();

    /** Kontraktens avsnitt etter eksempelet, lest som pekere i eksempelet. */
    private static final Set<String> PAAKREVD = paakrevd(
            " sakId person",
            "/person foedselsdato",
            "/person/mottak/0 navn type fom",
            "/person/bosettinger/0 kommune dato etterAvtale",
            "/person/barn/0 foedselsdato",
            "/person/arbeid/0 timerPerUke fom",
            "/oppholdstillatelser/0 hjemmel vedtaksdato grunnlagForPermanent",
            "/asylsoeknad dato",
            "/fulltidVideregaaende/0 fom",
            "/kategorier/0 kategori fom",
            "/krav/0 ordning dato",
            "/vedtak/0 id ordning type vedtaksdato fom",
            "/sluttmaal/0 maal fom",
            "/norskmaal lytte lese skrive muntlig",
            "/integreringskontrakt dato",
            "/timer/0 ordning fom timer",
            "/proever/0 proeve delproeve nivaa dato",
            "/proever/1 proeve bestaatt dato",
            "/fravaer/0 ordning fom gyldig aarsak",
            "/tiltak/0 id ordning type fom tom timerPerUke",
            "/tiltak/0/registrert av dato kommune",
            "/avslutninger/0 ordning dato aarsak",
            "/klager/0 vedtakId dato utfall utfallDato");

    @Test
    void eksempeletLesesOgSkrivesUtenTap() {
        Sak sak = Lesing.JSON.lesSak(EKSEMPEL);

        assertThat(Lesing.JSON.skrivSak(sak)).isEqualTo(EKSEMPEL);
        assertThat(Lesing.JSON.lesSak(Lesing.JSON.skrivSak(sak))).isEqualTo(sak);
    }

    @Test
    void bareDetSomMaaStaaKanIkkeTasBort() {
        Set<String> savnet = new TreeSet<>();
        for (String peker : felt()) {
            List<String> feil =
                    Lesing.pekereI(Testtre.av(EKSEMPEL).sett(peker, null).json());
            if (feil.contains(peker)) {
                savnet.add(peker);
            } else if (!peker.equals("/vedtak")) {
                assertThat(feil).as(peker).isEmpty();
            }
        }
        assertThat(savnet).isEqualTo(PAAKREVD);
    }

    @Test
    void nullErDetSammeSomFravaerende() {
        for (String peker : felt()) {
            assertThat(Lesing.pekereI(Testtre.av(EKSEMPEL)
                            .sett(peker, new Testtre.Raa("null"))
                            .json()))
                    .as(peker)
                    .isEqualTo(Lesing.pekereI(
                            Testtre.av(EKSEMPEL).sett(peker, null).json()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{}", "[]", "[1]", "12345678901", "-1", "1e400", "true", "\"\\u0000\"", "{\"a\":null}"})
    void enVerdiAvGalTypeMeldesDerDenStaar(String gal) {
        for (String peker : felt()) {
            Object verdi = Testtre.av(EKSEMPEL).verdi(peker);
            boolean godtas = (gal.equals("[]") && verdi instanceof List)
                    || (gal.equals("true")
                            && (verdi.equals(new Testtre.Raa("true")) || verdi.equals(new Testtre.Raa("false"))))
                    || (gal.equals("{}") && peker.equals("/spraak"));
            List<String> feil = Lesing.pekereI(
                    Testtre.av(EKSEMPEL).sett(peker, new Testtre.Raa(gal)).json());
            if (!godtas) {
                assertThat(feil).as(peker).anyMatch(p -> p.startsWith(peker));
            }
        }
    }

    @Test
    void etUkjentFeltMeldesIHvertObjekt() {
        for (String peker : Testtre.av(EKSEMPEL).pekere()) {
            if (Testtre.av(EKSEMPEL).verdi(peker) instanceof Map) {
                assertThat(Lesing.pekereI(Testtre.av(EKSEMPEL)
                                .sett(peker + "/ukjent", "x")
                                .json()))
                        .containsExactly(peker + "/ukjent");
            }
        }
    }

    @Test
    void nullIEnListeErAlltidFeil() {
        for (String peker : Testtre.av(EKSEMPEL).pekere()) {
            if (Testtre.av(EKSEMPEL).verdi(peker) instanceof List && !peker.equals("/vedtak")) {
                assertThat(Lesing.pekereI(Testtre.av(EKSEMPEL)
                                .sett(peker + "/0", new Testtre.Raa("null"))
                                .json()))
                        .containsExactly(peker + "/0");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"fasit-mottak.json", "fasit-fravaer.json", "fasit-tiltak.json"})
    void sakeneFraFasitenLesesOgSkrivesUtenTap(String navn) {
        Sak sak = Lesing.JSON.lesSak(Lesing.ressurs(navn));

        assertThat(Lesing.JSON.lesSak(Lesing.JSON.skrivSak(sak))).isEqualTo(sak);
    }

    /** Pekerne til alle felt, uten dokumentet selv og elementene i lister. */
    private static List<String> felt() {
        List<String> ut = new ArrayList<>(Testtre.av(EKSEMPEL).pekere());
        ut.removeIf(p -> p.isEmpty() || Character.isDigit(p.charAt(p.length() - 1)));
        return ut;
    }

    private static Set<String> paakrevd(String... rader) {
        Set<String> ut = new TreeSet<>();
        for (String rad : rader) {
            String[] deler = rad.split(" ", -1);
            for (int i = 1; i < deler.length; i++) {
                ut.add(deler[0] + "/" + deler[i]);
            }
        }
        return ut;
    }
}
