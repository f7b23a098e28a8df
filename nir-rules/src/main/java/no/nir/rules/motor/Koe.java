package no.nir.rules.motor;

import java.util.BitSet;
import no.nir.rules.grunnlag.Faktum;
import org.jspecify.annotations.Nullable;

/** Reglene som kan slå til, og faktaene hver av dem skal slå til for. */
final class Koe {

    private static final class Ventende {
        final Faktum faktum;

        @Nullable
        Ventende neste;

        Ventende(Faktum faktum) {
            this.faktum = faktum;
        }
    }

    /** For hver regel: faktumet som har ventet lengst, og det som kom sist. */
    private final @Nullable Ventende[] foerste;

    private final @Nullable Ventende[] siste;
    private final BitSet klare;

    Koe(int antallRegler) {
        foerste = new Ventende[antallRegler];
        siste = new Ventende[antallRegler];
        klare = new BitSet(antallRegler);
    }

    /** Regelen på plassen kan slå til for faktumet. */
    void leggTil(int plass, Faktum faktum) {
        Ventende ny = new Ventende(faktum);
        Ventende foran = siste[plass];
        siste[plass] = ny;
        if (foran == null) {
            foerste[plass] = ny;
            klare.set(plass);
        } else {
            foran.neste = ny;
        }
    }

    /** Plassen til den første regelen som kan slå til; negativ når ingen kan. */
    int neste() {
        return klare.nextSetBit(0);
    }

    /** Tar faktumet som har ventet lengst på regelen på plassen. */
    Faktum ta(int plass) {
        Ventende tatt = foerste[plass];
        if (tatt == null) {
            throw new IllegalStateException("Ingen fakta venter på regelen.");
        }
        foerste[plass] = tatt.neste;
        if (tatt.neste == null) {
            siste[plass] = null;
            klare.clear(plass);
        }
        return tatt.faktum;
    }
}
