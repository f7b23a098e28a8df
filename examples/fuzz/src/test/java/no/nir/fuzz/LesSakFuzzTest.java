package no.nir.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Målene for Jazzer. Uten {@code JAZZER_FUZZ=1} kjøres bare frøene. */
class LesSakFuzzTest {

    private static final Lesekrav KRAV = new Lesekrav();
    private static final Saksmutator MUTATOR = new Saksmutator(Froe.saker());

    @FuzzTest(maxDuration = "5m")
    void byter_gir_sak_eller_feil(byte[] utf8) {
        KRAV.sjekk(utf8);
    }

    @FuzzTest(maxDuration = "5m")
    void en_endret_sak_gir_sak_eller_feil(FuzzedDataProvider valg) {
        KRAV.sjekk(MUTATOR.neste(grense -> valg.consumeInt(0, grense - 1)));
    }
}
