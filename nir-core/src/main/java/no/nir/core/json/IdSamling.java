package no.nir.core.json;

import java.util.HashSet;
import java.util.Set;

/** Id-ene i en liste: hver bare én gang. */
final class IdSamling {

    private final Set<String> ider = new HashSet<>();

    /** Leser id-en til en post, og melder en som alt er brukt. */
    Felt<String> les(ObjektReader o) {
        Felt<String> id = o.paakrevd("id", TekstParser.ID);
        if (id.erLest() && !ider.add(id.verdi())) {
            o.avvis("id", () -> "Id-en" + Utdrag.id(id.verdi()) + " er alt brukt i listen. Ventet en ny.");
        }
        return id;
    }

    boolean inneholder(String id) {
        return ider.contains(id);
    }
}
