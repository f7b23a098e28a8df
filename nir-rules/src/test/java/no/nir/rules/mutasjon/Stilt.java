package no.nir.rules.mutasjon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nir.rules.Regelverk;

/** Et bevis med svarene gitt på forhånd: grønt for reglene slik de er, og så ett svar for hver mutant. */
final class Stilt implements Proeve {

    static final Avvik STATUS = new Avvik("fasit", "status", false);
    static final Avvik ORD = new Avvik("ord", "hjemmel", true);

    private final String navn;
    private final Set<String> regler;
    private final List<Optional<Avvik>> svar;
    private final List<String> spurt;
    private int neste;

    private Stilt(String navn, Set<String> regler, List<Optional<Avvik>> svar, List<String> spurt) {
        this.navn = navn;
        this.regler = regler;
        this.svar = svar;
        this.spurt = spurt;
    }

    /** Alltid grønt. Skriver navnet sitt i {@code spurt} hver gang noen spør. */
    static Stilt groent(String navn, Set<String> regler, List<String> spurt) {
        return new Stilt(navn, regler, List.of(Optional.empty()), spurt);
    }

    /** Grønt for reglene slik de er, og rødt for hver mutant. */
    static Stilt roedtForMutanter(String navn, Avvik avvik) {
        return roedtForMutanter(navn, Set.of(), avvik, new ArrayList<>());
    }

    static Stilt roedtForMutanter(String navn, Set<String> regler, Avvik avvik, List<String> spurt) {
        return new Stilt(navn, regler, List.of(Optional.empty(), Optional.of(avvik)), spurt);
    }

    @Override
    public String navn() {
        return navn;
    }

    @Override
    public Set<String> regler() {
        return regler;
    }

    @Override
    public Optional<Avvik> avvik(Regelverk regelverk) {
        spurt.add(navn);
        return svar.get(Math.min(neste++, svar.size() - 1));
    }
}
