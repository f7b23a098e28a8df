package no.nir.core.opplysning;

/** En setning til en saksbehandler, på de tre målformene. */
public record Setning(String bokmaal, String nynorsk, String engelsk) {}
