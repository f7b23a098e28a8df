package no.nir.core.generatorer;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.nir.core.person.Duf;
import no.nir.core.person.Foedselsnummer;

/** Numre som ikke kan tilhøre noen. */
final class Nummervalg {

    private static final int[] DUF_VEKTER = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};
    private static final int[] FOERSTE_VEKTER = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] ANDRE_VEKTER = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private Nummervalg() {}

    /** Fra år 9000 og senere, eller fra årene 1901–1949, lenge før det første nummeret ble delt ut. */
    static Arbitrary<Duf> duf() {
        Arbitrary<Integer> loepenummer = Datovalg.jevnt(0, 999_999);
        Arbitrary<Duf> test = Combinators.combine(Datovalg.jevnt(9000, 9999), loepenummer, Datovalg.jevnt(0, 99))
                .as((aar, nr, slutt) -> Duf.les(aar + sifre(nr, 6) + sifre(slutt, 2)));
        Arbitrary<Duf> kontrollert = Combinators.combine(
                        Datovalg.jevnt(1901, 1949), loepenummer, Arbitraries.of(0, 0, 1))
                .as((aar, nr, feil) -> kontrollert(aar + sifre(nr, 6), feil));
        return Valg.vektet(Tuple.of(1, test), Tuple.of(1, kontrollert));
    }

    private static Duf kontrollert(String foerste, int feil) {
        return Duf.les(foerste + sifre((sum(foerste, DUF_VEKTER) + feil) % 11, 2));
    }

    /** Et syntetisk nummer, der måneden er økt med 40, 65 eller 80. */
    static Arbitrary<Foedselsnummer> foedselsnummer(Arbitrary<LocalDate> foedt) {
        return Combinators.combine(foedt, Datovalg.jevnt(0, 499), Arbitraries.of(80, 40, 65), Arbitraries.of(0, 40))
                .as(Nummervalg::foedselsnummer);
    }

    /** Det første nummeret fra individsifrene og oppover som har to kontrollsifre. */
    private static Foedselsnummer foedselsnummer(LocalDate foedt, int individ, int tillegg, int dNummer) {
        int aarhundre = foedt.getYear() < 2000 ? 0 : 500;
        String dag = sifre(foedt.getDayOfMonth() + dNummer, 2)
                + sifre(foedt.getMonthValue() + tillegg, 2)
                + sifre(foedt.getYear() % 100, 2);
        for (int i = 0; i < 500; i++) {
            String ni = dag + sifre(aarhundre + (individ + i) % 500, 3);
            int k1 = (11 - sum(ni, FOERSTE_VEKTER)) % 11;
            int k2 = k1 == 10 ? 10 : (11 - sum(ni + k1, ANDRE_VEKTER)) % 11;
            if (k2 < 10) {
                return Foedselsnummer.les(ni + k1 + k2);
            }
        }
        throw new IllegalStateException("Ingen individsifre gir to kontrollsifre.");
    }

    private static int sum(String siffer, int[] vekter) {
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += Character.digit(siffer.charAt(i), 10) * vekter[i];
        }
        return sum % 11;
    }

    private static String sifre(int tall, int antall) {
        String siffer = Integer.toString(tall);
        return "0".repeat(antall - siffer.length()) + siffer;
    }
}
