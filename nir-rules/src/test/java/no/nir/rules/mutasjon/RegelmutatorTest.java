package no.nir.rules.mutasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.nir.catalog.Katalog;
import no.nir.rules.motor.Regeltekst;
import org.junit.jupiter.api.Test;

class RegelmutatorTest {

    private static final String HODE = """
            package no.nir.rules.frist.start

            import no.nir.core.kode.Ordning
            import no.nir.rules.grunnlag.Grunnlag
            import no.nir.rules.program.sluttmaal.X

            """;

    private static final String SLUTT = "\nend\n";

    private final Regelmutator mutator = Regelmutator.med(Katalog.standard());

    @Test
    void et_sammenligningstegn_blir_til_naboen_sin() {
        assertThat(endringer(
                        Endring.TEGN,
                        "kategoriFra < dato(\"norsk.regnes_fra_tilbud\"), ordning == Ordning.NORSK_PLIKT"))
                .containsExactly(
                        "«kategoriFra < dato(\"norsk.regnes_fra_tilbud\") → kategoriFra <= dato(\"norsk.regnes_fra_tilbud\")»",
                        "«ordning == Ordning.NORSK_PLIKT → ordning != Ordning.NORSK_PLIKT»");
        assertThat(endringer(Endring.TEGN, "a <= b, a > b, a >= b, a != null"))
                .containsExactly("«a <= b → a < b»", "«a > b → a >= b»", "«a >= b → a > b»", "«a != null → a == null»");
    }

    @Test
    void et_vilkår_uten_tegn_blir_snudd() {
        assertThat(endringer(Endring.IKKE, "!lukket, fritatt, !blant(\"krav.femten_timer.typer\", type)"))
                .containsExactly(
                        "«!lukket → lukket»",
                        "«fritatt → !fritatt»",
                        "«!blant(\"krav.femten_timer.typer\", type) → blant(\"krav.femten_timer.typer\", type)»");
    }

    @Test
    void hvert_vilkår_og_hvert_alternativ_faller_bort_for_seg() {
        List<Regelmutant> mutanter = mutanter(Endring.VILKAAR, "a == b || c, f(d, e)");
        assertThat(mutanter)
                .extracting(m -> m.mutant().endringen())
                .containsExactly("«a == b || c → »", "«f(d, e) → »", "«a == b → »", "«c → »");
        assertThat(mutanter)
                .extracting(m -> m.regel()
                        .replaceAll("(?s).*Grunnlag\\((.*?)\\)\nthen.*", "$1")
                        .strip())
                .containsExactly("f(d, e)", "a == b || c", "c, f(d, e)", "a == b, f(d, e)");
    }

    @Test
    void en_regel_med_ett_vilkår_står_igjen_uten() {
        assertThat(mutanter(Endring.VILKAAR, "lukket"))
                .singleElement()
                .satisfies(m -> assertThat(m.regel()).contains("Grunnlag( )"));
    }

    @Test
    void en_vakt_foran_en_ulikhet_blir_stående() {
        assertThat(endringer(Endring.VILKAAR, "a != null, b < a, c != null, c == d, e != null, f || e < g"))
                .containsExactly(
                        "«b < a → »",
                        "«c != null → »",
                        "«c == d → »",
                        "«e != null → »",
                        "«f || e < g → »",
                        "«f → »",
                        "«e < g → »");
    }

    @Test
    void en_parameter_blir_til_en_av_samme_slag_med_en_annen_verdi() {
        assertThat(
                        endringer(
                                Endring.PARAMETER,
                                "a < dato(\"norsk.regnes_fra_tilbud\"), b >= dato(\"utvidet_norsk.fra\"), c > tall(\"norsk_rett.frist\")"))
                .containsExactly(
                        "«dato(\"norsk.regnes_fra_tilbud\") → dato(\"utvidet_norsk.fra\")»",
                        "«dato(\"utvidet_norsk.fra\") → dato(\"norsk.regnes_fra_tilbud\")»",
                        "«tall(\"norsk_rett.frist\") → tall(\"norsk_samfunnskunnskap.frist\")»");
        // De to datoene er den samme dagen.
        assertThat(endringer(
                        Endring.PARAMETER,
                        "a < dato(\"norsk.regnes_fra_tilbud\"), b < dato(\"samfunnskunnskap.permisjon_fra\")"))
                .noneMatch(endring -> endring.endsWith("→ dato(\"samfunnskunnskap.permisjon_fra\")»"));
    }

