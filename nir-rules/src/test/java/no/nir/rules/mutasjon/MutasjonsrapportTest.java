package no.nir.rules.mutasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MutasjonsrapportTest {

    private final Mutasjonsrapport rapport = new Mutasjonsrapport(List.of(
            utfall("A-1", 1, Utfall.DREPT, "orakel", "sak 1: frist"),
            utfall("A-1", 2, Utfall.OVERLEVDE, "", ""),
            utfall("A-1", 3, Utfall.LIKEVERDIG, "", "null er aldri før en dag"),
            utfall("A-2", 1, Utfall.OVERLEVDE, "", ""),
            utfall("A-2", 2, Utfall.UGYLDIG, "", "lar seg ikke oversette"),
            utfall("A-3", 1, Utfall.LIKEVERDIG, "", "grunn"),
            utfall("p.q@1900-01-01", 1, Utfall.ULEST, "", "ingen regel leser p.q"),
            utfall("A-4", 1, Utfall.DREPT, "fasit", "linje \"7\"; status")));

    @Test
    void andelen_er_drepte_av_dem_som_kan_bli_drept() {
        assertThat(rapport.prosent()).isEqualByComparingTo("50");
        assertThat(rapport.oppsummering())
                .isEqualTo(
                        "8 mutanter, 1 ugyldige, 1 i rader ingen regel leser, 2 likeverdige, 2 drept {fasit=1, orakel=1}, 2 overlevde: 50.0 % drept");
        assertThat(new Mutasjonsrapport(List.of()).prosent()).isEqualByComparingTo("100");
    }

    @Test
    void en_regel_uten_en_drept_mutant_er_ubevist() {
        assertThat(rapport.ubeviste()).containsExactly("A-2");
    }

    @Test
    void rapporten_viser_hvert_slag_og_hver_regel_og_dem_som_ikke_ble_drept() {
        assertThat(rapport.tekst()).isEqualTo(rapport.oppsummering() + """

                        T, et sammenligningstegn er et annet: 2 av 4 drept {fasit=1, orakel=1}
                        A-1: 1 av 2 drept {orakel=1}
                          overlevde A-1-T2 a.drl:7 «x > 1; → "y"»
                          likeverdig A-1-T3 a.drl:7 «x > 1; → "y"» (null er aldri før en dag)
                        A-2: 0 av 1 drept {}
                          overlevde A-2-T1 a.drl:7 «x > 1; → "y"»
                          ugyldig A-2-T2 a.drl:7 «x > 1; → "y"» (lar seg ikke oversette)
                        A-3: 0 av 0 drept {}
                          likeverdig A-3-T1 a.drl:7 «x > 1; → "y"» (grunn)
                        p.q@1900-01-01: 0 av 0 drept {}
                          ulest p.q@1900-01-01-T1 a.drl:7 «x > 1; → "y"» (ingen regel leser p.q)
                        A-4: 1 av 1 drept {fasit=1}
                        """);
    }

    @Test
    void slagene_står_i_den_rekkefølgen_de_er_listet() {
        Mutant rad = new Mutant("p.q@1900-01-01-R1", Endring.VERDI, "p.csv", 2, "p.q@1900-01-01", "3", "4");
        Mutant dag = new Mutant("A-1-D1", Endring.DAG, "a.drl", 7, "A-1", "x", "x.plusDays(1)");
        Mutasjonsrapport to = new Mutasjonsrapport(List.of(
                new Mutasjonsutfall(rad, Utfall.DREPT, "scenario", "a"),
                new Mutasjonsutfall(dag, Utfall.OVERLEVDE, "", "")));
        assertThat(to.tekst().lines().skip(1))
                .startsWith(
                        "D, én dag fra eller til: 0 av 1 drept {}",
                        "R, verdien i en rad er ett trinn fra eller til: 1 av 1 drept {scenario=1}");
    }

    @Test
    void dataene_har_én_rad_for_hver_mutant_og_felt_med_skilletegn_i_anførselstegn() {
        assertThat(rapport.csv().lines())
                .hasSize(9)
                .startsWith(
                        "id;sted;slag;fil;linje;fra;til;utfall;bevis;grunn",
                        "A-1-T1;A-1;TEGN;a.drl;7;\"x > 1;\";\"\"\"y\"\"\";DREPT;orakel;sak 1: frist")
                .endsWith("A-4-T1;A-4;TEGN;a.drl;7;\"x > 1;\";\"\"\"y\"\"\";DREPT;fasit;\"linje \"\"7\"\"; status\"");
    }

    @Test
    void en_drept_mutant_i_listen_over_likeverdige_er_en_feil() {
        assertThat(rapport.ikkeLikeverdige(Likeverdige.les("A-4-T1; «x > 1 → y»; grunn")))
                .isEmpty();
        Mutant mutant = new Mutant("A-4-T1", Endring.TEGN, "a.drl", 7, "A-4", "x > 1", "y");
        Mutasjonsrapport drept = new Mutasjonsrapport(List.of(new Mutasjonsutfall(mutant, Utfall.DREPT, "fasit", "")));
        assertThat(drept.ikkeLikeverdige(Likeverdige.les("A-4-T1; «x > 1 → y»; grunn")))
                .hasSize(1);
    }

    private static Mutasjonsutfall utfall(String sted, int nummer, Utfall utfall, String slag, String grunn) {
        Mutant mutant = new Mutant(sted + "-T" + nummer, Endring.TEGN, "a.drl", 7, sted, "x > 1;", "\"y\"");
        return new Mutasjonsutfall(mutant, utfall, slag, grunn);
    }
}
