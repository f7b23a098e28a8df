package no.nir.kommandolinje.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Trekker tall, datoer og verdier for én sak. Samme frø og saksnummer gir samme trekning på alle maskiner; {@link Random} er
 * nøyaktig beskrevet i Java.
 */
final class Trekning {

    private static final long SPREDNING = 0x9E3779B97F4A7C15L;

    private final Random tilfeldig;

    Trekning(long froe, long nummer) {
        this.tilfeldig = new Random(froe * SPREDNING + nummer * (SPREDNING >>> 1 | 1));
        tilfeldig.nextLong();
    }

    /** Et tall fra og med {@code minst} til og med {@code hoeyest}. */
    int tall(int minst, int hoeyest) {
        return minst + tilfeldig.nextInt(hoeyest - minst + 1);
    }

    /** Ja så mange ganger av hundre. */
    boolean prosent(int ganger) {
        return tilfeldig.nextInt(100) < ganger;
    }

    /** En dag fra og med {@code fra}, høyst så mange dager senere. */
    LocalDate dagEtter(LocalDate fra, int hoeyest) {
        return fra.plusDays(tall(0, hoeyest));
    }

    <T> T enAv(List<T> verdier) {
        return verdier.get(tilfeldig.nextInt(verdier.size()));
    }

    /** Antall tiltak: 0 til 40, halvparten av sakene har høyst åtte. */
    int antallTiltak() {
        if (tilfeldig.nextBoolean()) {
            return tall(0, 8);
        }
        double skjev = Math.min(tilfeldig.nextDouble(), tilfeldig.nextDouble());
        return 8 + (int) (skjev * 33);
    }
}
