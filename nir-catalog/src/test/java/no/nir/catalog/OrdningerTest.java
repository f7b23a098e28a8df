package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kategoriene, ordningene de gir, og rekkefølgen på dem. */
class OrdningerTest {

    private final Katalog katalog = Katalog.standard();

    @Test
    void kategoriene_kommer_i_kontraktens_rekkefoelge() {
        assertThat(katalog.koder("kategori"))
                .containsExactly(
                        "RETT_OG_PLIKT_INTRODUKSJONSPROGRAM",
                        "RETT_TIL_INTRODUKSJONSPROGRAM",
                        "KAN_TILBYS_INTRODUKSJONSPROGRAM",
                        "RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP",
                        "PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP",
                        "RETT_TIL_NORSK",
                        "KVALIFISERING_I_MOTTAK",
                        "OPPLAERING_I_MOTTAK",
                        "RETT_NORSK_OG_SAMFUNNSKUNNSKAP",
                        "ASYLNORSK");
        assertThat(katalog.rekkefoelge(Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM))
                .isZero();
        assertThat(katalog.rekkefoelge(Kategori.ASYLNORSK)).isEqualTo(9);
        assertThat(katalog.rekkefoelge(new Kategori("UKJENT"))).isEqualTo(10);
    }

    @Test
    void ordningene_kommer_i_regelverkets_rekkefoelge() {
        assertThat(katalog.koder("ordning"))
                .containsExactly(
                        "INTRODUKSJONSPROGRAM",
                        "NORSK_MED_NORSKMAAL",
                        "SAMFUNNSKUNNSKAP",
                        "NORSK_PLIKT",
                        "NORSK_RETT_NORSKMAAL",
                        "KVALIFISERING_FOR_MOTTAKSBEBOERE",
                        "NORSK_FOR_ASYLSOEKERE",
                        "SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE",
                        "NORSK_KULTUR_OG_NORSKE_VERDIER",
                        "NORSK_OG_SAMFUNNSKUNNSKAP",
                        "KARTLEGGING");
        assertThat(katalog.rekkefoelge(Ordning.KARTLEGGING)).isEqualTo(10);
        assertThat(katalog.rekkefoelge(Ordning.NORSK_PLIKT)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGRERINGSLOVEN,RETT_OG_PLIKT_INTRODUKSJONSPROGRAM,2025-06-01,INTRODUKSJONSPROGRAM",
        "INTEGRERINGSLOVEN,RETT_TIL_INTRODUKSJONSPROGRAM,2025-06-01,INTRODUKSJONSPROGRAM",
        "INTEGRERINGSLOVEN,KAN_TILBYS_INTRODUKSJONSPROGRAM,2025-06-01,INTRODUKSJONSPROGRAM",
        "INTEGRERINGSLOVEN,RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP,2025-06-01,NORSK_MED_NORSKMAAL SAMFUNNSKUNNSKAP",
        "INTEGRERINGSLOVEN,PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP,2025-06-01,NORSK_PLIKT SAMFUNNSKUNNSKAP",
        "INTEGRERINGSLOVEN,RETT_TIL_NORSK,2025-06-01,NORSK_RETT_NORSKMAAL",
        "INTEGRERINGSLOVEN,KVALIFISERING_I_MOTTAK,2025-06-01,KVALIFISERING_FOR_MOTTAKSBEBOERE",
        "INTEGRERINGSLOVEN,OPPLAERING_I_MOTTAK,2021-12-31,NORSK_FOR_ASYLSOEKERE NORSK_KULTUR_OG_NORSKE_VERDIER",
        "INTEGRERINGSLOVEN,OPPLAERING_I_MOTTAK,2022-01-01,NORSK_FOR_ASYLSOEKERE SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE",
        "INTEGRERINGSLOVEN,RETT_NORSK_OG_SAMFUNNSKUNNSKAP,2025-06-01,",
        "INTEGRERINGSLOVEN,ASYLNORSK,2025-06-01,",
        "INTRODUKSJONSLOVEN,RETT_OG_PLIKT_INTRODUKSJONSPROGRAM,2019-06-01,INTRODUKSJONSPROGRAM",
        "INTRODUKSJONSLOVEN,RETT_TIL_INTRODUKSJONSPROGRAM,2019-06-01,",
        "INTRODUKSJONSLOVEN,KAN_TILBYS_INTRODUKSJONSPROGRAM,2019-06-01,INTRODUKSJONSPROGRAM",
        "INTRODUKSJONSLOVEN,RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP,2019-06-01,NORSK_OG_SAMFUNNSKUNNSKAP",
        "INTRODUKSJONSLOVEN,PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP,2019-06-01,NORSK_OG_SAMFUNNSKUNNSKAP",
        "INTRODUKSJONSLOVEN,RETT_TIL_NORSK,2019-06-01,",
        "INTRODUKSJONSLOVEN,KVALIFISERING_I_MOTTAK,2019-06-01,",
        "INTRODUKSJONSLOVEN,OPPLAERING_I_MOTTAK,2019-06-01,",
        "INTRODUKSJONSLOVEN,RETT_NORSK_OG_SAMFUNNSKUNNSKAP,2019-06-01,NORSK_OG_SAMFUNNSKUNNSKAP",
        "INTRODUKSJONSLOVEN,ASYLNORSK,2019-06-01,NORSK_FOR_ASYLSOEKERE NORSK_KULTUR_OG_NORSKE_VERDIER",
    })
    void kategorien_gir_ordningene_i_tabellen(Lov lov, String kategori, LocalDate fom, @Nullable String ventet) {
        assertThat(katalog.ordninger(lov, new Kategori(kategori), fom))
                .extracting(Ordning::kode)
                .containsExactlyElementsOf(ventet == null ? List.of() : List.of(ventet.split(" ")));
    }
}
