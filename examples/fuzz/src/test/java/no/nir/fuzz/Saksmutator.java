package no.nir.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nir.fuzz.Plasser.Felt;
import no.nir.fuzz.Plasser.Plass;

/** Endrer et gyldig dokument noen få steder, slik de som sender saker til nir kommer i skade for å gjøre. */
final class Saksmutator {

    private static final int FLEST_ENDRINGER = 4;
    private static final int LENGST = 1 << 14;

    private static final List<String> VERDIER = Stream.concat(
                    Stream.of(
                            "null",
                            "true",
                            "0",
                            "-1",
                            "2",
                            "37.5",
                            "1.005",
                            "168.01",
                            "1e400",
                            "1e-99",
                            "NaN",
                            "24839175306",
                            "977713579246",
                            "860975313",
                            "1e99999999999",
                            "\"\"",
                            "\" \"",
                            "\"X\"",
                            "\"NORSK\"",
                            "\"INTRODUKSJONSPROGRAM\"",
                            "\"v1\"",
                            "\"1804\"",
                            "\"2024-02-29\"",
                            "\"2023-02-29\"",
                            "\"1900-01-01\"",
                            "\"2200-12-31\"",
                            "\"2201-01-01\"",
                            "\"2024-01-01T00:00:00Z\"",
                            "\"\\ud800\"",
                            "\"\\u0000\"",
                            "\"\\u202e\"",
                            "\"\\ud83d\\ude00\"",
                            "\"\uFF12\uFF14\uFF18\uFF13\uFF19\uFF11\uFF17\uFF15\uFF13\uFF10\uFF16\"",
                            "\"24839\\u000075306\"",
                            "[]",
                            "{}",
                            "[null]",
                            "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]"),
                    Kanari.SKREVET.stream().map(nummer -> '"' + nummer + '"'))
            .toList();

    private final List<String> froe;

    /** Verdiene hvert felt har i frøene, så en endring kan gi en annen sak og ikke bare en gal. */
    private final Map<String, List<String>> verdier = new LinkedHashMap<>();

    /** @param froe gyldige dokumenter */
    Saksmutator(List<String> froe) {
        this.froe = froe.stream().sorted().toList();
        for (String sak : this.froe) {
            for (Felt f : Plasser.i(sak).felt()) {
                String verdi = f.verdi().av(sak);
                List<String> kjente = verdier.computeIfAbsent(f.navn().av(sak), navn -> new ArrayList<>());
                if (!kjente.contains(verdi)) {
                    kjente.add(verdi);
                }
            }
        }
    }

    /** Et nytt dokument. Samme valg gir samme dokument. */
    byte[] neste(Valg valg) {
        String json = froe.get(valg.under(froe.size()));
        int endringer = 1 + valg.under(1 + valg.under(FLEST_ENDRINGER));
        for (int i = 0; i < endringer && json.length() < LENGST; i++) {
            json = endret(json, valg);
        }
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        return valg.under(12) == 0 ? medEndretByte(utf8, valg) : utf8;
    }

    private String endret(String json, Valg valg) {
        Plasser plasser = Plasser.i(json);
        if (plasser.verdier().isEmpty() || plasser.felt().isEmpty()) {
            return json;
        }
        Felt felt = en(plasser.felt(), valg);
        Plass verdi = en(plasser.verdier(), valg);
        int hva = valg.under(16);
        return switch (hva) {
            case 0, 1, 2, 3, 4, 5, 6, 7 ->
                byttet(json, felt.verdi(), sammeSlag(felt.navn().av(json), valg));
            case 8 -> byttet(json, felt.verdi(), "null");
            case 9 -> byttet(json, verdi, VERDIER.get(valg.under(VERDIER.size())));
            case 10 -> byttet(json, verdi, en(plasser.verdier(), valg).av(json));
            case 11 -> byttet(json, verdi, medEndretTegn(verdi.av(json), valg));
            case 12 -> byttet(json, verdi, verdi.av(json) + "," + verdi.av(json));
            case 13 -> byttet(json, felt.navn(), en(plasser.felt(), valg).navn().av(json));
            case 14 -> byttet(json, felt.navn(), '"' + Kanari.SKREVET.get(valg.under(Kanari.SKREVET.size())) + '"');
            default -> byttet(json, verdi, '"' + Kanari.SKREVET.get(valg.under(Kanari.SKREVET.size())) + '"');
        };
    }

    private String sammeSlag(String navn, Valg valg) {
        List<String> kjente = verdier.getOrDefault(navn, VERDIER);
        return kjente.get(valg.under(kjente.size()));
    }

    /** Et siffer blir et annet siffer, og en bokstav en annen bokstav, så formen som regel holder. */
    private static String medEndretTegn(String verdi, Valg valg) {
        int plass = valg.under(verdi.length());
        char tegn = verdi.charAt(plass);
        char nytt = Character.isDigit(tegn) ? (char) ('0' + valg.under(10)) : (char) (' ' + valg.under(96));
        return verdi.substring(0, plass) + nytt + verdi.substring(plass + 1);
    }

    private static byte[] medEndretByte(byte[] utf8, Valg valg) {
        if (utf8.length == 0) {
            return utf8;
        }
        int plass = valg.under(utf8.length);
        if (valg.under(4) == 0) {
            return Arrays.copyOf(utf8, plass);
        }
        utf8[plass] = (byte) valg.under(256);
        return utf8;
    }

    private static String byttet(String json, Plass plass, String ny) {
        return json.substring(0, plass.fra()) + ny + json.substring(plass.til());
    }

    private static <T> T en(List<T> plasser, Valg valg) {
        return plasser.get(valg.under(plasser.size()));
    }
}
