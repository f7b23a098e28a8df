package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Et nummer, et navn eller en fødselsdato settes inn på hver plass i dokumentet. Ingen melding gjentar det. */
class LekkasjeTest {

    private static final String EKSEMPEL =
            Testtre.av(Lesing.ressurs("kontrakt-sak.json")).json();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"17059012345", "170590 12345", "1705 9012 345", "988899900055", "9888 999000 55", "x17059012345x"
            })
    void etPersonnummerHvorSomHelstKommerAldriUt(String nummer) {
        String sifre = nummer.replaceAll("[^0-9]", "");
        for (String peker : Testtre.av(EKSEMPEL).pekere()) {
            if (!peker.isEmpty()) {
                ingenGjentar(Testtre.av(EKSEMPEL).sett(peker, nummer).json(), nummer, sifre);
                ingenGjentar(
                        Testtre.av(EKSEMPEL).sett(peker, new Testtre.Raa(sifre)).json(), nummer, sifre);
                ingenGjentar(
                        Testtre.av(EKSEMPEL)
                                .sett(peker, new Testtre.Raa("{\"" + nummer + "\":1}"))
                                .json(),
                        nummer,
                        sifre);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"duf", "foedselsnummer", "regNummer", "unhcrNummer", "fornavn", "etternavn", "foedselsdato"})
    void verdienIEtPersonligFeltGjentasAldri(String felt) {
        for (String verdi : List.of("Kanari\u0007", "1992-02-30", "Kanari".repeat(100), "123", "\uD800Kanari")) {
            String json = Testtre.av(EKSEMPEL).sett("/person/" + felt, verdi).json();
            ingenGjentar(json, "Kanari", verdi);
        }
        ingenGjentar(
                Testtre.av(EKSEMPEL)
                        .sett("/person/" + felt, new Testtre.Raa("4321"))
                        .json(),
                "4321",
                "4321");
        ingenGjentar(
                Testtre.av(EKSEMPEL)
                        .sett("/person/barn/0/foedselsdato", "1992-02-30")
                        .json(),
                "1992-02",
                "1992-02");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Fatima Kanari", "FATIMA KANARI", "fatima", "Æ Kanari\u0007", "Kanari 17"})
    void etNavnIEtFeltDerDetIkkeHørerHjemmeGjentasAldri(String navn) {
        for (String peker : Testtre.av(EKSEMPEL).pekere()) {
            if (!peker.isEmpty()) {
                ingenGjentar(Testtre.av(EKSEMPEL).sett(peker, navn).json(), navn, "Kanari");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"FRITAK", "FRITAK_FRA_PROEVE", "AVSLAG"})
    void grunnenTilEtVedtakGjentasAldri(String type) {
        ingenGjentar(
                Testtre.av(EKSEMPEL)
                        .sett("/vedtak/0/type", type)
                        .sett("/vedtak/0/grunn", "Kanari\u0007")
                        .json(),
                "Kanari",
                "Kanari");
    }

    private static void ingenGjentar(String json, String en, String annen) {
        try {
            Lesing.JSON.lesSak(json);
        } catch (UgyldigJsonException e) {
            assertThat(e.toString()).doesNotContain(en, annen);
            e.feil().forEach(f -> assertThat(f.toString()).doesNotContain(en, annen));
        }
    }
}
