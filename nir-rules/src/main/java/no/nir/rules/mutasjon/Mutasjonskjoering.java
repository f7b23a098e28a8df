package no.nir.rules.mutasjon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.nir.catalog.Katalog;
import no.nir.catalog.Parameterlinje;
import no.nir.rules.Regelverk;
import no.nir.rules.motor.Regelbygger;
import no.nir.rules.motor.Regelinfo;
import no.nir.rules.motor.Regelmotor;
import no.nir.rules.motor.Regelvariant;

/**
 * Holder mutantene opp mot bevisene, én om gangen, og slutter ved det første som blir rødt.
 *
 * <p>Bare det som er endret, bygges på nytt: alle mutantene av en fil oversettes i én omgang, og hver settes så inn i de
 * ferdigbygde reglene. Brukes av én tråd.
 */
public final class Mutasjonskjoering {

    /** Så mange regler oversettes om gangen; flere gir ikke lavere pris for hver. */
    private static final int HOEYST_SAMMEN = 120;

    private static final String KASTER = "kaster";

    private final Katalog katalog;
    private final Proeverekke proever;
    private final Likeverdige likeverdige;
    private final Map<String, Set<String>> lesere = new LinkedHashMap<>();
    private final Regelbygger bygger = new Regelbygger();

    /**
     * En kjøring med bevisene.
     *
     * @throws IllegalArgumentException når et bevis er rødt for reglene slik de er
     */
    public Mutasjonskjoering(Katalog katalog, List<? extends Proeve> proever, Likeverdige likeverdige) {
        this.katalog = katalog;
        this.proever = new Proeverekke(proever);
        this.likeverdige = likeverdige;
        for (Regelinfo regel : Regelmotor.standard().regler()) {
            for (String parameter : regel.parametre()) {
                lesere.computeIfAbsent(parameter, p -> new TreeSet<>()).add(regel.id());
            }
        }
        Regelverk uendret = Regelverk.med(katalog);
        for (Proeve proeve : proever) {
            proeve.avvik(uendret).ifPresent(avvik -> {
                throw new IllegalArgumentException(
                        "Beviset " + proeve.navn() + " er rødt før noe er endret: " + avvik.hva());
            });
        }
    }

    /**
     * Prøver alle mutantene.
     *
     * @param framdrift får hvert utfall etter hvert som det er klart
     */
    public Mutasjonsrapport kjoer(
            List<Regelmutant> regler, List<Radmutant> rader, Consumer<Mutasjonsutfall> framdrift) {
        List<Mutasjonsutfall> alle = new ArrayList<>();
        Map<String, List<Regelmutant>> filer = new LinkedHashMap<>();
        regler.forEach(m -> filer.computeIfAbsent(m.mutant().fil() + m.hode(), f -> new ArrayList<>())
                .add(m));
        for (List<Regelmutant> fil : filer.values()) {
            Set<String> naboer = new LinkedHashSet<>();
            fil.forEach(m -> naboer.add(m.mutant().sted()));
            for (int fra = 0; fra < fil.size(); fra += HOEYST_SAMMEN) {
                regler(
                        fil.subList(fra, Math.min(fil.size(), fra + HOEYST_SAMMEN)),
                        naboer,
                        framdrift.andThen(alle::add));
            }
        }
        for (Radmutant rad : rader) {
            Mutasjonsutfall utfall = rad(rad);
            framdrift.accept(utfall);
            alle.add(utfall);
        }
        return new Mutasjonsrapport(alle);
    }

    private void regler(List<Regelmutant> mutanter, Set<String> naboer, Consumer<Mutasjonsutfall> ut) {
        List<Optional<Regelvariant>> varianter = bygger.oversett(
                mutanter.get(0).hode(),
                mutanter.stream().map(Regelmutant::regel).toList());
        for (int i = 0; i < mutanter.size(); i++) {
            Mutant mutant = mutanter.get(i).mutant();
            Set<String> regler = new LinkedHashSet<>();
            regler.add(mutant.sted());
            regler.addAll(naboer);
            ut.accept(varianter
                    .get(i)
                    .map(variant -> proev(mutant, regler, Regelverk.med(katalog, List.of(variant))))
                    .orElseGet(() -> new Mutasjonsutfall(mutant, Utfall.UGYLDIG, "", "lar seg ikke oversette")));
        }
    }

    private Mutasjonsutfall rad(Radmutant rad) {
        Set<String> regler = lesere.getOrDefault(rad.parameter(), Set.of());
        if (regler.isEmpty()) {
            return new Mutasjonsutfall(rad.mutant(), Utfall.ULEST, "", "ingen regel leser " + rad.parameter());
        }
        Parameterlinje[] rader = rad.rader().toArray(Parameterlinje[]::new);
        Katalog endret = katalog.med(katalog.parametre().med(rader));
        return proev(rad.mutant(), regler, Regelverk.med(endret));
    }

    private Mutasjonsutfall proev(Mutant mutant, Set<String> regler, Regelverk regelverk) {
        Optional<String> likeverdig = likeverdige.grunn(mutant);
        Mutasjonsutfall svakt = null;
        for (Proeve proeve : proever.ordnet(mutant.sted(), regler)) {
            Optional<Avvik> avvik = avvik(proeve, regelverk);
            if (avvik.isPresent()) {
                Mutasjonsutfall utfall = new Mutasjonsutfall(
                        mutant,
                        Utfall.DREPT,
                        avvik.get().slag(),
                        proeve.navn() + ": " + avvik.get().hva());
                if (!avvik.get().bareOrd()) {
                    proever.drepte(mutant.sted(), proeve);
                    return utfall;
                }
                svakt = svakt == null ? utfall : svakt;
            }
        }
        if (svakt != null) {
            return svakt;
        }
        return likeverdig
                .map(grunn -> new Mutasjonsutfall(mutant, Utfall.LIKEVERDIG, "", grunn))
                .orElseGet(() -> new Mutasjonsutfall(mutant, Utfall.OVERLEVDE, "", ""));
    }

    private static Optional<Avvik> avvik(Proeve proeve, Regelverk regelverk) {
        try {
            return proeve.avvik(regelverk);
        } catch (RuntimeException | StackOverflowError e) {
            // Regler som går i ring, kan fylle stabelen før de når motorens grense.
            return Optional.of(new Avvik(KASTER, e.getClass().getSimpleName(), false));
        }
    }
}
