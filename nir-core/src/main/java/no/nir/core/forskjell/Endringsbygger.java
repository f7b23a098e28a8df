package no.nir.core.forskjell;

import java.util.List;
import java.util.Objects;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Svardel;
import org.jspecify.annotations.Nullable;

/** Legger til endringer for én ordning, eller for hele saken, med stegene som hører til. */
final class Endringsbygger {

    private final List<Forklaringssteg> forklaringFra;
    private final List<Forklaringssteg> forklaringTil;
    private final List<Endring> endringer;
    private final @Nullable Ordningsvurdering ordning;

    Endringsbygger(
            List<Forklaringssteg> forklaringFra,
            List<Forklaringssteg> forklaringTil,
            List<Endring> endringer,
            @Nullable Ordningsvurdering ordning) {
        this.forklaringFra = forklaringFra;
        this.forklaringTil = forklaringTil;
        this.endringer = endringer;
        this.ordning = ordning;
    }

    int antall() {
        return endringer.size();
    }

    /** En endring når verdiene er ulike. */
    void felt(Svardel del, String felt, @Nullable String fra, @Nullable String til) {
        if (!Objects.equals(fra, til)) {
            endringer.add(med(del, felt, ordning == null ? null : ordning.ordning(), fra, til));
        }
    }

    /** En endring i et funn; funnet er ulikt, men verdiene kan være like når bare de andre målformene er det. */
    void funn(Funn funn, @Nullable String fra, @Nullable String til) {
        endringer.add(med(Svardel.FUNN, funn.kode().kode(), funn.ordning(), fra, til));
    }

    /** Noe som ikke har en egen del. */
    void annet() {
        endringer.add(med(Svardel.ANNET, "rekkefølge", ordning == null ? null : ordning.ordning(), null, null));
    }

    private Endring med(
            Svardel del, String felt, @Nullable Ordning gjelder, @Nullable String fra, @Nullable String til) {
        List<Forklaringssteg> foer = Stegvalg.av(forklaringFra, del, gjelder, felt);
        List<Forklaringssteg> etter = Stegvalg.av(forklaringTil, del, gjelder, felt);
        return Endring.builder()
                .del(del)
                .ordning(gjelder)
                .kategori(ordning == null ? null : ordning.kategori())
                .kategoriFra(ordning == null ? null : ordning.kategoriFra())
                .felt(felt)
                .fra(fra)
                .til(til)
                .stegFra(Stegvalg.bareI(foer, etter))
                .stegTil(Stegvalg.bareI(etter, foer))
                .build();
    }
}
