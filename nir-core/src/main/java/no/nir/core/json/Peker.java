package no.nir.core.json;

import org.jspecify.annotations.Nullable;

/** JSON Pointer (RFC 6901) til en verdi i treet. Regnes bare ut når noe er galt. */
final class Peker {

    private Peker() {}

    /** Pekeren til verdien som begynner på tegnet {@code start}, eller til et felt som mangler i den. */
    static String til(Jsonverdi rot, int start, @Nullable String felt) {
        StringBuilder ut = new StringBuilder();
        Jsonverdi her = rot;
        while (her.start() != start) {
            Jsonverdi neste = trinn(her, start, ut);
            if (neste == null) {
                break;
            }
            her = neste;
        }
        if (felt != null) {
            ut.append('/').append(kodet(felt));
        }
        return ut.toString();
    }

    /** Barnet som inneholder tegnet: det siste som begynner før eller på det. */
    private static @Nullable Jsonverdi trinn(Jsonverdi forelder, int start, StringBuilder ut) {
        if (forelder instanceof Jsonverdi.Objekt objekt) {
            for (int i = objekt.antall() - 1; i >= 0; i--) {
                if (objekt.verdi(i).start() >= 0 && objekt.verdi(i).start() <= start) {
                    ut.append('/').append(kodet(objekt.navn(i)));
                    return objekt.verdi(i);
                }
            }
        } else if (forelder instanceof Jsonverdi.Liste liste) {
            for (int i = liste.elementer().size() - 1; i >= 0; i--) {
                if (liste.elementer().get(i).start() <= start) {
                    ut.append('/').append(i);
                    return liste.elementer().get(i);
                }
            }
        }
        return null;
    }

    private static String kodet(String navn) {
        return Utdrag.feltnavn(navn).replace("~", "~0").replace("/", "~1");
    }
}
