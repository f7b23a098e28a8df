package no.nir.core.kode;

/** Loven en sak hører under (integreringsloven § 52). */
public enum Lov {
    INTEGRERINGSLOVEN,
    INTRODUKSJONSLOVEN
}
