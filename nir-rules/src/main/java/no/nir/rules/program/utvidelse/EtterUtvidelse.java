package no.nir.rules.program.utvidelse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.tid.Datoregning;
import no.nir.core.tid.Virkedager;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.rules.frist.Fristforloep;
import no.nir.rules.frist.Permisjonsperiode;
import no.nir.rules.program.Programtrinn;
import no.nir.rules.program.varighet.Programvarighet;

/** Fristen for programmet etter at vedtak om utvidet deltakelse er tatt med. */
public record EtterUtvidelse(Programtrinn om, Fristforloep loep) implements Programtrinn {

    public static EtterUtvidelse uendret(Programvarighet varighet) {
        return new EtterUtvidelse(varighet, varighet.loep());
    }

    /** Ordinære måneder og utvidelsen lagt til i ett trinn. */
    public static EtterUtvidelse utvidet(Programvarighet varighet) {
        return new EtterUtvidelse(
                varighet,
                utvidet(varighet, varighet.loep(), varighet.utvidelsesvedtak().subList(0, 1)));
    }

    /** Fristen slik den ville blitt med et vedtak om utvidet deltakelse, som ikke er gjort. */
    public static EtterUtvidelse tenkt(EtterUtvidelse uten) {
        Programvarighet varighet = uten.varighet();
        return new EtterUtvidelse(uten, utvidet(varighet, varighet.loep().somTenkt(), List.of()));
    }

    private static Fristforloep utvidet(Programvarighet varighet, Fristforloep foer, List<String> vedtak) {
        LocalDate frist = Datoregning.plussMaaneder(foer.fra(), foer.maaneder() + varighet.utvidelse());
        return foer.flyttet(
                frist,
                Fristutvidelse.builder()
                        .type(Utvidelsestype.UTVIDET_DELTAKELSE)
                        .gjelder(vedtak)
                        .maaneder(varighet.utvidelse()));
    }

    private Programvarighet varighet() {
        return om instanceof EtterUtvidelse uten ? uten.varighet() : (Programvarighet) om;
    }

    /** Om det er gjort vedtak om utvidet deltakelse. */
    public boolean vedtattUtvidet() {
        return varighet().vedtattUtvidet();
    }

    @Override
    public int utvidelse() {
        return om.utvidelse();
    }

    /** Tildelingene som varer lenger enn sluttmålet gir, utvidelse medregnet; permisjon og fravær teller ikke. */
    public List<String> forLangeTildelinger() {
        List<String> forLange = new ArrayList<>(0);
        for (Vedtak v : grunnlag().tildelinger()) {
            LocalDate tom = v.tom();
            if (tom != null && tom.isAfter(loep.dato())) {
                forLange.add(v.id());
            }
        }
        return forLange;
    }

    public boolean lengreEnnSluttmaalet() {
        return !forLangeTildelinger().isEmpty();
    }

    /** Virkedager i alle permisjonene til sammen, også dem etter fristen. */
    public int permisjonsvirkedager() {
        int sum = 0;
        for (Permisjonsperiode p : loep.permisjoner()) {
            sum += Virkedager.antall(p.periode().fom(), p.siste());
        }
        return sum;
    }
}
