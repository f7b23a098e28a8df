package no.nir.rules.motor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.nir.rules.RegelverkException;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Faktum;

/**
 * Én vurdering: fakta settes inn trinn for trinn, og konklusjonene samles i den rekkefølgen de ble trukket.
 *
 * <p>Kan flere regler slå til, gjør den som står først i {@link Regelmotor#regler()} det; kan den slå til for flere fakta,
 * tar den dem i den rekkefølgen de kom. En konklusjon er {@link Avledet}, sier selv hvilket faktum regelen så, og kan
 * selv få nye regler til å slå til. Brukes av én tråd.
 */
public class Kjoering {

    private static final int VANLIG_ANTALL_KONKLUSJONER = 64;

    private final Regelmotor motor;
    private final int hoeyest;
    private final Koe koe;
    private final Innsetting innsetting = new Innsetting(this::konkluder);
    private final List<Konklusjon> konklusjoner = new ArrayList<>(VANLIG_ANTALL_KONKLUSJONER);
    private final IdentityHashMap<Class<?>, List<Avledet>> etterType = new IdentityHashMap<>();
    private int iGang;

    /** Tabellen til slaget fakta som ble prøvd sist; like fakta kommer som regel etter hverandre. */
    private Regeltabell tabell;

    /**
     * En kjøring av reglene i motoren.
     *
     * @param hoeyest så mange konklusjoner kan trekkes på én gang; flere er en feil
     */
    Kjoering(Regelmotor motor, int hoeyest) {
        this.motor = motor;
        this.hoeyest = hoeyest;
        this.koe = new Koe(motor.antall());
        this.tabell = motor.tabell(Faktum.class);
    }

    /** Setter inn faktaene og kjører reglene til ingen flere slår til. */
    public void fyr(Iterable<? extends Faktum> fakta) {
        for (Faktum f : fakta) {
            proev(f);
        }
        int grense = konklusjoner.size() + hoeyest;
        for (iGang = koe.neste(); iGang >= 0; iGang = koe.neste()) {
            motor.regel(iGang).slaaTil(innsetting, koe.ta(iGang));
            if (konklusjoner.size() >= grense) {
                throw new RegelverkException("Reglene ble ikke ferdige etter " + hoeyest + " konklusjoner.");
            }
        }
    }

    private void konkluder(Object satt) {
        proev(registrer(motor.regel(iGang).info(), satt));
    }

    private void proev(Faktum faktum) {
        if (!tabell.gjelder(faktum)) {
            tabell = motor.tabell(faktum.getClass());
        }
        tabell.proev(faktum, koe);
    }

    /** Legger til en konklusjon. */
    final Avledet registrer(Regelinfo regel, Object satt) {
        if (!(satt instanceof Avledet avledet)) {
            throw new RegelverkException("Regelen " + regel.id() + " satte inn noe som ikke er en konklusjon.");
        }
        konklusjoner.add(new Konklusjon(regel, avledet.om(), avledet));
        List<Avledet> like = etterType.get(avledet.getClass());
        if (like == null) {
            like = new ArrayList<>(4);
            etterType.put(avledet.getClass(), like);
        }
        like.add(avledet);
        return avledet;
    }

    /** Alle konklusjoner av nøyaktig denne typen så langt, i den rekkefølgen de ble trukket. */
    public final <T extends Record & Avledet> List<T> alle(Class<T> type) {
        return List.copyOf(saaLangt(type));
    }

    @SuppressWarnings("unchecked")
    private <T extends Record & Avledet> List<T> saaLangt(Class<T> type) {
        return (List<T>) (List<?>) etterType.getOrDefault(type, List.of());
    }

    /**
     * Konklusjonene av en type, etter faktumet de handler om. Fakta skilles på identitet, ikke på verdi.
     *
     * @throws RegelverkException når reglene kom til mer enn én om samme faktum
     */
    public final <N extends Faktum, T extends Record & Avledet> IdentityHashMap<N, T> etter(
            Class<T> type, Function<T, N> noekkel) {
        return etter(type, konklusjon -> true, noekkel);
    }

    /** Som {@link #etter(Class, Function)}, for dem av konklusjonene som oppfyller vilkåret. */
    public final <N extends Faktum, T extends Record & Avledet> IdentityHashMap<N, T> etter(
            Class<T> type, Predicate<T> vilkaar, Function<T, N> noekkel) {
        List<T> alle = saaLangt(type);
        IdentityHashMap<N, T> etter = new IdentityHashMap<>(alle.size());
        for (T konklusjon : alle) {
            if (vilkaar.test(konklusjon) && etter.put(noekkel.apply(konklusjon), konklusjon) != null) {
                throw new RegelverkException("Reglene ga mer enn ett svar av typen " + type.getSimpleName() + ".");
            }
        }
        return etter;
    }

    /** Alle konklusjoner så langt, i den rekkefølgen de ble trukket. */
    public final List<Konklusjon> konklusjoner() {
        return konklusjoner;
    }
}
