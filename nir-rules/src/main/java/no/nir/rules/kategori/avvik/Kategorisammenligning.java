package no.nir.rules.kategori.avvik;

import java.time.LocalDate;
import java.util.List;
import no.nir.catalog.Parametre;
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
    public Parametre parametre() {
        return kontekst.parametre();
    }

    @Override
    public LocalDate parameterdato() {
        return kontekst.perDato();
    }

    @Override
    public String somTekst() {
        return "registrerte og beregnede kategorier som ikke svarer til hverandre: " + utenMotstykke;
    }
}
