package no.nir.rules.kategori.avvik;

import java.util.List;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.Kontekst;

/**
 * Registrerte kategorier holdt mot beregnede.
 *
 * @param utenMotstykke postene bak kategorier som er registrert og ikke beregnet, eller omvendt
 */
public record Kategorisammenligning(Kontekst kontekst, List<String> utenMotstykke) implements Faktum {

    public boolean lik() {
        return utenMotstykke.isEmpty();
    }

    @Override
    public String somTekst() {
        return "registrerte og beregnede kategorier som ikke svarer til hverandre: " + utenMotstykke;
    }
}
