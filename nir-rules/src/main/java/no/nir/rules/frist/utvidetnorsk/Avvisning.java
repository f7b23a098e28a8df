package no.nir.rules.frist.utvidetnorsk;

import java.util.List;
import no.nir.rules.funn.Tillegg;
import no.nir.rules.grunnlag.Avledet;

/**
 * Vedtaket om utvidet opplæring i norsk er avvist.
 *
 * @param grunn hvorfor, slik funnet sier det
 */
public record Avvisning(Utvidelsestrinn om, Tillegg grunn) implements Avledet {

    /** Vedtaket som er avvist. */
    public List<String> vedtak() {
        return List.of(om.igjen().get(0).id());
    }

    @Override
    public String somTekst() {
        return String.join("", vedtak()) + " legger ikke til noe: " + grunn;
    }
}
