package no.nir.ytelse;

import java.util.List;
import no.nir.rules.Regelverk;
import no.nir.rules.orakel.Orakel;
import no.nir.ytelse.delmengde.DmnDelmengde;
import no.nir.ytelse.delmengde.DroolsDelmengde;
import no.nir.ytelse.delmengde.EasyDelmengde;
import no.nir.ytelse.delmengde.HeleNir;
import no.nir.ytelse.delmengde.NirTemaene;

/** Radene i tabellen. a, b, b* og c svarer på alt; b', d og e bare på delmengden. */
final class Rader {

    static final String JAVA = "a";
    static final String NIR = "b";
    static final String FORKLART = "c";
    static final String NIR_DELMENGDE = "b'";
    static final String HELE_NIR = "b*";
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

    /** Delmengden i nir, Drools, Easy Rules og DMN, og hele nir på de samme sakene. */
    static List<Rad> delmengden() {
        return List.of(
                new Rad(NIR_DELMENGDE, new NirTemaene()::vurder),
                new Rad(DROOLS, new DroolsDelmengde()::vurder),
                new Rad(EASY, new EasyDelmengde()::vurder),
                new Rad(DMN, new DmnDelmengde()::vurder),
                new Rad(HELE_NIR, new HeleNir()::vurder));
    }
}
