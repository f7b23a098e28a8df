package no.nir.core.forskjell;

import java.util.List;
import no.nir.core.vurdering.Vurdering;

/**
 * Hva som er annerledes i ett svar enn i et annet: for en annen dag, med andre opplysninger i saken eller med andre tall i
 * tabellene.
 *
 * <p>Tom når svarene er de samme ({@link Vurdering#sammeSvar}), ellers minst én endring. Har vurderingene forklaring, er
 * reglene og parameterradene som gjorde utslaget, med.
 *
 * @param endringer i svarets rekkefølge: lov, kategorier, ordninger og funn
 */
public record Forskjell(List<Endring> endringer) {

    public Forskjell {
        endringer = List.copyOf(endringer);
    }

    /** Hva som er annerledes i {@code til} enn i {@code fra}. */
    public static Forskjell mellom(Vurdering fra, Vurdering til) {
        return new Forskjell(new Sammenligning(fra, til).endringer());
    }

    /** Om svarene er de samme. */
    public boolean ingen() {
        return endringer.isEmpty();
    }

    /** Parameterrader som førte til noe i det første svaret som er endret, og som ikke er brukt i det andre; hver én gang. */
    public List<String> parametreFra() {
        return endringer.stream()
                .flatMap(e -> e.parametreFra().stream())
                .distinct()
                .toList();
    }

    /** Parameterrader som førte til noe i det andre svaret som er endret, og som ikke er brukt i det første; hver én gang. */
    public List<String> parametreTil() {
        return endringer.stream()
                .flatMap(e -> e.parametreTil().stream())
                .distinct()
                .toList();
    }

    /** Forskjellen til mennesker: hva som er flyttet fra hva til hva, og regelen, hjemmelen og tallene som gjorde det. */
    public String somTekst() {
        return ingen() ? "Ingen forskjell." : String.join("\n", linjer(true));
    }

    /** Som {@link #somTekst}, linje for linje; tom når svarene er de samme. */
    public List<String> linjer(boolean medRegler) {
        return new Forskjellstekst(medRegler).linjer(endringer);
    }
}
