package no.nir.rules.motor;

import java.util.List;
import java.util.Map;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.rules.RegelverkException;
import org.drools.model.Rule;

/**
 * Det en regel sier om seg selv.
 *
 * @param id for eksempel {@code FRIST-START-01}
 * @param navn regelen som setning, uten id
 * @param hjemler hjemmelen, eller flere der den første som finnes på dagen, gjelder
 * @param parametre navnene på parameterne regelen bruker
 */
public record Regelinfo(String id, String navn, List<Hjemmel> hjemler, List<String> parametre) {

    static Regelinfo av(Rule regel, Map<String, List<String>> parametre) {
        String id = felt(regel, "regelId");
        if (!regel.getName().startsWith(id + " ")) {
            throw new RegelverkException("Regelen «" + regel.getName() + "» begynner ikke med sin egen id " + id + ".");
        }
        List<Hjemmel> hjemler = List.of(felt(regel, "hjemmel").split(" \\| ")).stream()
                .map(Hjemmel::new)
                .toList();
        return new Regelinfo(
                id, regel.getName().substring(id.length() + 1), hjemler, parametre.getOrDefault(id, List.of()));
    }

    private static String felt(Rule regel, String navn) {
        Object verdi = regel.getMetaData().get(navn);
        if (verdi == null) {
            throw new RegelverkException("Regelen «" + regel.getName() + "» mangler @" + navn + ".");
        }
        String tekst = verdi.toString();
        boolean iAnfoersel = tekst.length() > 1 && tekst.startsWith("\"") && tekst.endsWith("\"");
        return iAnfoersel ? tekst.substring(1, tekst.length() - 1) : tekst;
    }
}
