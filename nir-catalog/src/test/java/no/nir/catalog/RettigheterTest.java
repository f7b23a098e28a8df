package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Ordning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rollene i regelverkets § 7. */
class RettigheterTest {

    private static final LocalDate DAG = LocalDate.of(2024, 5, 1);
    private final Rettigheter rettigheter = Katalog.standard().rettigheter();

    @ParameterizedTest
    @CsvSource({
        "INTRODUKSJONSPROGRAM, true, false",
        "KVALIFISERING_FOR_MOTTAKSBEBOERE, true, false",
        "NORSK_MED_NORSKMAAL, false, true",
        "SAMFUNNSKUNNSKAP, false, true",
        "NORSK_PLIKT, false, true",
        "NORSK_RETT_NORSKMAAL, false, true",
        "NORSK_FOR_ASYLSOEKERE, false, true",
        "SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE, false, true",
        "NORSK_KULTUR_OG_NORSKE_VERDIER, false, true",
        "NORSK_OG_SAMFUNNSKUNNSKAP, false, true",
        "KARTLEGGING, true, true",
    })
    void introbrukeren_registrerer_program_og_norskbrukeren_opplaering(String kode, boolean intro, boolean norsk) {
        Ordning ordning = new Ordning(kode);

        assertThat(rettigheter.gir(List.of("KOMMUNEINTROBRUKER"), "REGISTRERE", ordning, DAG))
                .isEqualTo(intro);
        assertThat(rettigheter.gir(List.of("KOMMUNENORSKBRUKER"), "REGISTRERE", ordning, DAG))
                .isEqualTo(norsk);
        assertThat(rettigheter.gir(List.of("KOMMUNEADMINISTRATIV"), "REGISTRERE", ordning, DAG))
                .isFalse();
        assertThat(rettigheter.gir(List.of("KOMMUNELESER", "KOMMUNENORSKBRUKER"), "REGISTRERE", ordning, DAG))
                .isEqualTo(norsk);
    }

    @ParameterizedTest
    @CsvSource({
        "KOMMUNEINTROBRUKER, LESE LESE_KOMPETANSE REGISTRERE_INTEGRERINGSKONTRAKT REGISTRERE_SLUTTMAAL REGISTRERE_UTDANNINGSBAKGRUNN",
        "KOMMUNENORSKBRUKER, LESE LESE_KOMPETANSE REGISTRERE_NORSKMAAL REGISTRERE_UTDANNINGSBAKGRUNN",
        "KOMMUNEADMINISTRATIV, LESE",
        "KOMMUNENIRSUPERBRUKER, LESE LESE_KOMPETANSE",
        "KOMMUNELESER, LESE LESE_KOMPETANSE",
        "ETTERREGISTRERING, ETTERREGISTRERE",
        "SKJERMET_ADRESSE, SE_SKJERMET_ADRESSE",
    })
    void rollen_gir_disse_rettighetene_og_ingen_andre(String rolle, String ventet) {
        assertThat(Katalog.standard().koder("rettighet"))
                .filteredOn(rettighet -> rettigheter.gir(List.of(rolle), rettighet, DAG))
                .containsExactly(ventet.split(" "));
    }

    @Test
    void hver_rolle_i_kodeverket_gir_en_rettighet() {
        assertThat(Katalog.standard().koder("rolle"))
                .hasSize(7)
                .allSatisfy(rolle -> assertThat(Katalog.standard().koder("rettighet"))
                        .anyMatch(rettighet -> rettigheter.gir(List.of(rolle), rettighet, DAG)));
    }
}
