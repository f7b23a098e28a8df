package no.nir.rules.mangler;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.RegelverkException;
import no.nir.rules.mangler.Kandidat.Valg;

/** Vurderinger av saken med tenkte opplysninger. Hver gjøres én gang, og bare et visst antall i alt. */
final class Tenkte {

    /** Så mange ganger reglene høyst spørres om én sak. */
    static final int HOEYEST = 2_000;

    private final BiFunction<Sak, LocalDate, Vurdering> regler;
    private final Sak sak;
    private final LocalDate perDato;
    private final Map<Noekkel, Optional<Vurdering>> gjort = new HashMap<>();
    private boolean avkortet;

    private record Noekkel(List<Valg> valg, LocalDate dag) {}

    Tenkte(BiFunction<Sak, LocalDate, Vurdering> regler, Sak sak, LocalDate perDato) {
        this.regler = regler;
        this.sak = sak;
        this.perDato = perDato;
    }

    /** Om så mange vurderinger til er innenfor det som gjøres i alt. */
    boolean harRaad(int antall) {
        if (gjort.size() + antall > HOEYEST) {
            avkortet = true;
        }
        return gjort.size() + antall <= HOEYEST;
    }

    /** Om noe er latt være fordi det ble for mye. */
    boolean avkortet() {
        return avkortet;
    }

    /**
     * Vurderingen av saken med opplysningene, registrert per dato. Tom når det er gjort nok av dem, og når reglene svikter på
     * den tenkte saken, som ikke skal ta svaret på den virkelige med seg.
     *
     * @param valg i rekkefølgen de settes inn
     */
    Optional<Vurdering> vurder(List<Valg> valg, LocalDate dag) {
        Noekkel noekkel = new Noekkel(valg, dag);
        return gjort.containsKey(noekkel) || harRaad(1)
                ? gjort.computeIfAbsent(noekkel, this::gjoer)
                : Optional.empty();
    }

    private Optional<Vurdering> gjoer(Noekkel noekkel) {
        Sak tenkt = sak;
        for (Valg v : noekkel.valg()) {
            tenkt = v.kandidat().opplysning().i(tenkt, v.verdi(), perDato);
        }
        try {
            return Optional.of(regler.apply(tenkt, noekkel.dag()));
        } catch (RegelverkException e) {
            return Optional.empty();
        }
    }
}
