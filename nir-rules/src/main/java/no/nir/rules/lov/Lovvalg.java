package no.nir.rules.lov;

import no.nir.core.kode.Lov;
import no.nir.rules.grunnlag.Avledet;

/** Loven saken hører under. Nøyaktig ett per sak. */
public record Lovvalg(Lovgrunnlag om, Lov lov) implements Avledet {

    @Override
    public String somTekst() {
        return "saken hører under " + lov.name().toLowerCase(java.util.Locale.ROOT);
    }
}
