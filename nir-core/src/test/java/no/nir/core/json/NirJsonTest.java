package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Kodeliste;
import no.nir.core.sak.Sak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NirJsonTest {

    private static final String EKSEMPEL =
            Testtre.av(Lesing.ressurs("kontrakt-sak.json")).json();

    @Test
    void denMinsteSakenHarStandardverdieneIKontrakten() {
        Sak sak = Lesing.JSON.lesSak(Lesing.sak(""));

        assertThat(sak.vedtak()).isEmpty();
        assertThat(sak.reservertMotForskning()).isFalse();
        assertThat(sak.person().skjermetAdresse()).isFalse();
        assertThat(sak.asylsoeknad()).isNull();
        assertThat(Lesing.JSON.lesSak(Lesing.JSON.skrivSak(sak))).isEqualTo(sak);
    }

    @Test
    void timerSammenlignesEtterVerdi() {
        String tiltak = "\"tiltak\":[{\"id\":\"t\",\"ordning\":\"INTRODUKSJONSPROGRAM\",\"type\":\"NORSKOPPLAERING\","
                + "\"fom\":\"2024-01-01\",\"tom\":\"2024-01-31\",\"timerPerUke\":%s}]";
        assertThat(List.of("30", "30.0", "30.00", "3e1", "30.0000000000000000000", "0.3E+2"))
                .allSatisfy(timer -> assertThat(Lesing.JSON.lesSak(Lesing.sak(tiltak.formatted(timer))))
                        .isEqualTo(Lesing.JSON.lesSak(Lesing.sak(tiltak.formatted("30")))));
    }

    @Test
    void tekstOgByteGirSammeSak() {
        assertThat(Lesing.JSON.lesSak(EKSEMPEL)).isEqualTo(Lesing.JSON.lesSak(Lesing.ressurs("kontrakt-sak.json")));
    }

    @Test
    void deltMellomTraaderGirAlltidSammeSvar() {
        Sak ventet = Lesing.JSON.lesSak(EKSEMPEL);
        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> Lesing.JSON.skrivSak(Lesing.JSON.lesSak(EKSEMPEL))))
                .allMatch(Lesing.JSON.skrivSak(ventet)::equals);
    }

    @Test
    void unntaketKanFangesSomUgyldigVerdiOgOverleverSerialisering() throws IOException, ClassNotFoundException {
        UgyldigJsonException foer = feil("{\"spor\":true}");
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (ObjectOutputStream objekter = new ObjectOutputStream(ut)) {
            objekter.writeObject(foer);
        }
        try (ObjectInputStream objekter = new ObjectInputStream(new ByteArrayInputStream(ut.toByteArray()))) {
            assertThat(objekter.readObject())
                    .isInstanceOfSatisfying(
                            UgyldigJsonException.class,
                            etter -> assertThat(etter.feil()).isEqualTo(foer.feil()));
        }
        assertThat(foer).isInstanceOf(UgyldigVerdiException.class).hasNoCause();
    }

    @Test
    void meldingenNevnerDeTiFoersteFeilene() {
        assertThat(feil(Lesing.sak("\"krav\":[" + "1,".repeat(11) + "1]")).getMessage())
                .startsWith(
                        "Saken kan ikke leses: 12 feil.\n  /krav/0: Ventet et objekt, fikk tallet 1. (linje 1, tegn 62)\n")
                .contains("/krav/9")
                .doesNotContain("/krav/10")
                .endsWith("\n  … og 2 til");
    }

    @Test
    void meldingenTellerOgsåFeileneSomIkkeErMedIListen() {
        UgyldigJsonException mange = feil(Lesing.sak("\"krav\":[" + "1,".repeat(9_999) + "1],\"spor\":9"));
        assertThat(mange.getMessage())
                .startsWith("Saken kan ikke leses: 10001 feil.")
                .endsWith("\n  … og 9991 til");
        assertThat(mange.feil()).hasSize(Jsongrenser.FEIL + 1);
        assertThat(mange.feil().get(Jsongrenser.FEIL).melding())
                .isEqualTo("For mange feil: dokumentet har 10001, de første 10000 er vist.");
    }

    @Test
    void enKodelisteUtenKodeverketGirFeilVedOppstart() {
        Kodeliste tom = new Kodeliste() {
            @Override
            public Kodestatus status(String kodeverk, String kode, @Nullable LocalDate dato) {
                return Kodestatus.UKJENT;
            }

            @Override
            public List<String> koder(String kodeverk) {
                return List.of();
            }
        };
        assertThatThrownBy(() -> NirJson.med(tom))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mottakstype");
    }

    private static UgyldigJsonException feil(String json) {
        try {
            throw new AssertionError(Lesing.JSON.lesSak(json).sakId());
        } catch (UgyldigJsonException e) {
            return e;
        }
    }
}
