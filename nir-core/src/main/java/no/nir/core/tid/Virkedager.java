package no.nir.core.tid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import no.nir.core.UgyldigVerdiException;

/**
 * Virkedager: mandag til fredag når dagen ikke er en norsk offentlig fridag.
 *
 * <p>Fridagene er 1. januar, skjærtorsdag, langfredag, 1. og 2. påskedag, 1. mai, 17. mai, Kristi himmelfartsdag, 1. og 2.
 * pinsedag, 25. og 26. desember. De regnes ut for ethvert år etter den gregorianske kalenderen, uten hensyn til når den
 * enkelte fridagen ble innført. Julaften, nyttårsaften og påskeaften er ikke fridager.
 */
public final class Virkedager {

    private static final int FOERSTE_AAR = 1900;
    private static final int SISTE_AAR = 2200;
    private static final LocalDate FOERSTE_DAG = LocalDate.of(FOERSTE_AAR, 1, 1);
    private static final LocalDate SISTE_DAG = LocalDate.of(SISTE_AAR, 12, 31);

    /** Plass n: virkedagene i de n første dagene fra og med FOERSTE_DAG. Fylles én gang og endres aldri. */
    private static final int[] VIRKEDAGER_FOER = tabell();

    private Virkedager() {}

    /** Om dagen er en offentlig fridag, også når den faller på en lørdag eller søndag; andre søndager er det ikke. */
    public static boolean erHelligdag(LocalDate dato) {
        return switch (dato.getMonth()) {
            case JANUARY -> dato.getDayOfMonth() == 1;
            case DECEMBER -> dato.getDayOfMonth() == 25 || dato.getDayOfMonth() == 26;
            case MARCH, APRIL, MAY, JUNE ->
                (dato.getMonthValue() == 5 && (dato.getDayOfMonth() == 1 || dato.getDayOfMonth() == 17))
                        || foelgerPaasken(dato);
            default -> false;
        };
    }

    /** Om dagen er mandag til fredag og ikke en offentlig fridag. */
    public static boolean erVirkedag(LocalDate dato) {
        DayOfWeek ukedag = dato.getDayOfWeek();
        return ukedag != DayOfWeek.SATURDAY && ukedag != DayOfWeek.SUNDAY && !erHelligdag(dato);
    }

    /**
     * Antall virkedager fra og med {@code fom} til og med {@code tom}; 0 når {@code tom} er før {@code fom}.
     *
     * <p>Et oppslag for 1900–2200. Dager utenfor telles én for én, med samme svar.
     */
    public static int antall(LocalDate fom, LocalDate tom) {
        if (tom.isBefore(fom)) {
            return 0;
        }
        LocalDate fraTabell = fom.isBefore(FOERSTE_DAG) ? FOERSTE_DAG : fom;
        LocalDate tilTabell = tom.isAfter(SISTE_DAG) ? SISTE_DAG : tom;
        if (tilTabell.isBefore(fraTabell)) {
            return enkelttelling(fom, tom);
        }
        return enkelttelling(fom, fraTabell.minusDays(1))
                + VIRKEDAGER_FOER[plass(tilTabell) + 1]
                - VIRKEDAGER_FOER[plass(fraTabell)]
                + enkelttelling(tilTabell.plusDays(1), tom);
    }

    /** Antall virkedager i måneden. */
    public static int antall(YearMonth maaned) {
        return antall(maaned.atDay(1), maaned.atEndOfMonth());
    }

    /**
     * Datoen {@code virkedager} virkedager senere: hvert steg går til neste virkedag, så lørdag og 1 virkedag er som regel
     * mandag. Med 0 er svaret datoen selv, også når den ikke er en virkedag.
     *
     * @throws UgyldigVerdiException når {@code virkedager} er negativt
     */
    public static LocalDate flytt(LocalDate dato, int virkedager) {
        if (virkedager < 0) {
            throw new UgyldigVerdiException("En dato kan bare flyttes fremover: antall virkedager er " + virkedager
                    + ", men må være 0 eller mer.");
        }
        LocalDate svar = dato;
        for (int igjen = virkedager; igjen > 0; igjen--) {
            do {
                svar = svar.plusDays(1);
            } while (!erVirkedag(svar));
        }
        return svar;
    }

