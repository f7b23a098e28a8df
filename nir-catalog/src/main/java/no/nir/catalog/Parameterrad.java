package no.nir.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Én rad i parametertabellen med verdien ferdig lest. Feil slags verdi gir {@link ParametertypeException}. */
final class Parameterrad {

    private final Parameterlinje linje;
    private final Parameterverdi verdi;
    private final LocalDate fom;
    private final @Nullable LocalDate tom;

    /** Laget første gang noen spør. To tråder kan lage hver sin; den siste blir stående, og begge er like. */
    private volatile @Nullable String tekst;

    Parameterrad(Parameterlinje linje) {
        this.linje = linje;
        this.verdi = linje.enhet().form().les(linje.verdi());
        this.fom = linje.gyldig().fom();
        this.tom = linje.gyldig().tom();
    }

    Parameterlinje linje() {
        return linje;
    }

    LocalDate fom() {
        return fom;
    }

    /** Om raden gjelder på datoen, når den begynner senest da. */
    boolean varerTil(LocalDate dato) {
        return tom == null || !dato.isAfter(tom);
    }

    /** Raden på én linje, som i {@link Parameterlinje#somTekst()}. */
    String somTekst() {
        String kjent = tekst;
        if (kjent == null) {
            kjent = linje.somTekst();
            tekst = kjent;
        }
        return kjent;
    }

    int tall() {
        if (!verdi.heltall()) {
            throw new ParametertypeException(linje, "et helt tall");
        }
        return verdi.tall();
    }

    BigDecimal desimal() {
        return somVentet(verdi.desimal(), "et tall");
    }

    LocalDate dato() {
        return somVentet(verdi.dato(), "en dato");
    }

    List<String> koder() {
        return somVentet(verdi.koder(), "et sett av koder");
    }

    String kode() {
        List<String> koder = koder();
        if (koder.size() != 1) {
            throw new ParametertypeException(linje, "én kode");
        }
        return koder.get(0);
    }

    boolean bryter() {
        return somVentet(verdi.bryter(), "en bryter (ja/nei)");
    }

    private <T> T somVentet(@Nullable T lest, String ventet) {
        if (lest == null) {
            throw new ParametertypeException(linje, ventet);
        }
        return lest;
    }
}
