package no.nir.rules.mutasjon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import no.nir.rules.fasit.Fasit;
import no.nir.rules.fasit.Fasitsak;
import no.nir.rules.fasit.Fasitsammenligning;
import no.nir.rules.orakel.Orakel;
import no.nir.rules.orakel.Saksgenerator;
import no.nir.rules.scenario.Scenarioleser;
import no.nir.rules.scenario.Scenariomappe;

/** Bevisene nir har: scenarioene, fasiten, og orakelet på et fast sett av tilfeldige saker med svarene regnet ut én gang. */
final class Bevis {

    private final Regelverk regelverk = Regelverk.standard();
    private final List<Proeve> alle = new ArrayList<>();

    private Bevis() {}

    /** Scenarioene, linjene i fasiten, og så mange saker fra generatoren, hver på så mange dager. */
    static List<Proeve> av(int saker, int dager, long froe) {
        Bevis bevis = new Bevis();
        bevis.alle.addAll(scenarioer());
        Fasit.les().forEach(fasit -> bevis.alle.add(new Fasitlinje(fasit, bevis.regler(fasit.sak(), fasit.perDato()))));
        Saksgenerator generator = new Saksgenerator(new SplittableRandom(froe));
        for (int i = 0; i < saker; i++) {
            Sak sak = generator.neste();
            for (LocalDate perDato : generator.perDatoer(sak, dager)) {
                Vurdering svar = bevis.regelverk.vurder(sak, perDato);
                bevis.alle.add(
                        new Orakelsvar(sak, perDato, Orakel.vurder(sak, perDato), utenForklaring(svar), regler(svar)));
            }
        }
        return bevis.alle;
    }

    private static List<Proeve> scenarioer() {
        Scenarioleser leser = Scenarioleser.standard();
        List<Proeve> alle = new ArrayList<>();
        for (String sti : Scenariomappe.filer()) {
            leser.les(sti, Scenariomappe.innhold(sti)).scenarioer().forEach(s -> alle.add(new Scenarioproeve(s)));
        }
        return alle;
    }

    private Set<String> regler(Sak sak, LocalDate perDato) {
        return regler(regelverk.vurder(sak, perDato));
    }

    private static Set<String> regler(Vurdering svar) {
        return svar.forklaring().stream().map(Forklaringssteg::regel).collect(Collectors.toUnmodifiableSet());
    }

    private static Vurdering utenForklaring(Vurdering svar) {
        return Vurdering.builder().from(svar).forklaring(List.of()).build();
    }

    private record Fasitlinje(Fasitsak fasit, Set<String> regler) implements Proeve {

        @Override
        public String navn() {
            return fasit.sakId() + "@" + fasit.perDato();
        }

        @Override
        public Optional<Avvik> avvik(Regelverk regelverk) {
            return new Fasitsammenligning()
                    .sammenlign(fasit, regelverk.utenForklaring().vurder(fasit.sak(), fasit.perDato())).stream()
                            .findFirst()
                            .map(hva -> new Avvik("fasit", hva, false));
        }
    }

    /**
     * Orakelets svar på en sak.
     *
     * @param svaret reglenes eget svar, som orakelet er enig i: er det nye likt, trengs ingen sammenligning, og er bare regel,
     *     hjemmel eller setning i et funn et annet, er det likevel et annet svar for den som leser det
     */
    private record Orakelsvar(Sak sak, LocalDate perDato, Vurdering orakel, Vurdering svaret, Set<String> regler)
            implements Proeve {

        @Override
        public String navn() {
            return sak.sakId() + "@" + perDato;
        }

        @Override
        public Optional<Avvik> avvik(Regelverk regelverk) {
            Vurdering nytt = regelverk.utenForklaring().vurder(sak, perDato);
            boolean likt = nytt.lov() == svaret.lov()
                    && nytt.kategorier().equals(svaret.kategorier())
                    && nytt.ordninger().equals(svaret.ordninger())
                    && nytt.funn().equals(svaret.funn());
            if (likt) {
                return Optional.empty();
            }
            return Fasitsammenligning.forskjeller(orakel, nytt).stream()
                    .findFirst()
                    .map(hva -> new Avvik("orakel", hva, false))
                    .or(() -> Optional.of(new Avvik("ord", "regel, hjemmel eller setning i et funn", true)));
        }
    }
}
