package no.nir.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import org.junit.jupiter.api.Test;

/** Den korte fuzzingen: de samme endrede sakene hver gang. Feiler den, er det dokumentet som står i meldingen, som heksadesimaler. */
class LesSakTest {

    private static final int ANTALL = Integer.getInteger("nir.fuzz.antall", 60_000);
    private static final long FROE = Long.getLong("nir.fuzz.froe", 20_261_121L);
    private static final List<String> SAKER = Froe.saker();

    @Test
    void froeene_er_saker() {
        NirJson json = NirJson.med(Katalog.standard());
        assertThat(SAKER)
                .hasSizeGreaterThan(8)
                .allSatisfy(sak -> assertThat(json.lesSak(sak)).isNotNull());
    }

    @Test
    void endrede_saker_gir_sak_eller_feil() {
        Lesekrav krav = new Lesekrav();
        Saksmutator mutator = new Saksmutator(SAKER);
        SplittableRandom tilfeldig = new SplittableRandom(FROE);
        long foer = System.nanoTime();
        for (int i = 0; i < ANTALL; i++) {
            byte[] utf8 = mutator.neste(tilfeldig::nextInt);
            try {
                krav.sjekk(utf8);
            } catch (RuntimeException | Error e) {
                throw new AssertionError(
                        "Frø " + FROE + ", nummer " + i + ": " + HexFormat.of().formatHex(utf8), e);
            }
        }
        System.out.println("Fuzzing: " + ANTALL + " dokumenter på " + (System.nanoTime() - foer) / 1_000_000 + " ms, "
                + krav.godtatt() + " godtatt, " + krav.vurdert() + " vurdert (frø " + FROE + ")");
        assertThat(krav.godtatt()).isBetween(ANTALL / 20L, ANTALL * 19L / 20);
        assertThat(krav.vurdert()).isGreaterThan(ANTALL / 1000L);
    }

    @Test
    void et_nummer_kjennes_igjen_uansett_hva_som_staar_mellom_sifrene() {
        Kanari.SKREVET.forEach(nummer ->
                assertThat(Kanari.roepesAv("Fikk teksten «" + nummer + "».")).isTrue());
        assertThat(Kanari.roepesAv("Fikk 12345678901.")).isTrue();
        assertThat(Kanari.roepesAv("Slutter 2021-01-01, før fom 2022-01-01 (linje 1, tegn 123456)."))
                .isFalse();
    }
}
