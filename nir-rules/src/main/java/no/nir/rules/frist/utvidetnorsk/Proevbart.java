package no.nir.rules.frist.utvidetnorsk;

import no.nir.rules.grunnlag.Avledet;

/** Vedtaket som prøves, er gjort i tide og har lovlig lengde; det gjenstår om det er gitt for mange. */
public record Proevbart(Utvidelsestrinn om) implements Avledet {

    @Override
    public String somTekst() {
        return om.vedtak() + " oppfyller vilkårene om tid og lengde";
    }
}
