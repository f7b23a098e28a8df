package no.nir.core.opplaering;

import no.nir.core.kode.Norsknivaa;

/** Minimumsnivået deltakeren skal nå i hver delprøve (integreringsloven § 31). */
public record Norskmaal(Norsknivaa lytte, Norsknivaa lese, Norsknivaa skrive, Norsknivaa muntlig) {}
