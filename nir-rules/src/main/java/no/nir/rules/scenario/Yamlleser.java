package no.nir.rules.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/**
 * Leser YAML 1.2 til et tre med linjer. {@code NO} og {@code 0301} er tekst.
 *
 * <p>Bare det enkle er lov: ikke ankere, merkelapper eller samme nøkkel to ganger.
 */
final class Yamlleser {

    private final Feilliste feil;

    private Yamlleser(Feilliste feil) {
        this.feil = feil;
    }

    /** Treet, om filen lar seg lese; ellers er feilen meldt. */
    static Optional<Tre> les(String tekst, Feilliste feil) {
        LoadSettings oppsett =
                LoadSettings.builder().setSchema(new JsonSchema()).build();
        try {
            Optional<Node> rot = new Compose(oppsett).composeString(tekst);
            if (rot.isEmpty()) {
                feil.meld(0, "Filen er tom.");
            }
            return rot.map(node -> new Yamlleser(feil).tre(node, linje(node.getStartMark())));
        } catch (MarkedYamlEngineException e) {
            feil.meld(
                    linje(e.getProblemMark()),
                    "Ugyldig YAML. Se etter innrykk, kolon og anførselstegn her eller på linjen over. ("
                            + e.getProblem() + ")");
        } catch (YamlEngineException e) {
            feil.meld(0, "Ugyldig YAML.");
        }
        return Optional.empty();
    }

    private Tre tre(Node node, int linje) {
        if (node.getAnchor().isPresent()) {
            feil.meld(linje, "Ankere (& og *) er ikke lov. Skriv verdien helt ut.");
            // Et anker i en samling kan peke på seg selv; det leses ikke videre.
            return node instanceof ScalarNode blad ? blad(blad, linje) : new Tre.Liste(List.of(), linje);
        }
        if (node instanceof MappingNode objekt) {
            return objekt(objekt, linje);
        }
        if (node instanceof SequenceNode liste) {
            List<Tre> elementer = new ArrayList<>();
            for (Node element : liste.getValue()) {
                elementer.add(tre(element, linje(element.getStartMark())));
            }
            return new Tre.Liste(List.copyOf(elementer), linje);
        }
        return blad((ScalarNode) node, linje);
    }

    private Tre objekt(MappingNode node, int linje) {
        Map<String, Tre> felt = new LinkedHashMap<>();
        for (NodeTuple par : node.getValue()) {
            int her = linje(par.getKeyNode().getStartMark());
            if (!(par.getKeyNode() instanceof ScalarNode noekkel)) {
                feil.meld(her, "En nøkkel må være enkel tekst.");
                continue;
            }
            if (felt.containsKey(noekkel.getValue())) {
                feil.meld(her, "Nøkkelen «" + noekkel.getValue() + "» står to ganger.");
            }
            felt.put(noekkel.getValue(), tre(par.getValueNode(), her));
        }
        return new Tre.Objekt(felt, linje);
    }

    private Tre blad(ScalarNode node, int linje) {
        Tag merke = node.getTag();
        if (merke.equals(Tag.INT) || (merke.equals(Tag.FLOAT) && erTall(node.getValue()))) {
            return new Tre.Blad(Tre.Slag.TALL, node.getValue(), linje);
        }
        if (merke.equals(Tag.BOOL)) {
            return new Tre.Blad(Tre.Slag.SANNHETSVERDI, node.getValue(), linje);
        }
        if (merke.equals(Tag.NULL)) {
            return new Tre.Blad(Tre.Slag.INGENTING, "", linje);
        }
        if (!merke.equals(Tag.STR) && !merke.equals(Tag.FLOAT)) {
            feil.meld(linje, "Merkelapper (!) er ikke lov. Skriv bare verdien.");
        }
        return Tre.tekst(node.getValue(), linje);
    }

    /** JSON har ikke uendelig og «ikke et tall», som YAML kaller tall. */
    private static boolean erTall(String tekst) {
        return tekst.matches("-?[0-9].*");
    }

    private static int linje(Optional<Mark> merke) {
        return merke.map(m -> m.getLine() + 1).orElse(0);
    }
}
