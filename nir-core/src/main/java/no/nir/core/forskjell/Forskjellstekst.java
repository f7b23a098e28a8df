package no.nir.core.forskjell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Svardel;
import org.jspecify.annotations.Nullable;

/** Skriver endringer for mennesker: en overskrift for hver ordning, én linje for hver endring, og reglene under dem. */
final class Forskjellstekst {

    private final boolean medRegler;
    private final List<String> linjer = new ArrayList<>();

    Forskjellstekst(boolean medRegler) {
        this.medRegler = medRegler;
    }

    List<String> linjer(List<Endring> endringer) {
        for (int i = 0; i < endringer.size(); i++) {
            Endring denne = endringer.get(i);
            String tittel = tittel(denne);
            if (i == 0 || !tittel.equals(tittel(endringer.get(i - 1)))) {
                linjer.add(tittel);
            }
            linjer.add("  " + hva(denne));
            boolean sistAvDelen = i + 1 == endringer.size()
                    || endringer.get(i + 1).del() != denne.del()
                    || !tittel.equals(tittel(endringer.get(i + 1)))
                    || !sammeSteg(denne, endringer.get(i + 1));
            if (medRegler && sistAvDelen) {
                regler(denne);
            }
        }
        return List.copyOf(linjer);
    }

    private static boolean sammeSteg(Endring a, Endring b) {
        return a.stegFra().equals(b.stegFra()) && a.stegTil().equals(b.stegTil());
    }

    private static String tittel(Endring e) {
        if (e.del() == Svardel.FUNN) {
            return "Funn";
        }
        if (e.ordning() == null) {
            return "Saken";
        }
        return e.ordning() + (e.kategori() == null ? "" : " (" + e.kategori() + " fra " + e.kategoriFra() + ")");
    }

    private static String hva(Endring e) {
        return switch (e.del()) {
            case ANNET -> "annet: rekkefølge, eller noe som ikke har en egen linje";
            case ORDNING -> inn(e) ? "ny ordning: " + e.til() : "ikke lenger ordning: " + e.fra();
            case KATEGORI -> "kategori " + e.felt() + ": " + fraTil(e);
            case FUNN -> funn(e);
            case KRAV -> "krav " + e.felt() + ": " + fraTil(e);
            case MAANEDER, FRIST, TIMER -> e.felt() + ": " + fraTil(e);
            default -> e.del().navn() + ": " + fraTil(e);
        };
    }

    private static boolean inn(Endring e) {
        return e.fra() == null;
    }

    private static String fraTil(Endring e) {
        return (e.fra() == null ? "ingen" : e.fra()) + " → " + (e.til() == null ? "ingen" : e.til());
    }

    private static String funn(Endring e) {
        String navn = e.felt() + (e.ordning() == null ? "" : " på " + e.ordning());
        boolean samme = Objects.equals(e.fra(), e.til());
        if (!samme && inn(e)) {
            return "nytt: " + navn + ", " + e.til();
        }
        if (!samme && e.til() == null) {
            return "borte: " + navn;
        }
        return navn + ": " + (samme ? "annen regel, hjemmel eller målform" : fraTil(e));
    }

    private void regler(Endring e) {
        Forklaringssteg fra = e.utslagFra();
        Forklaringssteg til = e.utslagTil();
        if (fra != null && til != null && fra.regel().equals(til.regel())) {
            linjer.add("    regel: " + regel(fra));
        } else {
            regel("før:   ", fra);
            regel("etter: ", til);
        }
        e.parametreFra().forEach(p -> linjer.add("    tall før:   " + p));
        e.parametreTil().forEach(p -> linjer.add("    tall etter: " + p));
    }

    private void regel(String naar, @Nullable Forklaringssteg steg) {
        if (steg != null) {
            linjer.add("    " + naar + regel(steg));
        }
    }

    private static String regel(Forklaringssteg steg) {
        return steg.regel() + " " + steg.navn() + " (" + steg.hjemmel() + ")";
    }
}
