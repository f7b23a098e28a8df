package no.nir.rules.gjennomsnitt;

/** Hvordan et tiltak teller i gjennomsnittet på en slags dag. */
public enum Tellemaate {
    /** Med timene sine. */
    MED_TIMER,
    /** Det er der, men gir ingen timer. */
    UTEN_TIMER,
    /** Ikke i det hele tatt. */
    IKKE
}
