package no.nir.rules.ordning;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.Kontekst;

/**
 * En kategori personen er i, og ordningene tabellen {@code kategori_ordning} gir for den i sakens lov og på kategoriens
 * første dag.
 *
 * @param poster postene i saken kategorien kommer av
 */
public record Kategorigrunnlag(
        Kontekst kontekst, Lov lov, Kategoriperiode periode, List<Ordning> ordninger, List<String> poster)
        implements Faktum {

    public Kategori kategori() {
        return periode.kategori();
    }

    public LocalDate perDato() {
        return kontekst.perDato();
    }

    /** Om kategorien gir noen ordning i sakens lov. */
    public boolean ukjentILoven() {
        return ordninger.isEmpty();
    }

    @Override
    public String somTekst() {
        return "kategori " + kategori() + " fra " + periode.periode().fom();
    }
}
