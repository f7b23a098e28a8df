package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.nir.core.sak.Sak;

/** Tilfeldige endringer i et gyldig dokument gir enten en sak eller feil, aldri noe annet. */
class MutasjonProperties {

    private static final byte[] EKSEMPEL =
            Testtre.av(Lesing.ressurs("kontrakt-sak.json")).json().getBytes(StandardCharsets.UTF_8);
    private static final List<String> VERDIER = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e5",
            "1.005",
            "\"\"",
            "\"2024-02-29\"",
            "\"2023-02-29\"",
            "\"X\"",
            "\"NORSK\"",
            "\"v1\"",
            "\"1804\"",
            "[]",
            "{}",
            "[null]",
            "[{}]",
            "[[]]",
            "{\"fom\":\"2030-01-01\"}",
            "\"\\ud800\"");

    @Property(tries = 1500, seed = "20261121")
    void endredeByteGirSakEllerFeil(@ForAll long froe, @ForAll @IntRange(min = 1, max = 4) int antall) {
        Random tilfeldig = new Random(froe);
        byte[] utf8 = EKSEMPEL.clone();
        for (int i = 0; i < antall; i++) {
            int plass = tilfeldig.nextInt(utf8.length);
            switch (tilfeldig.nextInt(4)) {
                case 0 -> utf8[plass] = (byte) tilfeldig.nextInt(256);
                case 1 -> utf8[plass] = EKSEMPEL[tilfeldig.nextInt(EKSEMPEL.length)];
                case 2 -> utf8 = utenByte(utf8, plass);
                default -> utf8[plass] = (byte) "{}[]\",:0\\ ".charAt(tilfeldig.nextInt(10));
            }
        }
        sjekk(utf8);
    }

    @Property(tries = 1000, seed = "20261121")
    void avkuttetDokumentGirFeil(@ForAll @IntRange(min = 0, max = 20_000) int lengde) {
        int til = lengde % EKSEMPEL.length;
        List<Inndatafeil> feil = Lesing.feilI(Arrays.copyOf(EKSEMPEL, til));
        assertThat(feil).singleElement().returns("", Inndatafeil::peker);
    }

    @Property(tries = 1500, seed = "20261121")
    void andreVerdierGirSakEllerFeil(@ForAll long froe, @ForAll @IntRange(min = 1, max = 5) int antall) {
        sjekk(medAndreVerdier(new Random(froe), antall).json().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000, seed = "20261121")
    void rekkefoelgenPaaFelteneBetyrIngenting(@ForAll long froe) {
        assertThat(Lesing.JSON.lesSak(
                        Testtre.av(EKSEMPEL).stokk(new Random(froe)).json()))
                .isEqualTo(Lesing.JSON.lesSak(EKSEMPEL));
    }

    /** Eksempelet med andre verdier på så mange tilfeldige plasser. */
    static Testtre medAndreVerdier(Random tilfeldig, int antall) {
        Testtre tre = Testtre.av(EKSEMPEL);
        for (int i = 0; i < antall; i++) {
            List<String> pekere = tre.pekere();
            String peker = pekere.get(1 + tilfeldig.nextInt(pekere.size() - 1));
            tre = Testtre.av(tre.sett(peker, new Testtre.Raa(VERDIER.get(tilfeldig.nextInt(VERDIER.size()))))
                    .json());
        }
        return tre;
    }

    private static void sjekk(byte[] utf8) {
        try {
            Sak sak = Lesing.JSON.lesSak(utf8);
            assertThat(Lesing.JSON.lesSak(Lesing.JSON.skrivSak(sak))).isEqualTo(sak);
        } catch (UgyldigJsonException e) {
            assertThat(e.feil()).isNotEmpty().allSatisfy(f -> {
                assertThat(f.melding()).isNotBlank();
                assertThat(f.linje()).isBetween(1, 5);
                assertThat(f.kolonne()).isBetween(1, utf8.length + 1);
            });
        }
    }

    private static byte[] utenByte(byte[] utf8, int plass) {
        byte[] ut = Arrays.copyOf(utf8, utf8.length - 1);
        System.arraycopy(utf8, plass + 1, ut, plass, ut.length - plass);
        return ut;
    }
}
