package no.nir.rules.program.forlengelse;

import no.nir.rules.frist.Fristforloep;
import no.nir.rules.program.Programtrinn;
import no.nir.rules.program.fravaer.Fravaersdager;
import no.nir.rules.program.utvidelse.EtterUtvidelse;

/** Fristen for programmet etter at permisjon er tatt med. */
public record EtterPermisjon(EtterUtvidelse om, Fristforloep loep, Fravaersdager fravaer) implements Programtrinn {

    public static EtterPermisjon uendret(EtterUtvidelse trinn) {
        return etter(trinn, trinn.loep());
    }

    public static EtterPermisjon forlenget(EtterUtvidelse trinn) {
        return etter(trinn, trinn.loep().forlengetAvPermisjon());
    }

    private static EtterPermisjon etter(EtterUtvidelse trinn, Fristforloep loep) {
        return new EtterPermisjon(trinn, loep, Fravaersdager.av(loep));
    }

    @Override
    public int utvidelse() {
        return om.utvidelse();
    }

    /** Virkedager med fravær som teller, fra programmet begynte til fristen så langt. */
    public int fravaersvirkedager() {
        return fravaer.antall();
    }

    @Override
    public String somTekst() {
        return Programtrinn.super.somTekst() + ", " + fravaersvirkedager() + " virkedager med gyldig fravær";
    }
}
