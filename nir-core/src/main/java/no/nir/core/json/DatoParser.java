package no.nir.core.json;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** Leser en dato: nøyaktig ti ASCII-tegn, en dag som finnes, i årene 1900–2200. Aldri et tidspunkt. */
enum DatoParser implements FeltParser<LocalDate> {
    DATO(false),
    FOEDSELSDATO(true);

    private static final String VENTET = "en dato som åååå-mm-dd";

    private final boolean personlig;

    DatoParser(boolean personlig) {
        this.personlig = personlig;
    }

    @Override
    public Felt<LocalDate> les(Jsonverdi verdi, Feilsamler feil) {
        if (!(verdi instanceof Jsonverdi.Tekst tekst) || !harForm(tekst.verdi())) {
            return FeltParser.avvist(verdi, feil, VENTET, personlig);
        }
        String t = tekst.verdi();
        int aar = tall(t, 0, 4);
        int maaned = tall(t, 5, 7);
        int dag = tall(t, 8, 10);
        if (aar < Jsongrenser.FOERSTE_AAR || aar > Jsongrenser.SISTE_AAR) {
            return FeltParser.avvist(
                    verdi,
                    feil,
                    "et år fra " + Jsongrenser.FOERSTE_AAR + " til " + Jsongrenser.SISTE_AAR
                            + " (et felt som tom utelates når det er åpent)",
                    personlig);
        }
        if (maaned < 1 || maaned > 12 || dag < 1 || dag > Month.of(maaned).length(Year.isLeap(aar))) {
            return FeltParser.avvist(verdi, feil, "en dag som finnes", personlig);
        }
        return Felt.lest(LocalDate.of(aar, maaned, dag));
    }

    @Override
    public String ventet() {
        return VENTET;
    }

    private static boolean harForm(String t) {
        if (t.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char tegn = t.charAt(i);
            boolean riktig = (i == 4 || i == 7) ? tegn == '-' : (tegn >= '0' && tegn <= '9');
            if (!riktig) {
                return false;
            }
        }
        return true;
    }

    private static int tall(String t, int fra, int til) {
        int sum = 0;
        for (int i = fra; i < til; i++) {
            sum = sum * 10 + (t.charAt(i) - '0');
        }
        return sum;
    }
}
