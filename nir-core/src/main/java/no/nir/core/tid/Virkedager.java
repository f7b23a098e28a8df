package no.nir.core.tid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
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

    /** Skjærtorsdag, langfredag, påskedagene, Kristi himmelfartsdag og pinsedagene, som dager etter 1. påskedag. */
    private static final int[] ETTER_PAASKE = {-3, -2, 0, 1, 39, 49, 50};

    /** Lengden på mars, april, mai og juni, der alle fridagene som følger påsken, ligger. */
    private static final int[] MARS_TIL_JUNI = {31, 30, 31, 30};

    /** Mandag til fredag i seks uker fra en mandag, én bit per dag. */
    private static final long MANDAG_TIL_FREDAG = 0b0011111_0011111_0011111_0011111_0011111_0011111L;

    /** Én plass per måned: bit d-1 er satt når dag d er en virkedag. Fylles én gang og endres aldri. */
    private static final int[] VIRKEDAGER = virkedager();

    /** Én plass per måned: virkedagene i månedene før den. Fylles én gang og endres aldri. */
    private static final int[] FOER_MAANEDEN = foerMaaneden();

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
        if (!fom.isBefore(FOERSTE_DAG) && !tom.isAfter(SISTE_DAG)) {
            return iTabellen(fom, tom);
        }
        LocalDate fraTabell = Datoregning.seneste(fom, FOERSTE_DAG);
        LocalDate tilTabell = Datoregning.tidligste(tom, SISTE_DAG);
        if (tilTabell.isBefore(fraTabell)) {
            return enkelttelling(fom, tom);
        }
        return enkelttelling(fom, fraTabell.minusDays(1))
                + iTabellen(fraTabell, tilTabell)
                + enkelttelling(tilTabell.plusDays(1), tom);
    }

    /** Antall virkedager i måneden. */
    public static int antall(YearMonth maaned) {
        int plass = plass(maaned.getYear(), maaned.getMonthValue());
        return plass >= 0 && plass < VIRKEDAGER.length
                ? Integer.bitCount(VIRKEDAGER[plass])
                : enkelttelling(maaned.atDay(1), maaned.atEndOfMonth());
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
        TreeSet<LocalDate> dager = new TreeSet<>();
        dager.add(LocalDate.of(aar, 1, 1));
        dager.add(LocalDate.of(aar, 5, 1));
        dager.add(LocalDate.of(aar, 5, 17));
        dager.add(LocalDate.of(aar, 12, 25));
        dager.add(LocalDate.of(aar, 12, 26));
        LocalDate paaske = foerstePaaskedag(aar);
        for (int dag : ETTER_PAASKE) {
            dager.add(paaske.plusDays(dag));
        }
        return List.copyOf(dager);
    }

    private static boolean foelgerPaasken(LocalDate dato) {
        long etterPaaske = dato.toEpochDay() - foerstePaaskedag(dato.getYear()).toEpochDay();
        for (int dag : ETTER_PAASKE) {
            if (dag == etterPaaske) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate foerstePaaskedag(int aar) {
        return LocalDate.of(aar, 3, 1).plusDays(paaskeEtter1Mars(aar));
    }

    /**
     * Dager fra 1. mars til 1. påskedag etter den gregorianske påskeformelen (Meeus/Jones/Butcher); floorMod gjør den riktig
     * også for år 0 og tidligere.
     */
    private static int paaskeEtter1Mars(int aar) {
        int gyllentall = Math.floorMod(aar, 19);
        int hundre = Math.floorDiv(aar, 100);
        int rest = Math.floorMod(aar, 100);
        int solkorreksjon = hundre - Math.floorDiv(hundre, 4);
        int maanekorreksjon = Math.floorDiv(hundre - Math.floorDiv(hundre + 8, 25) + 1, 3);
        int fullmaane = Math.floorMod(19 * gyllentall + solkorreksjon - maanekorreksjon + 15, 30);
        int tilSoendag = Math.floorMod(32 + 2 * Math.floorMod(hundre, 4) + 2 * (rest / 4) - fullmaane - rest % 4, 7);
        int unntak = (gyllentall + 11 * fullmaane + 22 * tilSoendag) / 451;
        return 21 + fullmaane + tilSoendag - 7 * unntak;
    }

    private static int iTabellen(LocalDate fom, LocalDate tom) {
        return tilOgMed(tom, tom.getDayOfMonth()) - tilOgMed(fom, fom.getDayOfMonth() - 1);
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

    /** Plassen til måneden i tabellene; utenfor dem når året er det. */
    private static int plass(int aar, int maaned) {
        return (aar - FOERSTE_AAR) * 12 + maaned - 1;
    }

    /** Virkedagene fra og med tabellens første dag til og med denne dagen, 0–31, i måneden til datoen. */
    private static int tilOgMed(LocalDate dato, int dag) {
        int maaned = plass(dato.getYear(), dato.getMonthValue());
        return FOER_MAANEDEN[maaned] + Integer.bitCount(VIRKEDAGER[maaned] & ((1 << dag) - 1));
    }

    /** Regner med tall og ikke med datoer, siden tabellen fylles mens den første som spør, venter. */
    private static int[] virkedager() {
        int[] svar = new int[plass(SISTE_AAR, 12) + 1];
        int ukedag = FOERSTE_DAG.getDayOfWeek().getValue() - 1;
        for (int januar = 0; januar < svar.length; januar += 12) {
            int aar = FOERSTE_AAR + januar / 12;
            boolean skuddaar = Year.isLeap(aar);
            for (int maaned = 0; maaned < 12; maaned++) {
                int dager = Month.of(maaned + 1).length(skuddaar);
                svar[januar + maaned] = (int) (MANDAG_TIL_FREDAG >>> ukedag & ((1L << dager) - 1));
                ukedag = (ukedag + dager) % 7;
            }
            svar[januar] &= ~1;
            svar[januar + 4] &= ~(1 | 1 << 16);
            svar[januar + 11] &= ~(1 << 24 | 1 << 25);
            int paaske = paaskeEtter1Mars(aar);
            for (int dag : ETTER_PAASKE) {
                int igjen = paaske + dag;
                int maaned = 2;
                while (igjen >= MARS_TIL_JUNI[maaned - 2]) {
                    igjen -= MARS_TIL_JUNI[maaned - 2];
                    maaned++;
                }
                svar[januar + maaned] &= ~(1 << igjen);
            }
        }
        return svar;
    }

    private static int[] foerMaaneden() {
        int[] svar = new int[VIRKEDAGER.length];
        for (int maaned = 1; maaned < svar.length; maaned++) {
            svar[maaned] = svar[maaned - 1] + Integer.bitCount(VIRKEDAGER[maaned - 1]);
        }
        return svar;
    }
}
