package no.nir.core.person;

/** Sifrene i et nummer, og resten de gir i en modulus 11-kontroll. */
final class Siffer {

    private Siffer() {}

    /** Om tegnet er ett av 0–9; sifre fra andre skriftsystemer er det ikke. */
    static boolean er(char tegn) {
        return tegn >= '0' && tegn <= '9';
    }

    /** Antall tegn i teksten som er ett av 0–9. */
    static int antall(String tekst) {
        int antall = 0;
        for (int i = 0; i < tekst.length(); i++) {
            if (er(tekst.charAt(i))) {
                antall++;
            }
        }
        return antall;
    }

    /** Tallet i sifrene fra og med {@code fra} til {@code til}. */
    static int tall(String siffer, int fra, int til) {
        int svar = 0;
        for (int i = fra; i < til; i++) {
            svar = svar * 10 + siffer.charAt(i) - '0';
        }
        return svar;
    }

    /** Summen av siffer ganger vekt, ett siffer per vekt fra venstre, modulo 11. */
    static int rest11(String siffer, int... vekter) {
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += (siffer.charAt(i) - '0') * vekter[i];
        }
        return sum % 11;
    }
}
