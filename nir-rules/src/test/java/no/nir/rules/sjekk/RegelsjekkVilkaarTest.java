package no.nir.rules.sjekk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegelsjekkVilkaarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "om.ordning == Ordning.SAMFUNNSKUNNSKAP || om.ordning == Ordning.NORSK_PLIKT",
                "om.lov != Lov.INTEGRERINGSLOVEN, !om.lukket, om.fritatt",
                "(om.lukket || om.fritatt) && !(om.lukket && om.fritatt)",
                "alder > tall(\"program.aldersgrense_maal\"), dato >= dato(\"program.maalkrav_fra\")",
                "om.tilbudtStart == null || om.tilbudtStart != null",
                "om.tilbudtStart != null, om.tilbudtStart > dato",
                "null != om.tilbudtStart && dato <= om.tilbudtStart",
                "om.lukket || (om.tilbudtStart != null && om.tilbudtStart > dato)",
                "om.sluttmaal == null",
                "om.sluttmaal != null, om.sluttmaal.kode == om.ordning.kode",
                "om.kategoriTil /* siste dag */ != null, // kan mangle\n om.kategoriTil < dato",
            })
    void husets_former_går_gjennom(String vilkaar) {
        assertThat(Plantet.feil(Plantet.vilkaar(vilkaar))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '¤', textBlock = """
                    alder > 55                               → Tallet 55 er skrevet rett inn i regelen
                    alder > -1                               → Tallet -1 er skrevet rett inn
                    alder > 5.5B                             → Tallet 5.5B er skrevet rett inn
                    dato >= "01-jan-2021"                    → Teksten "01-jan-2021" er skrevet rett inn
                    om.ordning.kode == 'N'                   → Teksten 'N' er skrevet rett inn
                    om.lukket == true                        → Verdien true er skrevet rett inn
                    dato < null                              → Verdien null kan bare stå etter == og !=
                    om.lukket && alder > 55                  → Tallet 55 er skrevet rett inn i regelen
                    om.lukket || alder > 55                  → Tallet 55 er skrevet rett inn i regelen
                    !(alder > 55)                            → Tallet 55 er skrevet rett inn i regelen
                    !(om.lukket && (om.fritatt || alder > 55)) → Tallet 55 er skrevet rett inn i regelen
                    """)
    void en_verdi_skrevet_rett_inn_er_en_feil(String vilkaar, String melding) {
        Plantet.ventEn(Plantet.vilkaar(vilkaar), Plantet.LINJE_VILKAAR, "PROEVE-01", melding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '¤', textBlock = """
                    alder > tall("program.aldersgrense_mal")     → finnes ikke i tabellene. Mente du «program.aldersgrense_maal»?
                    alder > tall("norsk.regnes_fra_tilbud")      → kan ikke leses med «tall». Bruk dato("norsk.regnes_fra_tilbud")
                    alder > tall( "program.aldersgrense_maal" )  → uten mellomrom, ellers mangler parameteren i forklaringen
                    alder > tall(om.ordning.kode)                → skal stå rett ut, i anførselstegn
                    alder > tall("a.b", "c.d")                   → «tall» skal ha ett argument
                    alder > om.tall("program.aldersgrense_maal") → Slå opp parameteren på mønsterets eget faktum
                    alder > $s.tall("program.aldersgrense_maal") → Skriv egenskapen uten «$s.» foran
                    """)
    void parametere_slås_opp_med_kjent_navn_på_eget_faktum(String vilkaar, String melding) {
        Plantet.ventEn(Plantet.vilkaar(vilkaar), Plantet.LINJE_VILKAAR, "PROEVE-01", melding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '¤', textBlock = """
                    om.tilbudtStart > dato                                   → «om.tilbudtStart» kan mangle
                    dato <= om.tilbudtStart                                  → Skriv «om.tilbudtStart != null» før det
                    om.tilbudtStart > dato, om.tilbudtStart != null          → «om.tilbudtStart» kan mangle
                    om.tilbudtStart == null || om.tilbudtStart > dato        → En sjekk inne i || eller !(…) teller ikke
                    !(om.tilbudtStart == null), om.tilbudtStart > dato       → En sjekk inne i || eller !(…) teller ikke
                    om.kategoriTil != null, om.tilbudtStart > dato           → «om.tilbudtStart» kan mangle
                    om.lukket && om.tilbudtStart > dato                      → «om.tilbudtStart» kan mangle
                    !(om.tilbudtStart > dato)                                → «om.tilbudtStart» kan mangle
                    !(om.lukket && om.tilbudtStart != null), om.tilbudtStart > dato → En sjekk inne i || eller !(…) teller ikke
                    om.sluttmaal.kode == om.ordning.kode                     → «om.sluttmaal» kan mangle, og da kan ikke «kode» leses
                    """)
    void det_som_kan_mangle_må_være_sjekket_før_det_ordnes(String vilkaar, String melding) {
        Plantet.ventEn(Plantet.vilkaar(vilkaar), Plantet.LINJE_VILKAAR, "PROEVE-01", melding);
    }

    @Test
    void rådet_om_å_flytte_en_sjekk_gis_bare_når_det_finnes_en_sjekk_å_flytte() {
        assertThat(Plantet.feil(Plantet.vilkaar("om.lukket || om.tilbudtStart == dato, om.tilbudtStart > dato")))
                .singleElement()
                .satisfies(feil -> assertThat(feil.melding())
                        .startsWith("«om.tilbudtStart» kan mangle")
                        .doesNotContain("En sjekk inne i"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '¤', textBlock = """
                    om.fritat                                → Grunnlag har ikke «fritat». Mente du «fritatt»?
                    aldr > tall("program.aldersgrense_maal") → Start har ikke «aldr». Mente du «alder»?
                    om.ordning == Ordning.NORSK_PLIK         → Ordning har ingen konstant «NORSK_PLIK». Mente du «NORSK_PLIKT»?
                    om.ordning == Ordnig.NORSK_PLIKT         → Klassen «Ordnig» finnes ikke her. Er den importert? Mente du «Ordning»?
                    om.ordning                               → er ikke ja eller nei, men Ordning
                    om.ordning == Lov.INTEGRERINGSLOVEN      → sammenligner Ordning med Lov. De blir aldri like
                    om.lov == Lov.valueOf(om.lov.name)       → Kall ikke «Lov.valueOf(om.lov.name)» her
                    om.lov == Lov                            → «Lov» er en klasse, ikke en verdi
                    """)
    void navn_som_ikke_finnes_og_ting_som_ikke_passer_sammen_er_feil(String vilkaar, String melding) {
        Plantet.ventEn(Plantet.vilkaar(vilkaar), Plantet.LINJE_VILKAAR, "PROEVE-01", melding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '¤', textBlock = """
                    eval(om.lukket)                                 → «eval» er ikke lov
                    $d : dato                                       → Bind ikke egenskaper til navn
                    $d := dato                                      → Bind ikke egenskaper til navn
                    this == om                                      → Skriv egenskapen uten «this.» foran
                    alder + alder > alder                           → Regler regner ikke med «+»
                    om.ordning in (Ordning.NORSK_PLIKT)             → «in» kan ikke stå her
                    om.ordning.kode matches "NORSK.*"               → «matches» kan ikke stå her
                    alder > alder && < alder                        → «<» kan ikke stå her
                    om.tildelinger[0] != null                       → «[» kan ikke stå her
                    alder < alder == om.lukket                      → Sammenlign to og to
                    new Start(om, dato) != null                     → ikke «new Start»
                    """)
    void andre_former_enn_husets_er_feil(String vilkaar, String melding) {
        Plantet.ventEn(Plantet.vilkaar(vilkaar), Plantet.LINJE_VILKAAR, "PROEVE-01", melding);
    }

    @Test
    void linjen_er_den_vilkåret_står_på() {
        Plantet.ventEn(
                Plantet.vilkaar("om.lukket,\n   om.fritatt || // 7\n   alder > 7"),
                Plantet.LINJE_VILKAAR + 2,
                "PROEVE-01",
                "Tallet 7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '¤', textBlock = """
                    not Start( om.lukket )                          → «not» er ikke lov
                    exists Start( om.lukket )                       → «exists» er ikke lov
                    forall( Start( om.lukket ) )                    → «forall» er ikke lov
                    eval( om.lukket )                               → «eval» er ikke lov
                    $s : Start() or $s : Start( om.lukket )         → «or» er ikke lov
                    $s : Start() from $g.starter                    → «from» er ikke lov
                    accumulate( Start( $d : dato ), $x : max($d) )  → «accumulate» er ikke lov
                    $s : java.util.List() from collect( Start() )   → «collect» er ikke lov
                    $s : Start() from entry-point "inn"             → «from entry-point» er ikke lov
                    $s : Start() $annen : Start( om.lukket )        → mer enn ett mønster
                    $s : Start() over window:length(3)              → Spørringer, vinduer og «:=» er ikke lov
                    ?starter( $s ; )                                → Spørringer, vinduer og «:=» er ikke lov
                    $s : Start() @watch( dato )                     → kan ikke ha merker
                    Start( om.lukket )                              → Gi faktumet et navn som begynner med $
                    start : Start( om.lukket )                      → Gi faktumet et navn som begynner med $
                    $s : Strat( )                                   → Klassen «Strat» finnes ikke her
                    $s : Start( dato; )                             → Skriv egenskapen med navn
                    """)
    void en_regel_har_nøyaktig_ett_enkelt_mønster(String moenster, String melding) {
        Plantet.ventEn(Plantet.moenster(moenster), Plantet.LINJE_VILKAAR, "PROEVE-01", melding);
    }

    @Test
    void en_regel_uten_mønster_er_en_feil() {
        Plantet.ventEn(Plantet.moenster(""), Plantet.LINJE_NAVN, "PROEVE-01", "Regelen har ingen vilkår");
    }
}