    /** Årets offentlige fridager i rekkefølge; 12, eller 11 når to av dem faller på samme dag. */
    public static List<LocalDate> helligdager(int aar) {
        LocalDate paaske = foerstePaaskedag(aar);
        TreeSet<LocalDate> dager = new TreeSet<>();
        dager.add(LocalDate.of(aar, 1, 1));
        dager.add(paaske.minusDays(3));
        dager.add(paaske.minusDays(2));
        dager.add(paaske);
        dager.add(paaske.plusDays(1));
        dager.add(LocalDate.of(aar, 5, 1));
        dager.add(LocalDate.of(aar, 5, 17));
        dager.add(paaske.plusDays(39));
        dager.add(paaske.plusDays(49));
        dager.add(paaske.plusDays(50));
        dager.add(LocalDate.of(aar, 12, 25));
        dager.add(LocalDate.of(aar, 12, 26));
        return List.copyOf(dager);
    }

    private static boolean foelgerPaasken(LocalDate dato) {
        long etterPaaske = dato.toEpochDay() - foerstePaaskedag(dato.getYear()).toEpochDay();
        return etterPaaske == -3
                || etterPaaske == -2
                || etterPaaske == 0
                || etterPaaske == 1
                || etterPaaske == 39
                || etterPaaske == 49
                || etterPaaske == 50;
    }

    /** Den gregorianske påskeformelen (Meeus/Jones/Butcher); floorMod gjør den riktig også for år 0 og tidligere. */
    private static LocalDate foerstePaaskedag(int aar) {
        int gyllentall = Math.floorMod(aar, 19);
        int hundre = Math.floorDiv(aar, 100);
        int rest = Math.floorMod(aar, 100);
        int solkorreksjon = hundre - Math.floorDiv(hundre, 4);
        int maanekorreksjon = Math.floorDiv(hundre - Math.floorDiv(hundre + 8, 25) + 1, 3);
        int fullmaane = Math.floorMod(19 * gyllentall + solkorreksjon - maanekorreksjon + 15, 30);
        int tilSoendag = Math.floorMod(32 + 2 * Math.floorMod(hundre, 4) + 2 * (rest / 4) - fullmaane - rest % 4, 7);
        int unntak = (gyllentall + 11 * fullmaane + 22 * tilSoendag) / 451;
        int dager = fullmaane + tilSoendag - 7 * unntak + 114;
        return LocalDate.of(aar, dager / 31, dager % 31 + 1);
    }

    private static int enkelttelling(LocalDate fom, LocalDate tom) {
        int antall = 0;
        for (LocalDate dag = fom; !dag.isAfter(tom); dag = dag.plusDays(1)) {
            if (erVirkedag(dag)) {
                antall++;
            }
        }
        return antall;
    }

    private static int plass(LocalDate dato) {
        return (int) (dato.toEpochDay() - FOERSTE_DAG.toEpochDay());
    }

    private static int[] tabell() {
        boolean[] fri = new boolean[plass(SISTE_DAG) + 1];
        for (int aar = FOERSTE_AAR; aar <= SISTE_AAR; aar++) {
            for (LocalDate helligdag : helligdager(aar)) {
                fri[plass(helligdag)] = true;
            }
        }
        int[] svar = new int[fri.length + 1];
        int ukedag = FOERSTE_DAG.getDayOfWeek().getValue();
        for (int dag = 0; dag < fri.length; dag++) {
            svar[dag + 1] = svar[dag] + (ukedag <= 5 && !fri[dag] ? 1 : 0);
            ukedag = ukedag % 7 + 1;
        }
        return svar;
    }
}
