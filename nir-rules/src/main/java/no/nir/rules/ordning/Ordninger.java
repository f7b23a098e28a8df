package no.nir.rules.ordning;

import java.util.List;
import no.nir.core.kode.Ordning;
import no.nir.rules.grunnlag.Avledet;

/** Ordningene kategorien gir. */
public record Ordninger(Kategorigrunnlag om, List<Ordning> ordninger) implements Avledet {

    public static Ordninger fraTabellen(Kategorigrunnlag kategori) {
        return new Ordninger(kategori, kategori.ordninger());
    }

    @Override
    public String somTekst() {
        return "gir " + ordninger;
    }
}
