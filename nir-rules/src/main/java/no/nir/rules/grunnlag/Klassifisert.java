package no.nir.rules.grunnlag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Programkrav;
import no.nir.rules.gjennomsnitt.Erstatning;
import no.nir.rules.gjennomsnitt.Telling;
import no.nir.rules.gjennomsnitt.Tiltaksmaaneder;
import no.nir.rules.krav.tiltak.Kravtiltak;
import no.nir.rules.krav.tiltak.Oppfyllende;
import no.nir.rules.program.fravaer.TellendeFravaer;

/** Det reglene har avgjort om hver post for seg: hvordan tiltak teller og hva de er til, og hvilket fravær som teller. */
public record Klassifisert(
        List<Telling> tellinger,
        List<Erstatning> erstatninger,
        List<TellendeFravaer> fravaer,
        List<Kravtiltak> kravtiltak,
        List<Oppfyllende> oppfyllende) {

    /** Tiltakene på ordningen, summert per måned. */
    public Tiltaksmaaneder tiltaksmaaneder(Ordning ordning) {
        return new Tiltaksmaaneder(velg(tellinger, t -> t.om().ordning().equals(ordning)), erstatninger(ordning));
    }

    /** Bare tiltakene på ordningen som hører til kravet; alle erstattende tiltak på ordningen erstatter dem likevel. */
    public Tiltaksmaaneder tiltaksmaaneder(Ordning ordning, Programkrav krav) {
        List<Kravtiltak> til = kravtiltak(krav);
        return new Tiltaksmaaneder(
                velg(
                        tellinger,
                        t -> t.om().ordning().equals(ordning)
                                && til.stream().anyMatch(k -> k.om().tiltak() == t.om().tiltak())),
                erstatninger(ordning));
    }

    private List<Erstatning> erstatninger(Ordning ordning) {
        return velg(erstatninger, e -> e.om().ordning().equals(ordning));
    }

    /** Fraværet på ordningen som kan forlenge den. */
    public List<TellendeFravaer> fravaer(Ordning ordning) {
        return velg(fravaer, f -> f.om().ordning().equals(ordning));
    }

    /** Tiltakene i programmet som hører til kravet. */
    public List<Kravtiltak> kravtiltak(Programkrav krav) {
        return velg(kravtiltak, k -> k.krav().equals(krav));
    }

    /** Tiltakene som oppfyller kravet. */
    public List<Oppfyllende> oppfyllende(Programkrav krav) {
        return velg(oppfyllende, o -> o.krav().equals(krav));
    }

    private static <T> List<T> velg(List<T> alle, Predicate<T> vilkaar) {
        List<T> valgt = new ArrayList<>();
        for (T t : alle) {
            if (vilkaar.test(t)) {
                valgt.add(t);
            }
        }
        return valgt;
    }
}
