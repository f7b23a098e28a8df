package no.nir.core.opplaering;

import no.nir.core.kode.Delproeve;
import no.nir.core.kode.Norsknivaa;
import org.jspecify.annotations.Nullable;

/** Minimumsnivået deltakeren skal nå i hver delprøve (integreringsloven § 31). */
public record Norskmaal(Norsknivaa lytte, Norsknivaa lese, Norsknivaa skrive, Norsknivaa muntlig) {

    /** Målet for delprøven; {@code null} for en delprøve norskmålet ikke kjenner. */
    public @Nullable Norsknivaa forDelproeve(Delproeve delproeve) {
        return switch (delproeve.kode()) {
            case "LYTTE" -> lytte;
            case "LESE" -> lese;
            case "SKRIVE" -> skrive;
            case "MUNTLIG" -> muntlig;
            default -> null;
        };
    }
}
