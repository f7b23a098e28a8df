package no.nir.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
        return mal(noekkel, maalform).tekst();
    }

    private Tekstmal mal(String noekkel, Maalform maalform) {
        Tekstlinje linje = linjer.get(noekkel);
        if (linje == null) {
            throw new UkjentTekstException(noekkel, Likhet.naermeste(noekkel, linjer.keySet(), 3));
        }
        return linje.paa(maalform);
    }

    /**
     * Teksten med feltene fylt ut.
     *
     * @throws UkjentTekstException når nøkkelen ikke finnes
     * @throws IllegalArgumentException når et felt i teksten mangler blant verdiene, eller omvendt
     */
    public String tekst(String noekkel, Maalform maalform, Map<String, String> verdier) {
        Tekstmal mal = mal(noekkel, maalform);
        if (!mal.felt().equals(verdier.keySet())) {
            throw new IllegalArgumentException("Teksten " + noekkel + " " + avvik(mal.felt(), verdier.keySet()) + ".");
        }
        return mal.fylt(verdier);
    }

    /** Hva som er galt når verdiene ikke er akkurat dem teksten har felt for. */
    private static String avvik(Set<String> felt, Set<String> verdier) {
        Set<String> mangler = new TreeSet<>(felt);
        mangler.removeAll(verdier);
        Set<String> ubrukt = new TreeSet<>(verdier);
        ubrukt.removeAll(felt);
        return mangler.isEmpty()
                ? "har ikke feltene " + ubrukt
                : "har feltet " + mangler.iterator().next() + ", som mangler blant verdiene for "
                        + new TreeSet<>(verdier);
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
