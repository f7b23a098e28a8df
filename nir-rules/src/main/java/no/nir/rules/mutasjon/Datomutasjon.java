package no.nir.rules.mutasjon;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nir.rules.sjekk.Ord;
import org.jspecify.annotations.Nullable;

/** Flytter datoene en regel holder opp mot hverandre, og dem den gir videre, én dag og én måned hver vei. */
final class Datomutasjon {

    private static final Set<String> ULIKHETER = Set.of("<", "<=", ">", ">=");

    private Datomutasjon() {}

    static void av(Regel regel, Mutantliste ut) {
        List<Regel.Del> moenstre = regel.moenstre();
        Class<?> type = moenstre.size() == 1 ? regel.type(moenstre.get(0)) : null;
        if (type == null) {
            return;
        }
        for (Regel.Del alternativ : regel.alternativer()) {
            for (int i = alternativ.fra(); i < alternativ.til() - 1; i++) {
                if (ULIKHETER.contains(regel.ord(i).tekst())
                        && erDato(regel, new Regel.Del(i + 1, alternativ.til()), type)) {
                    flytt(new Regel.Del(alternativ.til() - 1, alternativ.til()), alternativ, ut);
                }
            }
        }
        Regel.Del konklusjon = regel.konklusjon();
        for (int i = konklusjon.fra(); i < konklusjon.til(); i++) {
            if (regel.ord(i).tekst().startsWith("$") && regel.ord(i + 1).er(".")) {
                int til = kjede(regel, i);
                if (til > 0 && erDato(regel, new Regel.Del(i + 2, til), type)) {
                    flytt(new Regel.Del(til - 1, til), new Regel.Del(i, til), ut);
                }
                i = Math.max(i, til);
            }
        }
    }

    static void flytt(Regel.Del siste, Regel.Del uttrykk, Mutantliste ut) {
        for (String trinn : List.of(".plusDays(1)", ".minusDays(1)")) {
            ut.etter(Endring.DAG, siste, trinn, uttrykk);
        }
        for (String trinn : List.of(".plusMonths(1)", ".minusMonths(1)")) {
            ut.etter(Endring.MAANED, siste, trinn, uttrykk);
        }
    }

    /** Der kjeden {@code $x.a().b()} slutter; −1 når et ledd har argumenter. */
    private static int kjede(Regel regel, int fra) {
        int i = fra + 1;
        while (regel.ord(i).er(".")) {
            if (!regel.ord(i + 2).er("(") || !regel.ord(i + 3).er(")")) {
                return -1;
            }
            i += 4;
        }
        return i;
    }

    /** Om egenskapene, i mønsterets klasse, fører til en dato. */
    private static boolean erDato(Regel regel, Regel.Del del, Class<?> type) {
        Class<?> klasse = type;
        for (int i = del.fra(); i < del.til(); i++) {
            Ord ord = regel.ord(i);
            if (ord.erNavn()) {
                klasse = returtype(klasse, ord.tekst());
                if (klasse == null) {
                    return false;
                }
            } else if (!ord.er(".") && !ord.er("(") && !ord.er(")")) {
                return false;
            }
        }
        return klasse == LocalDate.class;
    }

    private static @Nullable Class<?> returtype(Class<?> klasse, String navn) {
        for (Method metode : klasse.getMethods()) {
            if (metode.getName().equals(navn) && metode.getParameterCount() == 0) {
                return metode.getReturnType();
            }
        }
        return null;
    }
}
