package no.nir.rules.motor;

import no.nir.rules.grunnlag.Faktum;

/** At en regel så et faktum og satte inn et annet. */
public record Konklusjon(Regelinfo regel, Faktum sett, Faktum satt) {}
