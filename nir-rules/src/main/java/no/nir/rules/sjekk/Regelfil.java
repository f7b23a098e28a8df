package no.nir.rules.sjekk;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Teksten i en regelfil, delt ved hver linje som begynner med {@code rule}. Slik skjuler ikke en skrivefeil i én regel feil
 * i de andre.
 *
 * @param tekst hele teksten, uten BOM
 * @param hode det som står før den første regelen
 * @param regler reglene, hver med det som står før den neste
 */
public record Regelfil(String tekst, Bolk hode, List<Bolk> regler) {

    /**
     * En del av filen.
     *
     * @param linje linjen delen begynner på, fra 1
     */
    public record Bolk(int linje, String tekst) {}

    private static final String BOM = "\uFEFF";
    private static final Pattern REGEL = Pattern.compile("(?m)^rule\\b");

    /** Leser filen; {@code null} når den ikke er UTF-8. */
    static @Nullable Regelfil les(byte[] innhold, Melder melder) {
        CharsetDecoder dekoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer inn = ByteBuffer.wrap(innhold);
        CharBuffer ut = CharBuffer.allocate(innhold.length + 1);
        CoderResult svar = dekoder.decode(inn, ut, true);
        String tekst = ut.flip().toString();
        if (svar.isError()) {
            melder.feil(linje(tekst, tekst.length()), "Filen er ikke i UTF-8. Lagre den som UTF-8 uten BOM.");
            return null;
        }
        if (tekst.startsWith(BOM)) {
            melder.feil(
                    1,
                    "Filen begynner med et usynlig tegn (BOM) som regelleseren ikke tåler. Lagre den som UTF-8 uten BOM.");
            tekst = tekst.substring(1);
        }
        return del(tekst);
    }

    /** Deler teksten; den skal ikke begynne med BOM. */
    public static Regelfil del(String tekst) {
        List<Integer> steder = new ArrayList<>();
        Matcher treff = REGEL.matcher(tekst);
        while (treff.find()) {
            steder.add(treff.start());
        }
        List<Bolk> regler = new ArrayList<>();
        for (int i = 0; i < steder.size(); i++) {
            int fra = steder.get(i);
            int til = i + 1 < steder.size() ? steder.get(i + 1) : tekst.length();
            regler.add(new Bolk(linje(tekst, fra), tekst.substring(fra, til)));
        }
        Bolk hode = new Bolk(1, steder.isEmpty() ? tekst : tekst.substring(0, steder.get(0)));
        return new Regelfil(tekst, hode, List.copyOf(regler));
    }

    int linjer() {
        return (int) tekst.lines().count();
    }

    /** Linjen tegnet på plassen står på, fra 1. */
    static int linje(String tekst, int plass) {
        return 1
                + (int) tekst.substring(0, plass)
                        .chars()
                        .filter(tegn -> tegn == '\n')
                        .count();
    }

    /** Plassen der linjen begynner; slutten av teksten når den ikke har så mange. */
    static int plass(String tekst, int linje) {
        int plass = 0;
        for (int i = 1; i < linje; i++) {
            int slutt = tekst.indexOf('\n', plass);
            if (slutt < 0) {
                return tekst.length();
            }
            plass = slutt + 1;
        }
        return plass;
    }
}
