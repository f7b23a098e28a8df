package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** En linje i tabellen over programmets lengde (regelverk § 3.3). */
record Programlinje(
        Set<String> maal,
        @Nullable Boolean videregaaende,
        LocalDate fra,
        LocalDate foer,
        int ordinaere,
        int utvidelse) {

    private static final Set<String> OEVRE = Set.of("HOEYERE_UTDANNING", "YRKESFAGLIG_REKVALIFISERING");
    private static final Set<String> GRUNNSKOLE = Set.of("GRUNNSKOLE", "DELER_AV_GRUNNSKOLE");
    private static final Set<String> ARBEID = Set.of("ARBEID");
    private static final Set<String> FULLFOERT = Set.of("FULLFOERT_VIDEREGAAENDE");
    private static final Set<String> DELER = Set.of("DELER_AV_VIDEREGAAENDE");
    private static final Set<String> FAG = Set.of("FULLFOERT_FAG_OG_YRKESOPPLAERING");

    static final List<Programlinje> ALLE = List.of(
            new Programlinje(OEVRE, null, LocalDate.MIN, Grenser.FRA_2026, 6, 6),
            new Programlinje(OEVRE, null, Grenser.FRA_2026, LocalDate.MAX, 12, 0),
            new Programlinje(ARBEID, true, LocalDate.MIN, Grenser.FRA_2026, 6, 6),
            new Programlinje(ARBEID, true, Grenser.FRA_2026, LocalDate.MAX, 12, 0),
            new Programlinje(ARBEID, false, LocalDate.MIN, Grenser.FRA_2026, 24, 12),
            new Programlinje(ARBEID, false, Grenser.FRA_2026, LocalDate.MAX, 24, 0),
            new Programlinje(FULLFOERT, null, LocalDate.MIN, Grenser.FRA_2025, 36, 12),
            new Programlinje(FULLFOERT, null, Grenser.FRA_2025, LocalDate.MAX, 48, 12),
            new Programlinje(DELER, null, LocalDate.MIN, Grenser.FRA_2025, 24, 12),
            new Programlinje(DELER, null, Grenser.FRA_2025, LocalDate.MAX, 36, 12),
            new Programlinje(FAG, null, LocalDate.MIN, Grenser.FRA_2025, 36, 12),
            new Programlinje(FAG, null, Grenser.FRA_2025, LocalDate.MAX, 60, 0),
            new Programlinje(GRUNNSKOLE, null, LocalDate.MIN, Grenser.FRA_2026, 24, 12),
            new Programlinje(GRUNNSKOLE, null, Grenser.FRA_2026, LocalDate.MAX, 24, 0));

    boolean gjelder(Delberegning del) {
        LocalDate start = del.start;
        return start != null
                && maal.contains(del.maal)
                && !start.isBefore(fra)
                && start.isBefore(foer)
                && (videregaaende == null || (del.sak.utdannet() && videregaaende == del.sak.videregaaende()));
    }
}
