package no.nir.rules.program.forlengelse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.tid.Virkedager;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.rules.frist.Frist;
import no.nir.rules.frist.Fristforloep;

/** Det siste trinnet i fristen for et program: fravær. */
public final class Programfrist {

    private Programfrist() {}

    /** Fristen flyttet fram med like mange virkedager som fraværet har [antatt: alle, ikke bare de overskytende]. */
    public static Frist medFravaer(EtterPermisjon trinn) {
        Fristforloep foer = trinn.loep();
        LocalDate frist = Virkedager.flytt(foer.dato(), trinn.fravaersvirkedager());
        List<Fristutvidelse> alle = new ArrayList<>(foer.utvidelser());
        alle.add(Fristutvidelse.builder()
                .type(Utvidelsestype.FRAVAER)
                .gjelder(trinn.fravaer().poster())
                .dager(trinn.fravaersvirkedager())
                .fristEtter(frist)
                .build());
        return new Frist(trinn, new Fristforloep(foer.grunnlag(), foer.fra(), foer.maaneder(), frist, alle));
    }
}
