package no.nir.rules.grunnlag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Programkrav;
import no.nir.core.tiltak.Tiltak;
import no.nir.rules.gjennomsnitt.Erstatning;
import no.nir.rules.gjennomsnitt.Telling;
import no.nir.rules.gjennomsnitt.Tiltaksmaaneder;
import no.nir.rules.krav.tiltak.Kravtiltak;
import no.nir.rules.krav.tiltak.Oppfyllende;
import no.nir.rules.program.fravaer.TellendeFravaer;

/**
 * Det reglene har avgjort om hver post for seg: hvordan tiltak teller og hva de er til, og hvilket fravær som teller.
 * Gruppert én gang; brukes av én tråd.
 */
public final class Klassifisert {

    private final Map<Ordning, List<Telling>> tellinger;
    private final Map<Ordning, List<Erstatning>> erstatninger;
    private final Map<Ordning, List<TellendeFravaer>> fravaer;
    private final Map<Programkrav, List<Kravtiltak>> kravtiltak;
    private final Map<Programkrav, List<Oppfyllende>> oppfyllende;
    private final Map<Ordning, Tiltaksmaaneder> maaneder = new HashMap<>();

    public Klassifisert(
            List<Telling> tellinger,
            List<Erstatning> erstatninger,
            List<TellendeFravaer> fravaer,
            List<Kravtiltak> kravtiltak,
            List<Oppfyllende> oppfyllende) {
        this.tellinger = gruppert(tellinger, t -> t.om().ordning());
        this.erstatninger = gruppert(erstatninger, e -> e.om().ordning());
        this.fravaer = gruppert(fravaer, f -> f.om().ordning());
        this.kravtiltak = gruppert(kravtiltak, Kravtiltak::krav);
        this.oppfyllende = gruppert(oppfyllende, Oppfyllende::krav);
    }

    private static <N, T> Map<N, List<T>> gruppert(List<T> alle, Function<T, N> noekkel) {
        if (alle.isEmpty()) {
            return Map.of();
        }
        Map<N, List<T>> gruppert = new HashMap<>();
        for (T en : alle) {
            gruppert.computeIfAbsent(noekkel.apply(en), n -> new ArrayList<>()).add(en);
        }
        return gruppert;
    }

    /** Tiltakene på ordningen, summert per måned. */
    public Tiltaksmaaneder tiltaksmaaneder(Ordning ordning) {
        return maaneder.computeIfAbsent(
                ordning,
                o -> new Tiltaksmaaneder(
                        tellinger.getOrDefault(o, List.of()), erstatninger.getOrDefault(o, List.of())));
    }

    /** Bare tiltakene på ordningen som hører til kravet; alle erstattende tiltak på ordningen erstatter dem likevel. */
    public Tiltaksmaaneder tiltaksmaaneder(Ordning ordning, Programkrav krav) {
        Set<Tiltak> til = Collections.newSetFromMap(new IdentityHashMap<>());
        kravtiltak(krav).forEach(k -> til.add(k.om().tiltak()));
        List<Telling> egne = new ArrayList<>(til.size());
        for (Telling t : tellinger.getOrDefault(ordning, List.of())) {
            if (til.contains(t.om().tiltak())) {
                egne.add(t);
            }
        }
        return new Tiltaksmaaneder(egne, erstatninger.getOrDefault(ordning, List.of()));
    }

    /** Fraværet på ordningen som kan forlenge den. */
    public List<TellendeFravaer> fravaer(Ordning ordning) {
        return fravaer.getOrDefault(ordning, List.of());
    }

    /** Tiltakene i programmet som hører til kravet. */
    public List<Kravtiltak> kravtiltak(Programkrav krav) {
        return kravtiltak.getOrDefault(krav, List.of());
    }

    /** Tiltakene som oppfyller kravet. */
    public List<Oppfyllende> oppfyllende(Programkrav krav) {
        return oppfyllende.getOrDefault(krav, List.of());
    }
}
