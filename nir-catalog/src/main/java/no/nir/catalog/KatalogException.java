package no.nir.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** Katalogen kan ikke brukes. Bærer alle feil i alle tabeller, sortert på fil og linje. */
public final class KatalogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<Tabellfeil> feil;

    KatalogException(List<Tabellfeil> feil) {
        super(feil.size() + " feil i katalogen:\n"
                + feil.stream().map(Tabellfeil::toString).collect(Collectors.joining("\n")));
        this.feil = List.copyOf(feil);
    }

    /** Alle feil, sortert på fil og linje. */
    public List<Tabellfeil> feil() {
        return feil;
    }
}
