package no.nir.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.core.kode.Tiltakstype;

/**
 * Setningene nir viser: funn, statuslinjer, hva som mangler og veiledning til tiltakstypene, på bokmål, nynorsk og engelsk.
 *
 * <p>Nøkkelen til et funn er funnkoden. En utfyllende tekst til et funn har funnkoden, punktum og et navn, for eksempel
 * {@code AVSLUTNING_MANGLER.utvidelse}. Statuslinjer har nøkler som begynner med {@code status.}, det som mangler {@code mangler.}, og veiledninger {@code
 * veiledning.} og koden til tiltakstypen. En tekst kan ha felt på formen <code>{navn}</code>; de tre målformene har da de
 * samme feltene.
 */
public final class Tekster {

    static final Pattern FELT = Pattern.compile("\\{([a-z_]+)\\}");

    private final Map<String, Tekstlinje> linjer;

    Tekster(List<Tekstlinje> linjer) {
        this.linjer = new HashMap<>();
        linjer.forEach(linje -> this.linjer.put(linje.noekkel(), linje));
    }

    /**
     * Teksten slik den står i tabellen, med eventuelle felt.
     *
     * @throws UkjentTekstException når nøkkelen ikke finnes
     */
    public String tekst(String noekkel, Maalform maalform) {
        Tekstlinje linje = linjer.get(noekkel);
        if (linje == null) {
            throw new UkjentTekstException(noekkel, Likhet.naermeste(noekkel, linjer.keySet(), 3));
        }
        return linje.tekst(maalform);
    }

    /**
     * Teksten med feltene fylt ut.
     *
     * @throws UkjentTekstException når nøkkelen ikke finnes
     * @throws IllegalArgumentException når et felt i teksten mangler blant verdiene, eller omvendt
     */
    public String tekst(String noekkel, Maalform maalform, Map<String, String> verdier) {
        String tekst = tekst(noekkel, maalform);
        Map<String, String> ubrukt = new TreeMap<>(verdier);
        StringBuilder svar = new StringBuilder();
        Matcher felt = FELT.matcher(tekst);
        while (felt.find()) {
            String verdi = verdier.get(felt.group(1));
            if (verdi == null) {
                throw new IllegalArgumentException(
                        "Teksten " + noekkel + " har feltet " + felt.group(1) + ", som mangler blant verdiene for "
                                + verdier.keySet().stream().sorted().toList() + ".");
            }
            ubrukt.remove(felt.group(1));
            felt.appendReplacement(svar, Matcher.quoteReplacement(verdi));
        }
        if (!ubrukt.isEmpty()) {
            throw new IllegalArgumentException("Teksten " + noekkel + " har ikke feltene " + ubrukt.keySet() + ".");
        }
        return felt.appendTail(svar).toString();
    }

    /** Kort veiledning til tiltakstypen: hva den omfatter, og hva som skal registreres et annet sted. */
    public String veiledning(Tiltakstype type, Maalform maalform) {
        return tekst("veiledning." + type.kode(), maalform);
    }

    /** Om nøkkelen finnes. */
    public boolean finnes(String noekkel) {
        return linjer.containsKey(noekkel);
    }

    /** Alle nøkler, sortert. */
    public List<String> noekler() {
        return linjer.keySet().stream().sorted().toList();
    }
}
