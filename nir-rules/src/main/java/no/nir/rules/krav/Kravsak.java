package no.nir.rules.krav;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.nir.core.Tegnorden;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Programkrav;
import no.nir.rules.gjennomsnitt.Tiltaksfaktum;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.krav.tiltak.Kravtiltak;
import no.nir.rules.krav.tiltak.Oppfyllende;

/** Et krav som gjelder for programmet. */
public record Kravsak(Programloep om, Programkrav krav) implements Avledet {

    /** Tiltakene i programmet som hører til kravet, sortert. */
    public List<String> tiltak() {
        return ider(om.grunnlag().poster().kravtiltak(krav), Kravtiltak::om);
    }

    /** Tiltakene som oppfyller kravet, sortert. */
    public List<String> oppfyllende() {
        return ider(om.grunnlag().poster().oppfyllende(krav), Oppfyllende::om);
    }

    private static <T> List<String> ider(List<T> alle, Function<T, Tiltaksfaktum> tiltak) {
        List<String> ider = new ArrayList<>(alle.size());
        for (T en : alle) {
            ider.add(tiltak.apply(en).tiltak().id());
        }
        ider.sort(Tegnorden.KODEPUNKT);
        return ider;
    }

    public boolean harOppfyllende() {
        return !om.grunnlag().poster().oppfyllende(krav).isEmpty();
    }

    public boolean avsluttet() {
        return om.avsluttet();
    }

    /** Om programmet har minst ett slikt tiltak, og alle er registrert som ikke gjennomført. */
    public boolean alleIkkeGjennomfoert() {
        List<Kravtiltak> alle = om.grunnlag().poster().kravtiltak(krav);
        return !alle.isEmpty()
                && alle.stream().allMatch(k -> k.om().gjennomfoering().equals(Gjennomfoering.IKKE_GJENNOMFOERT));
    }

    @Override
    public String somTekst() {
        return "kravet " + krav + ", tiltak " + tiltak() + ", oppfyllende " + oppfyllende()
                + (avsluttet() ? ", programmet er avsluttet" : ", programmet løper");
    }
}
