package no.nir.ytelse;

import java.util.List;
import no.nir.rules.Regelverk;
import no.nir.rules.orakel.Orakel;
import no.nir.ytelse.delmengde.DmnDelmengde;
import no.nir.ytelse.delmengde.DroolsDelmengde;
import no.nir.ytelse.delmengde.EasyDelmengde;
import no.nir.ytelse.delmengde.NirDelmengde;

/** Radene i tabellen. a, b og c svarer på alt; d og e bare på delmengden, der b' er hele nir. */
final class Rader {

    static final String JAVA = "a";
    static final String NIR = "b";
    static final String FORKLART = "c";
    static final String NIR_DELMENGDE = "b'";
    static final String DROOLS = "d";
    static final String EASY = "e easy";
    static final String DMN = "e dmn";

    private Rader() {}

    /** Vanlig Java, nir uten forklaring, nir med. */
    static List<Rad> hele() {
        Regelverk regelverk = Regelverk.standard();
        return List.of(
                new Rad(JAVA, Orakel::vurder),
                new Rad(NIR, regelverk.utenForklaring()::vurder),
                new Rad(FORKLART, regelverk::vurder));
    }

    /** Hele nir, og delmengden i Drools, Easy Rules og DMN. */
    static List<Rad> delmengden() {
        return List.of(
                new Rad(NIR_DELMENGDE, new NirDelmengde()::vurder),
                new Rad(DROOLS, new DroolsDelmengde()::vurder),
                new Rad(EASY, new EasyDelmengde()::vurder),
                new Rad(DMN, new DmnDelmengde()::vurder));
    }
}
