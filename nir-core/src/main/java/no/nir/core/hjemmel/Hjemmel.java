package no.nir.core.hjemmel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nir.core.UgyldigVerdiException;
import org.jspecify.annotations.Nullable;

/**
 * En henvisning til lov, forskrift eller kilde, for eksempel «integreringsloven § 33 første ledd» eller «kilde 004».
 *
 * <p>En paragraf skrives med navnet på loven eller forskriften i små bokstaver, «§», nummer og eventuell bokstav, og så,
 * etter behov og i denne rekkefølgen, ledd, bokstav, nr. og punktum: «integreringsloven § 9 første ledd bokstav a». En kilde
 * er «kilde 000» til «kilde 004». Flere føyes sammen med « og » eller «, jf. »: «integreringsloven § 14 og
 * integreringsforskriften § 76». Mellomrommene er vanlige mellomrom, ett om gangen.
 *
 * @param tekst henvisningen slik den skal vises
 */
public record Hjemmel(String tekst) {

    private static final String ORDENSTALL =
            "(?:første|andre|tredje|fjerde|femte|sjette|sjuende|åttende|niende|tiende)";

    /**
     * Én henvisning og det som følger den: et bindeord eller slutten. Ingen gjentakelse i mønsteret kan gi fra seg det den
     * har tatt, så tiden er lineær i lengden på teksten.
     */
    private static final Pattern HENVISNING =
            Pattern.compile("\\G(?:kilde 00[0-4]|(?<paragraf>(?<lov>[a-zæøå]++(?<=[a-zæøå](?:loven|forskriften)))"
                    + " § [1-9][0-9]{0,3}+(?:-[1-9][0-9]{0,3}+)?+(?: [a-zæøå](?![a-zæøå]))?+)"
                    + "(?: " + ORDENSTALL + " ledd)?+(?: bokstav [a-zæøå](?![a-zæøå]))?+(?: nr\\. [1-9][0-9]{0,2}+)?+"
                    + "(?: " + ORDENSTALL + " punktum)?+)(?<videre> og |, jf\\. |\\z)");

    /**
     * @throws UgyldigVerdiException når teksten ikke har formen som er beskrevet over
     */
    public Hjemmel {
        if (henvisninger(tekst).isEmpty()) {
            throw new UgyldigVerdiException(
                    "«" + tekst + "» er ikke en hjemmel. Skriv for eksempel «integreringsloven § 33"
                            + " første ledd», «integreringsforskriften § 43 h», «utlendingsloven § 28 første ledd bokstav a»"
                            + " eller «kilde 004» (000 til 004); flere føyes sammen med « og » eller «, jf. ».");
        }
    }

    /**
     * Hjemmelen med denne teksten.
     *
     * @throws UgyldigVerdiException når teksten ikke har formen til en hjemmel
     */
    public static Hjemmel av(String tekst) {
        return new Hjemmel(tekst);
    }

    /** Loven eller forskriften som nevnes først, for eksempel «integreringsloven»; «kilde» når det er en kilde. */
    public String lov() {
        String lov = henvisninger(tekst).get(0).lov();
        return lov == null ? "kilde" : lov;
    }

    /**
     * Paragrafene uten ledd, bokstav, nr. og punktum, for eksempel «integreringsloven § 33»; hver én gang, i den rekkefølgen
     * de er nevnt. Tom for en kilde.
     */
    public List<String> paragrafer() {
        return henvisninger(tekst).stream()
                .map(Henvisning::paragraf)
                .filter(paragraf -> paragraf != null)
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    /** Teksten, slik den skal vises. */
    @Override
    public String toString() {
        return tekst;
    }

    private record Henvisning(
            @Nullable String lov, @Nullable String paragraf) {}

    /** Henvisningene i teksten; ingen når ikke hele teksten har formen. */
    private static List<Henvisning> henvisninger(String tekst) {
        List<Henvisning> svar = new ArrayList<>();
        Matcher treff = HENVISNING.matcher(tekst);
        while (treff.find()) {
            svar.add(new Henvisning(treff.group("lov"), treff.group("paragraf")));
            if (treff.group("videre").isEmpty()) {
                return svar;
            }
        }
        return List.of();
    }
}
