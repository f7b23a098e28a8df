package no.nir.core.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Et JSON-dokument som kan endres ett sted om gangen. Tall og null er {@link Raa}. */
final class Testtre {

    /** Noe som skrives som det er: et tall, {@code true}, {@code null}. */
    record Raa(String json) {}

    private final Object rot;

    private Testtre(Object rot) {
        this.rot = rot;
    }

    static Testtre av(String json) {
        Feilsamler feil = new Feilsamler(Utf8Decoder.les(json));
        Jsonverdi rot = TreReader.les(feil);
        if (rot == null || feil.antall() > 0) {
            throw new IllegalArgumentException(feil.feil(rot).toString());
        }
        return new Testtre(kopi(rot));
    }

    static Testtre av(byte[] utf8) {
        return av(new String(utf8, StandardCharsets.UTF_8));
    }

    /** Pekerne til alle verdiene, foreldre før barn. */
    List<String> pekere() {
        List<String> ut = new ArrayList<>();
        samle(rot, "", ut);
        return ut;
    }

    Object verdi(String peker) {
        Object her = rot;
        for (String del : deler(peker)) {
            her = barn(her, del);
        }
        return her;
    }

    /** Setter verdien; {@code null} fjerner feltet eller elementet. */
    @SuppressWarnings("unchecked")
    Testtre sett(String peker, @Nullable Object ny) {
        int siste = peker.lastIndexOf('/');
        Object forelder = verdi(peker.substring(0, siste));
        String navn = peker.substring(siste + 1);
        if (forelder instanceof Map<?, ?>) {
            Map<String, Object> felt = (Map<String, Object>) forelder;
            if (ny == null) {
                felt.remove(navn);
            } else {
                felt.put(navn, ny);
            }
        } else {
            List<Object> liste = (List<Object>) forelder;
            if (ny == null) {
                liste.remove(Integer.parseInt(navn));
            } else {
                liste.set(Integer.parseInt(navn), ny);
            }
        }
        return this;
    }

    /** De samme feltene i en annen rekkefølge, i alle objekter. */
    Testtre stokk(Random tilfeldig) {
        return new Testtre(stokket(rot, tilfeldig));
    }

    String json() {
        StringBuilder ut = new StringBuilder();
        skriv(rot, ut);
        return ut.toString();
    }

    private static Object stokket(Object verdi, Random tilfeldig) {
        if (verdi instanceof List<?> liste) {
            return liste.stream().map(e -> stokket(e, tilfeldig)).toList();
        }
        if (!(verdi instanceof Map<?, ?> felt)) {
            return verdi;
        }
        List<Map.Entry<?, ?>> rekkefoelge = new ArrayList<>(felt.entrySet());
        Collections.shuffle(rekkefoelge, tilfeldig);
        Map<String, Object> ut = new LinkedHashMap<>();
        rekkefoelge.forEach(e -> ut.put((String) e.getKey(), stokket(e.getValue(), tilfeldig)));
        return ut;
    }

    private static List<String> deler(String peker) {
        return peker.isEmpty() ? List.of() : List.of(peker.substring(1).split("/", -1));
    }

    private static Object barn(Object forelder, String navn) {
        Object barn =
                forelder instanceof Map<?, ?> felt ? felt.get(navn) : ((List<?>) forelder).get(Integer.parseInt(navn));
        if (barn == null) {
            throw new IllegalArgumentException("Finner ikke " + navn);
        }
        return barn;
    }

    private static void samle(Object verdi, String peker, List<String> ut) {
        ut.add(peker);
        if (verdi instanceof Map<?, ?> felt) {
            felt.forEach((navn, under) -> samle(under, peker + "/" + navn, ut));
        } else if (verdi instanceof List<?> liste) {
            for (int i = 0; i < liste.size(); i++) {
                samle(liste.get(i), peker + "/" + i, ut);
            }
        }
    }

    private static Object kopi(Jsonverdi verdi) {
        if (verdi instanceof Jsonverdi.Objekt objekt) {
            Map<String, Object> felt = new LinkedHashMap<>();
            for (int i = 0; i < objekt.antall(); i++) {
                felt.put(objekt.navn(i), kopi(objekt.verdi(i)));
            }
            return felt;
        }
        if (verdi instanceof Jsonverdi.Liste liste) {
            List<Object> ut = new ArrayList<>();
            liste.elementer().forEach(e -> ut.add(kopi(e)));
            return ut;
        }
        if (verdi instanceof Jsonverdi.Tekst tekst) {
            return tekst.verdi();
        }
        if (verdi instanceof Jsonverdi.Tall tall) {
            return new Raa(tall.verdi());
        }
        return new Raa(verdi instanceof Jsonverdi.Sannhetsverdi s ? String.valueOf(s.verdi()) : "null");
    }

    private static void skriv(Object verdi, StringBuilder ut) {
        if (verdi instanceof Map<?, ?> felt) {
            String skille = "{";
            for (Map.Entry<?, ?> e : felt.entrySet()) {
                ut.append(skille);
                skriv(e.getKey(), ut);
                ut.append(':');
                skriv(e.getValue(), ut);
                skille = ",";
            }
            ut.append(felt.isEmpty() ? "{}" : "}");
        } else if (verdi instanceof List<?> liste) {
            String skille = "";
            ut.append('[');
            for (Object e : liste) {
                ut.append(skille);
                skriv(e, ut);
                skille = ",";
            }
            ut.append(']');
        } else if (verdi instanceof String tekst) {
            ut.append(new JsonWriter().verdi(tekst).tekst());
        } else {
            ut.append(((Raa) verdi).json());
        }
    }
}
