package no.nir.core.vurdering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nir.core.NirStyle;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import org.immutables.value.Value;

/** Svaret på en sak per en dato: kategorier, ordninger med frister og status, funn, og forklaringen på alt. */
@Value.Immutable
@NirStyle
public interface Vurdering {

    String sakId();

    /** Dagen saken er vurdert for. */
    LocalDate perDato();

    Lov lov();

    Regelverksversjon regelverk();

    List<Kategorivurdering> kategorier();

    /** Én for hver kategori og ordning, i fast rekkefølge; kartlegging sist. */
    List<Ordningsvurdering> ordninger();

    List<Funn> funn();

    /** Ett steg per konklusjon, i den rekkefølgen de ble trukket; tom når vurderingen er gjort uten forklaring. */
    List<Forklaringssteg> forklaring();

    /** Ett for hvert svar som er ukjent, i rekkefølgen av ordningene; tom når ingen har bedt om det, eller alt er kjent. */
    List<HvaMangler> hvaMangler();

    /**
     * Den første vurderingen av ordningen. Gir to kategorier samme ordning, er den første kategorien i rekkefølgen først.
     *
     * @throws UgyldigVerdiException når ingen kategori gir ordningen; spør {@link #finnOrdning} når det kan hende
     */
    default Ordningsvurdering ordning(Ordning ordning) {
        return finnOrdning(ordning)
                .orElseThrow(() -> new UgyldigVerdiException("Saken har ikke ordningen " + ordning + ". Den har "
                        + ordninger().stream().map(Ordningsvurdering::ordning).toList() + "."));
    }

    /** Den første vurderingen av ordningen, om noen kategori gir den. */
    default Optional<Ordningsvurdering> finnOrdning(Ordning ordning) {
        return ordninger().stream().filter(o -> o.ordning().equals(ordning)).findFirst();
    }

    /**
     * Om svaret er det samme: alt unntatt forklaringen og hva som mangler, og unntatt hva det er svar på – saken, dagen og regelverket.
     *
     * <p>Forløpet og forskjellen mellom to vurderinger bygger begge på dette.
     */
    default boolean sammeSvar(Vurdering annen) {
        return Vurdering.builder()
                .from(annen)
                .sakId(sakId())
                .perDato(perDato())
                .regelverk(regelverk())
                .forklaring(forklaring())
                .hvaMangler(hvaMangler())
                .build()
                .equals(this);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableVurdering.Builder {}
}
