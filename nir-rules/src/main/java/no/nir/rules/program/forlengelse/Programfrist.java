package no.nir.rules.program.forlengelse;

import no.nir.core.kode.Utvidelsestype;
import no.nir.core.tid.Virkedager;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.rules.frist.Frist;

/** Det siste trinnet i fristen for et program: fravær. */
public final class Programfrist {

    private Programfrist() {}

    /** Fristen flyttet fram med like mange virkedager som fraværet har [antatt: alle, ikke bare de overskytende]. */
    public static Frist medFravaer(EtterPermisjon trinn) {
        int virkedager = trinn.fravaersvirkedager();
        return new Frist(
                trinn,
                trinn.loep()
                        .flyttet(
                                Virkedager.flytt(trinn.loep().dato(), virkedager),
                                Fristutvidelse.builder()
                                        .type(Utvidelsestype.FRAVAER)
                                        .gjelder(trinn.fravaer().poster())
                                        .dager(virkedager)));
    }
}
