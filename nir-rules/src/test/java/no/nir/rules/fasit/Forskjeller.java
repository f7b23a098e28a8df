package no.nir.rules.fasit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sammenligner to trær felt for felt: tall etter verdi, alt annet etter likhet. Teller feltene. */
final class Forskjeller {

    private final List<String> funnet = new ArrayList<>();
    private int felt;

    List<String> funnet() {
        return funnet;
    }

    int felt() {
        return felt;
    }

    void ta(String forskjell) {
        funnet.add(forskjell);
    }

    /** Sammenligner feltene {@code ventet} har; felter bare {@code faktisk} har, blir ikke sett på. */
    void sammenlign(String sti, @Nullable Object ventet, @Nullable Object faktisk) {
        if (ventet instanceof Map<?, ?> ventetObjekt && faktisk instanceof Map<?, ?> faktiskObjekt) {
            for (Map.Entry<?, ?> e : ventetObjekt.entrySet()) {
                sammenlign(sti + "/" + e.getKey(), e.getValue(), faktiskObjekt.get(e.getKey()));
            }
        } else if (ventet instanceof List<?> ventetListe && faktisk instanceof List<?> faktiskListe) {
            if (ventetListe.size() != faktiskListe.size()) {
                felt++;
                ta(sti + ": ventet " + ventetListe + ", fikk " + faktiskListe);
                return;
            }
            if (ventetListe.isEmpty()) {
                felt++;
            }
            for (int i = 0; i < ventetListe.size(); i++) {
                sammenlign(sti + "/" + i, ventetListe.get(i), faktiskListe.get(i));
            }
        } else {
            felt++;
            if (!like(ventet, faktisk)) {
                ta(sti + ": ventet " + ventet + ", fikk " + faktisk);
            }
        }
    }

    private static boolean like(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString())) == 0;
        }
        return Objects.equals(a, b);
    }
}
