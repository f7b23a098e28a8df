package no.nir.rules.orakel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Regelverk § 3.3, tabellen: ordinære måneder og måneder med utvidelse, etter sluttmål og D.
 *
 * @param ordinaere ordinære måneder
 * @param utvidelse måneder utvidet deltakelse legger til; 0 når loven ikke åpner for det
 */
record Programlengde(int ordinaere, int utvidelse) {

    static final LocalDate FRA_2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate FRA_2025 = LocalDate.of(2025, 1, 1);

    /**
     * Raden for sluttmålet, i kolonnen D havner i.
     *
     * @param videregaaende om utdanningsbakgrunnen er videregående eller høyere; avgjør gruppen bare for arbeid
     * @return {@code null} for et sluttmål tabellen ikke kjenner
     */
    static @Nullable Programlengde av(String sluttmaal, boolean videregaaende, LocalDate d) {
        boolean fra2025 = Datoer.fraOgMed(d, FRA_2025);
        boolean fra2026 = Datoer.fraOgMed(d, FRA_2026);
        return switch (sluttmaal) {
            case "HOEYERE_UTDANNING", "YRKESFAGLIG_REKVALIFISERING" -> oevreGruppe(fra2026);
            case "ARBEID" -> videregaaende ? oevreGruppe(fra2026) : arbeid(fra2026);
            case "FULLFOERT_VIDEREGAAENDE" -> fra2025 ? new Programlengde(48, 12) : new Programlengde(36, 12);
            case "DELER_AV_VIDEREGAAENDE" -> fra2025 ? new Programlengde(36, 12) : new Programlengde(24, 12);
            case "FULLFOERT_FAG_OG_YRKESOPPLAERING" -> fra2025 ? new Programlengde(60, 0) : new Programlengde(36, 12);
            case "GRUNNSKOLE", "DELER_AV_GRUNNSKOLE" -> arbeid(fra2026);
            default -> null;
        };
    }

    private static Programlengde oevreGruppe(boolean fra2026) {
        return fra2026 ? new Programlengde(12, 0) : new Programlengde(6, 6);
    }

    private static Programlengde arbeid(boolean fra2026) {
        return fra2026 ? new Programlengde(24, 0) : new Programlengde(24, 12);
    }

    /** Sluttmål som betyr videregående eller høyere. */
    static boolean gjelderOevreGruppe(String sluttmaal) {
        return sluttmaal.equals("HOEYERE_UTDANNING") || sluttmaal.equals("YRKESFAGLIG_REKVALIFISERING");
    }

    static boolean grunnskole(String sluttmaal) {
        return sluttmaal.equals("GRUNNSKOLE") || sluttmaal.equals("DELER_AV_GRUNNSKOLE");
    }
}
