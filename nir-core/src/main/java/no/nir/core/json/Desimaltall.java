package no.nir.core.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Gjør et tall i JSON om til et desimaltall uten nuller til slutt, så {@code 37.5} og {@code 37.50} er samme verdi.
 *
 * <p>Lange tall og store eksponenter avvises før det regnes på dem: {@code 1e999999999} skrevet ut ville fylle minnet.
 */
final class Desimaltall {

    private static final int STOERSTE_EKSPONENT = 100;
    private static final int SIKKER_LENGDE = 15;

    private Desimaltall() {}

    /** Tallet, eller {@code null} når det er for langt eller har for stor eksponent. */
    static @Nullable BigDecimal av(String tall) {
        if (tall.length() > Jsongrenser.TALL) {
            return null;
        }
        int e = Math.max(tall.indexOf('e'), tall.indexOf('E'));
        if (e < 0 && tall.length() <= SIKKER_LENGDE && tall.charAt(0) != '-') {
            return kort(tall);
        }
        if (e >= 0 && eksponent(tall, e + 1) > STOERSTE_EKSPONENT) {
            return null;
        }
        BigDecimal verdi = new BigDecimal(tall).stripTrailingZeros();
        return verdi.scale() < 0 ? verdi.setScale(0) : verdi;
    }

    /** Størrelsen på eksponenten, med tak: sifrene telles ikke videre når den alt er for stor. */
    private static int eksponent(String tall, int fra) {
        int verdi = 0;
        for (int i = fra; i < tall.length() && verdi <= STOERSTE_EKSPONENT; i++) {
            char tegn = tall.charAt(i);
            if (tegn >= '0' && tegn <= '9') {
                verdi = verdi * 10 + (tegn - '0');
            }
        }
        return verdi;
    }

    private static BigDecimal kort(String tall) {
        long verdi = 0;
        int desimaler = -1;
        for (int i = 0; i < tall.length(); i++) {
            char tegn = tall.charAt(i);
            if (tegn == '.') {
                desimaler = 0;
            } else {
                verdi = verdi * 10 + (tegn - '0');
                desimaler += desimaler < 0 ? 0 : 1;
            }
        }
        int skala = Math.max(desimaler, 0);
        while (skala > 0 && verdi % 10 == 0) {
            verdi /= 10;
            skala--;
        }
        return BigDecimal.valueOf(verdi, skala);
    }
}
