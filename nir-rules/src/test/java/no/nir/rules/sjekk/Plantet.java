package no.nir.rules.sjekk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.nir.catalog.Katalog;

/** En regelfil uten feil, der testene planter én. */
final class Plantet {

    static final String FIL = "no/nir/rules/frist/ordinaer/ordinaer.drl";

    static final String HODE = """
            // Prøve: en regel til å plante feil i.
            package no.nir.rules.frist.ordinaer

            import no.nir.core.kode.Lov
            import no.nir.core.kode.Ordning
            import no.nir.rules.frist.start.Start

            """;

    static final String NAVN = """
            rule "PROEVE-01 Samfunnskunnskap har en frist"
                @regelId("PROEVE-01") @hjemmel("integreringsloven § 33 første ledd")
            """;

    static final String VILKAAR = "om.ordning == Ordning.SAMFUNNSKUNNSKAP";

    static final String THEN = "insert(Varighet.av($s, $s.tall(\"samfunnskunnskap.frist\")));";

    static final int LINJE_NAVN = 8;
    static final int LINJE_VILKAAR = 11;
    static final int LINJE_THEN = 13;

    private Plantet() {}

    /** Regelen med et annet hode. */
    static String navn(String navn) {
        return HODE + navn + when("$s : Start( " + VILKAAR + " )") + then(THEN);
    }

    /** Regelen med andre vilkår i mønsteret. */
    static String vilkaar(String vilkaar) {
        return HODE + NAVN + when("$s : Start( " + vilkaar + " )") + then(THEN);
    }

    /** Regelen med noe annet mellom {@code when} og {@code then}. */
    static String moenster(String moenster) {
        return HODE + NAVN + when(moenster) + then(THEN);
    }

    /** Regelen med en annen konklusjon. */
    static String konklusjon(String then) {
        return HODE + NAVN + when("$s : Start( " + VILKAAR + " )") + then(then);
    }

    private static String when(String moenster) {
        return "when\n    " + moenster + "\n";
    }

    private static String then(String then) {
        return "then\n    " + then + "\nend\n";
    }

    static List<Regelfeil> feil(String drl) {
        return feil(Map.of(FIL, drl.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Regelfeil> feil(Map<String, byte[]> filer) {
        return Regelsjekk.mot(Katalog.standard()).sjekk(filer).feil();
    }

    /** Filen har nøyaktig én feil, og den er denne. */
    static void ventEn(String drl, int linje, String regel, String melding) {
        assertThat(feil(drl)).singleElement().satisfies(feil -> {
            assertThat(feil.melding()).contains(melding);
            assertThat(feil.fil()).isEqualTo(FIL);
            assertThat(feil.linje()).isEqualTo(linje);
            assertThat(feil.regel()).isEqualTo(regel);
        });
    }
}
