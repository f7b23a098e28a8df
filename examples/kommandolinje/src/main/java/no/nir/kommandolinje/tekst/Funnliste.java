package no.nir.kommandolinje.tekst;

import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Funn;

/** Det kontrollene fant, med hva som bør gjøres. */
final class Funnliste {

    private final Kodenavn navn;

    Funnliste(Kodenavn navn) {
        this.navn = navn;
    }

    List<String> linjer(List<Funn> funn) {
        List<String> linjer = new ArrayList<>();
        for (Funn f : funn) {
            Ordning ordning = f.ordning();
            linjer.add(navn.av("alvor", f.alvor().name()) + " " + f.kode()
                    + (ordning == null ? "" : ", " + navn.av(ordning))
                    + (f.gjelder().isEmpty() ? "" : " (" + String.join(", ", f.gjelder()) + ")"));
            linjer.add("    " + f.melding());
            linjer.add("    " + f.regel() + ", " + f.hjemmel());
        }
        return linjer;
    }
}
