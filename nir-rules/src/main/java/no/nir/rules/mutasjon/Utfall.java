package no.nir.rules.mutasjon;

/** Hvordan det gikk med en mutant. */
public enum Utfall {
    /** Et bevis ble rødt. */
    DREPT("drept"),
    /** Alle bevis var grønne. */
    OVERLEVDE("overlevde"),
    /** Alle bevis var grønne, og det er kjent at mutanten ikke kan skilles fra regelen. */
    LIKEVERDIG("likeverdig"),
    /** Mutanten lot seg ikke oversette. */
    UGYLDIG("ugyldig"),
    /** Ingen regel leser raden. */
    ULEST("ulest");

    private final String tekst;

    Utfall(String tekst) {
        this.tekst = tekst;
    }

    /** Utfallet med ord. */
    public String tekst() {
        return tekst;
    }

    /** Om utfallet sier noe om bevisene, og teller med i andelen som er drept. */
    boolean teller() {
        return this == DREPT || this == OVERLEVDE;
    }
}
