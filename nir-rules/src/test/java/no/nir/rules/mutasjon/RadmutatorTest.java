package no.nir.rules.mutasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.catalog.Parameterlinje;
import org.junit.jupiter.api.Test;

class RadmutatorTest {

    private final Katalog katalog = Katalog.standard();
    private final List<Radmutant> alle = Radmutator.av(katalog, List.of("timer < desimal(\"program.fulltid\")"))
            .mutanter();

    @Test
    void et_helt_tall_flyttes_en_ned_og_en_opp_og_aldri_under_null() {
        assertThat(av("samfunnskunnskap.frist@1900-01-01")).containsExactly("«12 → 11»", "«12 → 13»");
        assertThat(av("program.utvidelse.arbeid_nedre@2026-01-01"))
                .containsExactly("«0 → 1»", "«fra 2026-01-01 → fra 2025-12-31»", "«fra 2026-01-01 → fra 2026-01-02»");
    }

    @Test
    void et_tall_reglene_leser_som_desimaltall_flyttes_en_hundredel() {
        assertThat(av("program.fulltid@1900-01-01")).containsExactly("«30 → 29.99»", "«30 → 30.01»");
        assertThat(av("timer.norsk_asyl@1900-01-01")).containsExactly("«175 → 174»", "«175 → 176»");
    }

    @Test
    void en_dato_flyttes_en_dag() {
        assertThat(av("lov.integreringsloven_fra@1900-01-01"))
                .containsExactly("«2021-01-01 → 2020-12-31»", "«2021-01-01 → 2021-01-02»");
    }

    @Test
    void en_bryter_slås_om_i_hver_rad_for_seg() {
        assertThat(av("kategori.kollektiv_rett@1900-01-01")).containsExactly("«ja → nei»");
        assertThat(av("kategori.kollektiv_rett@2026-01-01")).containsExactly("«ja → nei»");
    }

    @Test
    void koder_mister_en_om_gangen() {
        assertThat(av("kategori.mottak.uten_opplaering@1900-01-01"))
                .containsExactly("«ANKOMSTSENTER TRANSITT → TRANSITT»", "«ANKOMSTSENTER TRANSITT → ANKOMSTSENTER»");
        assertThat(av("norskmaal.veiledende.ingen.muntlig@1900-01-01")).isEmpty();
    }

    @Test
    void grensen_mellom_to_rader_med_ulik_verdi_flyttes_en_dag_hver_vei() {
        List<Radmutant> grenser = alle.stream()
                .filter(m -> m.mutant().id().startsWith("timer.norsk_plikt@2022-01-01-G"))
                .toList();
        assertThat(grenser).extracting(m -> paa(m, "2021-12-31")).containsExactly(225, 250);
        assertThat(grenser).extracting(m -> paa(m, "2022-01-01")).containsExactly(225, 250);
        assertThat(grenser).extracting(m -> paa(m, "2022-01-02")).containsExactly(225, 225);
        // Terskelen er den samme før og etter, så grensen betyr ingenting.
        assertThat(av("program.fravaer.terskel@2026-01-01")).containsExactly("«10 → 9»", "«10 → 11»");
    }

    @Test
    void en_rad_endres_bare_i_sin_egen_tid() {
        Radmutant mutant = alle.stream()
                .filter(m -> m.mutant().id().equals("timer.norsk_plikt@1900-01-01-R1"))
                .findFirst()
                .orElseThrow();
        assertThat(paa(mutant, "2021-12-31")).isEqualTo(249);
        assertThat(paa(mutant, "2022-01-01")).isEqualTo(225);
        assertThat(mutant.mutant().somTekst())
                .matches("timer\\.norsk_plikt@1900-01-01-R1 parametre/timer\\.csv:\\d+ «250 → 249»");
    }

    private int paa(Radmutant mutant, String dag) {
        return katalog.parametre()
                .med(mutant.rader().toArray(Parameterlinje[]::new))
                .tall(mutant.parameter(), LocalDate.parse(dag));
    }

    private List<String> av(String sted) {
        return alle.stream()
                .map(Radmutant::mutant)
                .filter(m -> m.sted().equals(sted))
                .map(Mutant::endringen)
                .toList();
    }
}
