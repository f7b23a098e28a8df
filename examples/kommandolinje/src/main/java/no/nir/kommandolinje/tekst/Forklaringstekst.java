package no.nir.kommandolinje.tekst;

import java.util.ArrayList;
import java.util.List;
import no.nir.core.vurdering.Forklaringssteg;

/** Forklaringen steg for steg: regelen og hjemmelen, det regelen så, tallene den brukte, og det den kom til. */
public final class Forklaringstekst {

    private Forklaringstekst() {}

    public static List<String> linjer(List<Forklaringssteg> forklaring) {
        List<String> linjer = new ArrayList<>();
        for (Forklaringssteg steg : forklaring) {
            linjer.add(steg.regel() + "  " + steg.navn());
            linjer.add("    hjemmel:  " + steg.hjemmel());
            steg.fakta().forEach(fakta -> linjer.add("    fakta:    " + fakta));
            steg.parametre().forEach(tall -> linjer.add("    tall:     " + tall));
            linjer.add("    svar:     " + steg.konklusjon());
        }
        return linjer;
    }
}
