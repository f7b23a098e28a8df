package no.nir.core.forloep;

import java.time.LocalDate;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Vurdering;

/**
 * Et tidsrom der svaret er det samme hver dag.
 *
 * @param periode dagene, den første og den siste medregnet; alltid med slutt
 * @param vurdering svaret, vurdert per den første dagen
 */
public record Forloepsledd(Periode periode, Vurdering vurdering) {

    /**
     * @throws UgyldigVerdiException når perioden løper, eller vurderingen er for en annen dag enn den første
     */
    public Forloepsledd {
        if (periode.loeper()) {
            throw new UgyldigVerdiException("Et ledd i et forløp må ha en siste dag. Det begynner " + periode.fom()
                    + " og har ingen. Kutt perioden først.");
        }
        if (!vurdering.perDato().equals(periode.fom())) {
            throw new UgyldigVerdiException("Et ledd i et forløp vurderes per sin første dag, " + periode.fom()
                    + ", men vurderingen er per " + vurdering.perDato() + ".");
        }
    }

    public LocalDate fom() {
        return periode.fom();
    }

    public LocalDate tom() {
        return periode.tomEller(periode.fom());
    }
}
