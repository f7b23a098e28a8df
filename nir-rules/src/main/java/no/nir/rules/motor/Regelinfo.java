package no.nir.rules.motor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.catalog.Paragrafer;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.rules.RegelverkException;
import org.drools.model.Rule;

/** Det en regel sier om seg selv. Uforanderlig. */
public final class Regelinfo {

    private final String id;
    private final String navn;
    private final List<Hjemmel> hjemler;
    private final List<String> parametre;

    /** Paragrafene i hver hjemmel. */
    private final List<List<String>> paragrafer;

    Regelinfo(String id, String navn, List<Hjemmel> hjemler, List<String> parametre) {
        this.id = id;
        this.navn = navn;
        this.hjemler = List.copyOf(hjemler);
        this.parametre = List.copyOf(parametre);
        this.paragrafer = hjemler.stream().map(Hjemmel::paragrafer).toList();
    }

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

    /** For eksempel {@code FRIST-START-01}. */
    public String id() {
        return id;
    }

    /** Regelen som setning, uten id. */
    public String navn() {
        return navn;
    }

    /** Hjemmelen, eller flere der den første som finnes på dagen, gjelder. */
    public List<Hjemmel> hjemler() {
        return hjemler;
    }

    /** Navnene på parameterne regelen bruker. */
    public List<String> parametre() {
        return parametre;
    }

    /** Den første av hjemlene som er i kraft på dagen; ellers den siste. */
    public Hjemmel hjemmel(Paragrafer iKraft, LocalDate dag) {
        int siste = hjemler.size() - 1;
        for (int i = 0; i < siste; i++) {
            if (iKraft.finnes(paragrafer.get(i), dag)) {
                return hjemler.get(i);
            }
        }
        return hjemler.get(siste);
    }
}
