package no.nir.rules.motor;

import java.util.BitSet;
import no.nir.rules.grunnlag.Faktum;
import org.jspecify.annotations.Nullable;

/** Reglene som kan slå til, og faktaene hver av dem skal slå til for. */
final class Koe {

    private static final class Ventende {
        final Faktum faktum;

        /** Den som venter etter denne; etter den siste kommer den som har ventet lengst. */
        Ventende neste = this;

        Ventende(Faktum faktum) {
            this.faktum = faktum;
        }
    }

    /** For hver regel: faktumet som kom sist. */
    private final @Nullable Ventende[] siste;

    private final BitSet klare;

    Koe(int antallRegler) {
        siste = new Ventende[antallRegler];
        klare = new BitSet(antallRegler);
    }

    /** Regelen på plassen kan slå til for faktumet. */
    void leggTil(int plass, Faktum faktum) {
        Ventende ny = new Ventende(faktum);
        Ventende foran = siste[plass];
        siste[plass] = ny;
        if (foran == null) {
            klare.set(plass);
        } else {
            ny.neste = foran.neste;
            foran.neste = ny;
        }
    }

    /** Plassen til den første regelen som kan slå til; negativ når ingen kan. */
    int neste() {
        return klare.nextSetBit(0);
    }

    /** Tar faktumet som har ventet lengst på regelen på plassen. */
    Faktum ta(int plass) {
        Ventende sist = siste[plass];
        if (sist == null) {
            throw new IllegalStateException("Ingen fakta venter på regelen.");
        }
        Ventende tatt = sist.neste;
        if (tatt == sist) {
            siste[plass] = null;
            klare.clear(plass);
        } else {
            sist.neste = tatt.neste;
        }
        return tatt.faktum;
    }
}
