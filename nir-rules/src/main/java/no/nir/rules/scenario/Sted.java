package no.nir.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Et sted i et dokument, som feltnavn og plasser i lister fra roten.
 *
 * @param ledd feltnavn, eller plassen i en liste fra 0
 */
record Sted(List<String> ledd) {

    static final Sted ROT = new Sted(List.of());

    /** Stedet en JSON Pointer (RFC 6901) viser til, om den er riktig skrevet. */
    static Optional<Sted> av(String peker) {
        if (!peker.startsWith("/")) {
            return peker.isEmpty() ? Optional.of(ROT) : Optional.empty();
        }
        List<String> ledd = new ArrayList<>();
        for (String del : peker.substring(1).split("/", -1)) {
            ledd.add(del.replace("~1", "/").replace("~0", "~"));
        }
        return Optional.of(new Sted(ledd));
    }

    Sted under(String del) {
        List<String> videre = new ArrayList<>(ledd);
        videre.add(del);
        return new Sted(List.copyOf(videre));
    }

    /** Om stedet er det andre, eller ligger under det. */
    boolean erI(Sted ytre) {
        return ledd.size() >= ytre.ledd.size()
                && ledd.subList(0, ytre.ledd.size()).equals(ytre.ledd);
    }

    /** Det siste leddet; tomt for roten. */
    String siste() {
        return ledd.isEmpty() ? "" : ledd.get(ledd.size() - 1);
    }

    /** Stedet som JSON Pointer. */
    String peker() {
        StringBuilder ut = new StringBuilder();
        ledd.forEach(del -> ut.append('/').append(del.replace("~", "~0").replace("/", "~1")));
        return ut.toString();
    }

    /** Verdien på stedet, om den finnes. */
    Optional<Tre> i(Tre rot) {
        Optional<Tre> her = Optional.of(rot);
        for (String del : ledd) {
            her = her.flatMap(tre -> barn(tre, del));
        }
        return her;
    }

    /** Linjen til verdien på stedet, eller til det nærmeste som finnes over det. */
    int linje(Tre rot) {
        Tre her = rot;
        for (String del : ledd) {
            Optional<Tre> neste = barn(her, del);
            if (neste.isEmpty()) {
                break;
            }
            her = neste.get();
        }
        return her.linje();
    }

    /** Dokumentet uten verdien på stedet. Stedet er ikke roten. */
    Tre fjernet(Tre rot) {
        return fjernet(rot, 0);
    }

    private Tre fjernet(Tre her, int dybde) {
        String del = ledd.get(dybde);
        boolean siste = dybde == ledd.size() - 1;
        if (her instanceof Tre.Objekt objekt) {
            Map<String, Tre> felt = objekt.kopi();
            if (siste) {
                felt.remove(del);
            } else {
                felt.computeIfPresent(del, (navn, verdi) -> fjernet(verdi, dybde + 1));
            }
            return new Tre.Objekt(felt, her.linje());
        }
        if (her instanceof Tre.Liste liste) {
            List<Tre> elementer = new ArrayList<>(liste.elementer());
            int plass = Integer.parseInt(del);
            if (siste) {
                elementer.remove(plass);
            } else {
                elementer.set(plass, fjernet(elementer.get(plass), dybde + 1));
            }
            return new Tre.Liste(elementer, her.linje());
        }
        return her;
    }

    private static Optional<Tre> barn(Tre tre, String del) {
        if (tre instanceof Tre.Objekt objekt) {
            return Optional.ofNullable(objekt.felt().get(del));
        }
        if (tre instanceof Tre.Liste liste && del.matches("0|[1-9][0-9]{0,8}")) {
            int plass = Integer.parseInt(del);
            return plass < liste.elementer().size()
                    ? Optional.of(liste.elementer().get(plass))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