    @Test
    void en_kode_blir_til_en_annen_i_filen_og_ellers_til_en_annen_i_kodelisten() {
        assertThat(endringer(Endring.KODE, "ordning == Ordning.SAMFUNNSKUNNSKAP"))
                .containsExactly("«Ordning.SAMFUNNSKUNNSKAP → Ordning.SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE»");
        String fil = HODE
                + regel("A-1", "ordning == Ordning.NORSK_PLIKT", "insert(new IngenFrist($g));")
                + regel("A-2", "ordning == Ordning.KARTLEGGING", "insert(new IngenFrist($g));");
        assertThat(mutator.mutanter("a.drl", fil))
                .filteredOn(m -> m.mutant().endring() == Endring.KODE)
                .extracting(m -> m.mutant().endringen())
                .containsExactly(
                        "«Ordning.NORSK_PLIKT → Ordning.KARTLEGGING»", "«Ordning.KARTLEGGING → Ordning.NORSK_PLIKT»");
    }

    @Test
    void datoer_flyttes_en_dag_og_en_måned_og_måneder_telles_en_til_eller_fra() {
        assertThat(endringer(Endring.DAG, "kategoriFra < dato(\"norsk.regnes_fra_tilbud\")"))
                .containsExactly(
                        "«dato(\"norsk.regnes_fra_tilbud\") → dato(\"norsk.regnes_fra_tilbud\").plusDays(1)»",
                        "«dato(\"norsk.regnes_fra_tilbud\") → dato(\"norsk.regnes_fra_tilbud\").minusDays(1)»",
                        "«$g.kategoriFra() → $g.kategoriFra().plusDays(1)»",
                        "«$g.kategoriFra() → $g.kategoriFra().minusDays(1)»");
        assertThat(endringer(Endring.MAANED, "x > f(tall(\"norsk_rett.frist\")), tilbudtStart > kategoriFra"))
                .containsExactly(
                        "«tall(\"norsk_rett.frist\") → tall(\"norsk_rett.frist\") + 1»",
                        "«tall(\"norsk_rett.frist\") → tall(\"norsk_rett.frist\") - 1»",
                        "«tilbudtStart > kategoriFra → tilbudtStart > kategoriFra.plusMonths(1)»",
                        "«tilbudtStart > kategoriFra → tilbudtStart > kategoriFra.minusMonths(1)»",
                        "«$g.kategoriFra() → $g.kategoriFra().plusMonths(1)»",
                        "«$g.kategoriFra() → $g.kategoriFra().minusMonths(1)»");
        // Alder er et tall, ikke en dato.
        assertThat(endringer(Endring.DAG, "x > alder")).hasSize(2);
    }

    @Test
    void en_mutant_viser_id_fil_og_linjen_endringen_står_på() {
        String fil = HODE + regel("A-1", "lukket,\n                   fritatt", "insert(new IngenFrist($g));");
        List<Regelmutant> alle = mutator.mutanter("start.drl", fil);
        assertThat(alle).extracting(m -> m.mutant().somTekst()).contains("A-1-I2 start.drl:11 «fritatt → !fritatt»");
        assertThat(alle).extracting(m -> m.mutant().sted()).containsOnly("A-1");
        assertThat(alle).extracting(Regelmutant::hode).containsOnly(HODE);
    }

    @Test
    void alle_reglene_har_mutanter_og_ingen_id_står_to_ganger() {
        Map<String, byte[]> filer = Regeltekst.filer();
        List<Regelmutant> alle = mutator.mutanter(filer);
        long regler = filer.values().stream()
                .flatMap(fil -> new String(fil, StandardCharsets.UTF_8).lines())
                .filter(linje -> linje.startsWith("rule "))
                .count();
        assertThat(alle)
                .extracting(m -> m.mutant().id())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(2000);
        assertThat(alle.stream().map(m -> m.mutant().sted()).distinct()).hasSize((int) regler - UTEN_VILKAAR);
    }

    /** NORSK-UTV-14 og -15 har verken vilkår, parameter eller dato; -15 har en kode. */
    private static final int UTEN_VILKAAR = 1;

    private List<String> endringer(Endring slag, String vilkaar) {
        return mutanter(slag, vilkaar).stream().map(m -> m.mutant().endringen()).toList();
    }

    private List<Regelmutant> mutanter(Endring slag, String vilkaar) {
        return mutator
                .mutanter("start.drl", HODE + regel("A-1", vilkaar, "insert(new Start($g, $g.kategoriFra()));"))
                .stream()
                .filter(m -> m.mutant().endring() == slag)
                .toList();
    }

    private static String regel(String id, String vilkaar, String saa) {
        return "rule \"" + id + " Regelen\"\n    @regelId(\"" + id
                + "\") @hjemmel(\"kilde 000\")\nwhen\n    $g : Grunnlag( " + vilkaar + " )\nthen\n    " + saa + SLUTT;
    }
}
