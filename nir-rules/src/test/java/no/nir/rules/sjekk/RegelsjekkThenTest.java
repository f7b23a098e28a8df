package no.nir.rules.sjekk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegelsjekkThenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert(Varighet.av($s, $s.tall(\"samfunnskunnskap.frist\"))); // ett år",
                "// Fristen\n    insert( new no.nir.rules.frist.IngenFrist( $s.om() ) ) ;",
                "insert(new Start($s.om(), $s.dato(\"norsk.regnes_fra_tilbud\")));",
                "insert(new Start($s.om(), $s.om().kategoriFra()));",
            })
    void husets_former_går_gjennom(String then) {
        assertThat(Plantet.feil(Plantet.konklusjon(then))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '¤', textBlock = """
                    modify($s) { dato() };                         → «modify» er ikke lov
                    update($s);                                    → «update» er ikke lov
                    delete($s);                                    → «delete» er ikke lov
                    retract($s);                                   → «retract» er ikke lov
                    insertLogical(new Start($s.om(), $s.dato()));  → «insertLogical» er ikke lov
                    $s.setDato($s.dato());                         → then er ikke en innsetting
                    System.exit($s.alder());                       → «System» er ikke lov i then
                    drools.halt();                                 → «drools» er ikke lov i then
                    while ($s.alder() > $s.alder()) { };           → «while» er ikke lov i then
                    if ($s.alder() > $s.alder()) { insert($s); };  → «if» er ikke lov i then
                    for (;;) { }                                   → «for» er ikke lov i then
                    insert(new Start($s.om(), $s.dato()))          → mangler semikolon
                    insert($s);                                    → «$s» kan ikke settes inn
                    insert($s.om());                               → «$s.om» kan ikke settes inn
                    insert();                                      → then er ikke en innsetting
                    insert(new Start($s.om(), $s.dato()).om());    → «.» kan ikke stå her
                    Varighet x = Varighet.av($s, $s.alder());      → «x» kan ikke stå her
                    """)
    void then_er_en_innsetting_og_ikke_noe_annet(String then, String melding) {
        Plantet.ventEn(Plantet.konklusjon(then), Plantet.LINJE_THEN, "PROEVE-01", melding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '¤', textBlock = """
                    insert(Varighet.av($s, 12));                                → Tallet 12 er skrevet rett inn
                    insert(Varighet.av($s, null));                              → Verdien null kan bare stå etter == og !=
                    insert(Varighet.av($s, "ett år"));                          → Teksten "ett år" er skrevet rett inn
                    insert(Varighet.av($s, $s.tall("samfunnskunskap.frist")));  → Mente du «samfunnskunnskap.frist»?
                    insert(Varighet.av($s, tall("samfunnskunnskap.frist")));    → Slå opp parameteren på faktumet: $s.tall
                    insert(Varighet.av($s, $s.om().tall("samfunnskunnskap.frist"))); → på mønsterets eget faktum: skriv $s.tall
                    insert(Varighet.av($s, $s.alder));                          → I then er egenskaper kall: skriv «alder()»
                    insert(Varighet.av($s, $s.aldr()));                         → Start har ikke «aldr» med 0 argument(er). Mente du «alder»?
                    insert(Varighet.av($s, $t.alder()));                        → «$t.alder» er verken en konstant eller noe som kommer fra $s
                    insert(Varighet.av($s, Lov.valueOf($s.om().somTekst())));   → Kall ikke «Lov.valueOf
                    insert(Varighet.av($s, $s.alder() > $s.alder()));           → Her kan det bare stå en egenskap
                    insert(Varighet.av($s));                                    → Varighet har ingen statisk metode «av» med 1 argument(er)
                    insert(Varighet.avv($s, $s.alder()));                       → «avv» med 2 argument(er). Mente du «av»?
                    insert(Varigheet.av($s, $s.alder()));                       → Klassen «Varigheet» finnes ikke her. Er den importert? Mente du «Varighet»?
                    insert(new Start($s.om()));                                 → new Start tar ikke 1 argument(er)
                    insert(new Start(Ordning.NORSK_PLIKT, $s.dato()));          → det første argumentet skal være «$s» eller komme fra det
                    insert(new Start($s.om(), $s.om().tilbudtStart()));         → «$s.om.tilbudtStart» kan mangle, men konklusjonen trenger den
                    insert(new Ordning($s.om().ordning().kode()));              → Ordning er ikke en konklusjon
                    """)
    void konklusjonen_bygges_av_faktumet_konstanter_og_parametere(String then, String melding) {
        Plantet.ventEn(Plantet.konklusjon(then), Plantet.LINJE_THEN, "PROEVE-01", melding);
    }

    @Test
    void en_tom_then_er_en_feil() {
        Plantet.ventEn(Plantet.konklusjon(""), Plantet.LINJE_THEN - 1, "PROEVE-01", "then er tom");
    }

    @Test
    void to_setninger_er_en_feil_på_linjen_til_den_andre() {
        Plantet.ventEn(
                Plantet.konklusjon(Plantet.THEN + "\n\n    " + Plantet.THEN),
                Plantet.LINJE_THEN + 2,
                "PROEVE-01",
                "Det står 2 setninger i then");
    }

    @Test
    void linjen_er_den_verdien_står_på() {
        Plantet.ventEn(
                Plantet.konklusjon("\n\n    insert(Varighet.av($s,\n        // måneder\n        12));"),
                Plantet.LINJE_THEN + 4,
                "PROEVE-01",
                "Tallet 12");
    }

    @Test
    void det_mønsteret_har_sjekket_kan_brukes_i_then() {
        String drl = Plantet.HODE + Plantet.NAVN + """
                when
                    $s : Start( om.tilbudtStart != null )
                then
                    insert(new Start($s.om(), $s.om().tilbudtStart()));
                end
                """;
        assertThat(Plantet.feil(drl)).isEmpty();
    }
}
