package no.nir.rules.sjekk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nir.catalog.Paragrafer;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.hjemmel.Hjemmel;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Sjekker det som står mellom {@code rule} og {@code when}: id, navn og hjemmel, og at det ikke står noe mer. */
final class Hodesjekk {

    private static final String REGEL_ID = "regelId";
    private static final String HJEMMEL = "hjemmel";
    private static final Set<String> MERKER = Set.of(REGEL_ID, HJEMMEL);
    private static final Pattern ID = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)+");
    private static final Pattern SETNING = Pattern.compile("\\p{Lu}\\S*(?: \\S+)+(?<!\\.)");

    private final Set<String> paragrafer;
    private final Map<String, String> brukteIder = new LinkedHashMap<>();

    Hodesjekk(Paragrafer paragrafer) {
        this.paragrafer =
                paragrafer.linjer().stream().map(linje -> linje.navn()).collect(Collectors.toUnmodifiableSet());
    }

    /** Id-en regelen oppgir, ellers navnet. */
    static String id(RuleDescr regel) {
        String id = verdi(regel.getAnnotation(REGEL_ID));
        return id.isBlank() ? regel.getName() : id;
    }

    /**
     * @param bolk regelen slik den er skrevet
     */
    void sjekk(RuleDescr regel, Regelfil.Bolk bolk, Melder melder) {
        int linje = regel.getLine();
        for (AttributeDescr egenskap : regel.getAttributes().values()) {
            melder.feil(
                    linje(egenskap, bolk, linje),
                    "«" + egenskap.getName() + "» er ikke lov: regler har ingen egenskaper ut over id og hjemmel, og"
                            + " rekkefølgen mellom dem skal ikke bety noe.");
        }
        if (regel.getParentName() != null) {
            melder.feil(linje, "«extends» er ikke lov: skriv hele vilkåret i regelen.");
        }
        merker(regel, melder);
        regelId(regel, bolk.tekst(), melder);
        hjemmel(regel, melder);
    }

    /** Drools oppgir linjen til ordet etter når egenskapen står uten verdi, så navnet må finnes igjen. */
    private static int linje(AttributeDescr egenskap, Regelfil.Bolk bolk, int regel) {
        String kilde = Drlleser.utfylt(bolk);
        int neste = Regelfil.plass(kilde, egenskap.getLine() + 1);
        int plass = kilde.lastIndexOf(egenskap.getName(), neste);
        return Math.max(regel, plass < 0 ? egenskap.getLine() : Regelfil.linje(kilde, plass));
    }

    private static void merker(RuleDescr regel, Melder melder) {
        for (AnnotationDescr merke : regel.getAnnotations()) {
            if (!MERKER.contains(merke.getName())) {
                melder.feil(
                        regel.getLine(),
                        "Merket @" + merke.getName() + " er ukjent." + Forslag.til(merke.getName(), MERKER));
            } else if (merke.isDuplicated()) {
                melder.feil(regel.getLine(), "Merket @" + merke.getName() + " står to ganger.");
            }
        }
    }

    private void regelId(RuleDescr regel, String bolk, Melder melder) {
        int linje = regel.getLine();
        String id = verdi(regel.getAnnotation(REGEL_ID));
        if (id.isBlank()) {
            melder.feil(linje, "Regelen mangler id. Skriv for eksempel @regelId(\"FRIST-START-01\").");
            return;
        }
        if (!ID.matcher(id).matches() || !bolk.contains("@regelId(\"" + id + "\")")) {
            melder.feil(
                    linje,
                    "Id-en «" + id
                            + "» har feil form. Skriv store bokstaver A–Z, sifre og bindestrek, i anførselstegn og"
                            + " uten mellomrom, for eksempel @regelId(\"FRIST-START-01\").");
        }
        String foer = brukteIder.putIfAbsent(id, melder.fil() + ":" + linje);
        if (foer != null) {
            melder.feil(linje, "Id-en «" + id + "» er alt brukt i " + foer + ". Gi regelen sin egen.");
        }
        String navn = regel.getName();
        if (!navn.startsWith(id + " ")
                || !SETNING.matcher(navn.substring(id.length() + 1)).matches()) {
            melder.feil(
                    linje,
                    "Navnet «" + navn
                            + "» skal være id-en, mellomrom og en setning med stor forbokstav og uten punktum til"
                            + " slutt: «" + id + " Fristen er …».");
        }
    }

    private void hjemmel(RuleDescr regel, Melder melder) {
        int linje = regel.getLine();
        String hjemmel = verdi(regel.getAnnotation(HJEMMEL));
        if (hjemmel.isBlank()) {
            melder.feil(
                    linje,
                    "Regelen mangler hjemmel. Skriv for eksempel @hjemmel(\"integreringsloven § 33 første ledd\").");
            return;
        }
        for (String en : hjemmel.split(" \\| ", -1)) {
            try {
                for (String paragraf : Hjemmel.av(en).paragrafer()) {
                    if (!paragrafer.contains(paragraf)) {
                        melder.feil(
                                linje,
                                "«" + paragraf + "» har aldri vært i kraft, etter tabellen over paragrafer."
                                        + Forslag.til(paragraf, paragrafer));
                    }
                }
            } catch (UgyldigVerdiException e) {
                melder.feil(linje, e.getMessage() + " Alternativer skilles med « | ».");
            }
        }
    }

    /** Verdien uten anførselstegn; tom når merket mangler eller er tomt. */
    private static String verdi(@Nullable AnnotationDescr merke) {
        Object verdi = merke == null ? null : merke.getSingleValue();
        String tekst = verdi == null ? "" : verdi.toString();
        boolean sitert = tekst.length() > 1 && tekst.startsWith("\"") && tekst.endsWith("\"");
        return sitert ? tekst.substring(1, tekst.length() - 1) : tekst;
    }

    /** Id-ene som er lest, i den rekkefølgen de kom. */
    List<String> ider() {
        return List.copyOf(brukteIder.keySet());
    }
}
