package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Søket finner det brukeren mente. */
class SoekTest {

    private final Katalog katalog = Katalog.standard();

    @ParameterizedTest
    @CsvSource({
        "Norsktraining, NORSKTRENING, 0",
        "norsktrenning, NORSKTRENING, 3",
        "norkstrening, NORSKTRENING, 3",
        "NORSKTRENING, NORSKTRENING, 0",
        "norsk trening, NORSKTRENING, 3",
        "Norskopplæring, NORSKOPPLAERING, 0",
        "norskopplaering, NORSKOPPLAERING, 0",
        "samfunskunnskap, SAMFUNNSKUNNSKAP, 3",
        "mottaksboere, KVALIFISERING_FOR_MOTTAKSBEBOERE, 2",
        "parental guidance, FORELDREVEILEDNING, 0",
        "foreldrerettleiing, FORELDREVEILEDNING, 0",
        "lonnstilskudd, ARBEID_MED_LOENNSTILSKUDD, 3",
        "utlendingsloven § 34, UTL_34, 0",
        "fag og yrkesspesialisering, VIDEREGAAENDE_OPPLAERING_DELTID_FAG_OG_YRKESSPESIALISERING, 2",
        "Gáivuotna, 5540, 0",
        "gaivuotna, 5540, 0",
        "030112, 030112, 0",
    })
    void soeket_finner_koden(String soek, String kode, int avstand) {
        List<Treff> treff = katalog.soek(soek);

        assertThat(treff).extracting(t -> t.linje().kode()).contains(kode);
        assertThat(treff)
                .filteredOn(t -> t.linje().kode().equals(kode))
                .extracting(Treff::avstand)
                .contains(avstand);
    }

    @Test
    void treffene_kommer_med_de_naermeste_foerst() {
        assertThat(katalog.soek("norsk")).extracting(Treff::avstand).isSorted().contains(0, 1, 2);
        assertThat(katalog.soek("norsk").get(0).linje().kode()).isEqualTo("NORSK");
    }

    @Test
    void skrivefeil_er_ikke_med_naar_noe_treffer_ordrett() {
        assertThat(katalog.soek("arbeid")).isNotEmpty().allMatch(treff -> treff.avstand() <= 2);
    }

    @ParameterizedTest
    @CsvSource({
        "ako, 0", // tre bokstaver tåler ingen skrivefeil
        "hale, 3", // fire bokstaver tåler én
        "norsktrxyzng, 1", // tolv tåler tre
        "norsktwxyzng, 0", // men ikke fire
        "norsktrenwxyz, 0"
    })
    void korte_ord_taaler_faerre_skrivefeil(String soek, int antall) {
        assertThat(katalog.soek(soek)).hasSize(antall);
    }

    @Test
    void treffet_sier_hva_som_lignet() {
        assertThat(katalog.soek("norsktraining")).extracting(Treff::funnetI).containsExactly("Norsktraining");
    }

    @Test
    void uten_noe_som_ligner_er_det_ingen_treff() {
        assertThat(katalog.soek("romfartsprogram for katter")).isEmpty();
        assertThat(katalog.soek("")).isEmpty();
        assertThat(katalog.soek(" ?! ")).isEmpty();
        assertThat(katalog.soek("zq")).isEmpty();
    }

    /** Grensen er to skrivefeil, eller en tredel av tegnene når det er flere. */
    @ParameterizedTest
    @CsvSource({
        "abxx, true",
        "axxx, false",
        "abcdefxxx, true",
        "abcdexxxx, false",
    })
    void forslaget_er_nært_nok_til_og_med_grensen(String ord, boolean ventet) {
        assertThat(Likhet.naermeste(ord, List.of("abcd", "abcdefghi"), 3)).hasSize(ventet ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "'Blåbær-Øl, 2. utg.', blaabaer oel 2 utg",
        "Porsáŋgu, porsa gu",
        "SÄTER, saeter",
        "'  Å ', aa",
    })
    void forenklet_tekst_har_bare_smaa_bokstaver_og_sifre(String tekst, String ventet) {
        assertThat(Likhet.forenklet(tekst)).isEqualTo(ventet);
    }
}
