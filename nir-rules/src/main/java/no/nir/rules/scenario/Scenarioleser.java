package no.nir.rules.scenario;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.nir.catalog.Katalog;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.motor.Regelinfo;
import no.nir.rules.motor.Regelmotor;

/** Leser scenariofiler. Lesingen er streng, og alle feil i en fil meldes på én gang. Kan deles mellom tråder. */
public final class Scenarioleser {

    private static final String REGEL = "regel";
    private static final String GITT = "gitt";
    private static final String UVESENTLIG = "uvesentlig";
    private static final String SCENARIOER = "scenarioer";
    private static final String NAVN = "navn";
    private static final String NAAR = "når";
    private static final String MEN = "men";
    private static final String SAA = "så";

    private final SortedSet<String> regler;
    private final Saksleser saker;
    private final Forventningsleser forventninger;

    private Scenarioleser(Katalog katalog, Collection<String> regler) {
        this.regler = new TreeSet<>(regler);
        this.saker = new Saksleser(katalog);
        this.forventninger = new Forventningsleser(katalog);
    }

    /** En leser for reglene og kodene som følger med nir. */
    public static Scenarioleser standard() {
        return med(
                Katalog.standard(),
                Regelmotor.standard().regler().stream().map(Regelinfo::id).toList());
    }

    /** En leser for andre regler eller koder. */
    public static Scenarioleser med(Katalog katalog, Collection<String> regelIder) {
        return new Scenarioleser(katalog, regelIder);
    }

    /**
     * Leser en fil.
     *
     * @param sti navnet filen får i meldinger
     * @throws UgyldigScenarioException med alle feilene i filen
     */
    public Scenariofil les(String sti, byte[] utf8) {
        Feilliste feil = new Feilliste(sti);
        Optional<Scenariofil> fil =
                tekst(utf8, feil).flatMap(t -> Yamlleser.les(t, feil)).map(tre -> fil(sti, tre, feil));
        if (fil.isEmpty() || !feil.tom()) {
            throw new UgyldigScenarioException(feil.feil());
        }
        return fil.get();
    }

    private static Optional<String> tekst(byte[] utf8, Feilliste feil) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            feil.meld(0, "Filen er ikke UTF-8. Lagre den på nytt med tegnsettet UTF-8.");
            return Optional.empty();
        }
    }

    private Scenariofil fil(String sti, Tre tre, Feilliste feil) {
        Objektleser fil = new Objektleser(tre, "filen", List.of(REGEL, GITT, SCENARIOER), feil);
        String regel = fil.tekst(REGEL);
        if (!regel.isEmpty() && !regler.contains(regel)) {
            int linje = fil.krev(REGEL).map(Tre::linje).orElse(0);
            feil.ukjent(linje, "regel", regel, regler);
        }
        Tre gitt = fil.krev(GITT).orElse(new Tre.Objekt(Map.of(), 1));
        Felles felles = new Felles(regel, gitt, feil);
        List<Scenario> scenarioer = new ArrayList<>();
        Map<String, Integer> navn = new LinkedHashMap<>();
        for (Tre ett : fil.krev(SCENARIOER).isPresent() ? fil.liste(SCENARIOER) : List.<Tre>of()) {
            scenario(ett, felles, navn).ifPresent(scenarioer::add);
        }
        if (scenarioer.isEmpty() && feil.tom()) {
            feil.meld(fil.krev(SCENARIOER).map(Tre::linje).orElse(0), "scenarioer: filen har ingen scenarioer.");
        }
        return new Scenariofil(sti, regel, gitt, scenarioer);
    }

    /** Det scenarioene i en fil har felles. */
    private record Felles(String regel, Tre gitt, Feilliste feil) {}

    private Optional<Scenario> scenario(Tre tre, Felles felles, Map<String, Integer> navnene) {
        Feilliste feil = felles.feil();
        Objektleser ett = new Objektleser(tre, "scenarioet", List.of(NAVN, NAAR, MEN, UVESENTLIG, SAA), feil);
        String navn = ett.tekst(NAVN);
        Integer foerste = navnene.putIfAbsent(navn, tre.linje());
        if (foerste != null && !navn.isEmpty()) {
            feil.meld(tre.linje(), "Scenarioet på linje " + foerste + " har samme navn: «" + navn + "».");
        }
        String dag = ett.krev(NAAR)
                .map(t -> Enkeltverdi.<String>dato().lest(t, NAAR, feil))
                .orElse("");
        Tre endring = ett.finn(MEN).orElse(new Tre.Objekt(Map.of(), tre.linje()));
        Saksdokument dokument =
                new Saksdokument(Saksfletter.flett(felles.gitt(), endring), endring, uvesentlig(ett, feil));
        Optional<Sak> sak = saker.les(dokument.tre(), feil);
        List<Ventet<Vurdering>> ventet = ett.krev(SAA)
                .map(t -> forventninger.les(t, felles.regel(), feil))
                .orElse(List.of());
        if (dag.isEmpty()) {
            return Optional.empty();
        }
        Scenario.Overskrift overskrift = new Scenario.Overskrift(navn, tre.linje(), felles.regel());
        return sak.map(s -> new Scenario(overskrift, dokument, s, LocalDate.parse(dag), ventet));
    }

    private static List<Saksdokument.Uvesentlig> uvesentlig(Objektleser objekt, Feilliste feil) {
        List<Saksdokument.Uvesentlig> steder = new ArrayList<>();
        for (Tre tre : objekt.liste(UVESENTLIG)) {
            String peker = Enkeltverdi.<String>tekst().lest(tre, UVESENTLIG, feil);
            Sted.av(peker)
                    .filter(sted -> !sted.ledd().isEmpty())
                    .ifPresentOrElse(
                            sted -> steder.add(new Saksdokument.Uvesentlig(sted, tre.linje())),
                            () -> feil.meld(
                                    tre.linje(),
                                    "uvesentlig: ventet en peker inn i saken, som /vedtak/1, fikk «" + peker + "»."));
        }
        return steder;
    }
}
