package no.nir.ytelse.delmengde;

import no.nir.core.tid.Periode;

/** Personen går i videregående på fulltid i perioden. */
public record Fulltid(Periode periode) {}
