package no.nir.core.sak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Delproeve;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Norsknivaa;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.kode.Proevetype;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.opplaering.Proeve;
import no.nir.core.tiltak.Registrering;
import no.nir.core.tiltak.Sletting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Postene i en sak hver for seg. */
class PosterTest {

    private static final LocalDate DAG = LocalDate.of(2021, 3, 19);

    @Test
    void den_som_registrerte_eller_slettet_staar_ikke_i_strengverdien() {
        assertThat(new Registrering("Kari Test", DAG, new Kommunenummer("4204"), null))
                .hasToString("Registrering[dato=2021-03-19, kommune=4204, bydel=null]");
        assertThat(new Sletting("Kari Test", DAG)).hasToString("Sletting[dato=2021-03-19]");
    }

    @ParameterizedTest
    @CsvSource({", 2021-03-19", "2021-03-18, 2021-03-19", "2021-03-19, 2021-03-19", "2021-03-20, 2021-03-20"})
    void en_tillatelse_begynner_da_den_ble_gitt_eller_ved_senere_innreise(
            @Nullable LocalDate innreise, LocalDate ventet) {
        assertThat(Oppholdstillatelse.builder()
                        .hjemmel(Oppholdsgrunnlag.UTL_28)
                        .vedtaksdato(DAG)
                        .innreisedato(innreise)
                        .grunnlagForPermanent(true)
                        .build()
                        .foersteDag())
                .isEqualTo(ventet);
    }

    @Test
    void en_proeve_har_bare_feltene_til_sin_egen_type() {
        Proeve.Builder norsk = Proeve.builder()
                .proeve(Proevetype.NORSK)
                .delproeve(Delproeve.LYTTE)
                .nivaa(Norsknivaa.A2)
                .dato(DAG);
        Proeve.Builder samfunn = Proeve.builder()
                .proeve(Proevetype.SAMFUNNSKUNNSKAP)
                .bestaatt(true)
                .dato(DAG);

        assertThat(norsk.build().bestaatt()).isNull();
        assertThat(samfunn.build().bestaatt()).isTrue();
        assertThatThrownBy(() -> norsk.bestaatt(true).build())
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessage("En prøve i norsk må ha delproeve og nivaa, og ikke bestaatt.");
        assertThatThrownBy(() -> samfunn.nivaa(Norsknivaa.A2).build())
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessage("En prøve i samfunnskunnskap må ha bestaatt, og verken delproeve eller nivaa.");
    }
}
