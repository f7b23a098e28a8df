package no.nir.ytelse.delmengde;

import java.time.LocalDate;

/** Datoene og terskelen reglene i alle motorene bruker. */
public final class Grenser {

    public static final LocalDate TILBUD_FRA = LocalDate.of(2023, 8, 1);
    public static final LocalDate FRA_2025 = LocalDate.of(2025, 1, 1);
    public static final LocalDate FRA_2026 = LocalDate.of(2026, 1, 1);
    public static final int TERSKEL = 10;
    /** Uten terskel teller også permisjon i en helg. */
    public static final int INGEN_TERSKEL = -1;

    private Grenser() {}
}
