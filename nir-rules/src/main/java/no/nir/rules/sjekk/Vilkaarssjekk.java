package no.nir.rules.sjekk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sjekker vilkårene i ett mønster, fra venstre mot høyre.
 *
 * <p>Med {@code null} er {@code a < b} usant og {@code !(a < b)} sant, uten at noen får vite det. Derfor må det som kan
 * mangle, være sjekket mot {@code null} før det ordnes. Bare en sjekk som alltid er gjort teller: en annen gren av
 * {@code ||} gjør ikke det, og heller ikke noe inne i {@code !(…)}.
 */
final class Vilkaarssjekk {

    private static final Map<Class<?>, Class<?>> INNPAKKET = Map.of(
            int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class, double.class, Double.class);

    private final Melder melder;
    private final Verdisjekk verdier;
    private final Set<String> ikkeNull = new HashSet<>();
    private final Set<String> iGrener = new HashSet<>();

    Vilkaarssjekk(Melder melder, Verdisjekk verdier) {
        this.melder = melder;
        this.verdier = verdier;
    }

    /** Sjekker det neste vilkåret i mønsteret. */
    void sjekk(Uttrykk vilkaar) {
        samleGrener(vilkaar, false);
        sjekk(vilkaar, ikkeNull);
    }

    /** Veiene som er sjekket mot {@code null} når alle vilkårene så langt er oppfylt. */
    Set<String> ikkeNull() {
        return Set.copyOf(ikkeNull);
    }

    private void sjekk(Uttrykk uttrykk, Set<String> kjent) {
        if (uttrykk instanceof Uttrykk.Og og) {
            og.deler().forEach(del -> sjekk(del, kjent));
        } else if (uttrykk instanceof Uttrykk.Eller eller) {
            eller.grener().forEach(gren -> sjekk(gren, new HashSet<>(kjent)));
        } else if (uttrykk instanceof Uttrykk.Ikke ikke) {
            sjekk(ikke.av(), new HashSet<>(kjent));
        } else if (uttrykk instanceof Uttrykk.Sammenligning to) {
            sammenlign(to, kjent);
        } else {
            jaEllerNei(uttrykk, kjent);
        }
    }

    private void sammenlign(Uttrykk.Sammenligning to, Set<String> kjent) {
        boolean motNull = erNull(to.venstre()) || erNull(to.hoeyre());
        if (motNull && !to.ordner()) {
            Uttrykk annen = erNull(to.venstre()) ? to.hoeyre() : to.venstre();
            verdier.verdi(annen, kjent);
            if (to.tegn().equals("!=")) {
                kjent.add(annen.tekst());
            }
            return;
        }
        Verdisjekk.Svar venstre = verdier.verdi(to.venstre(), kjent);
        Verdisjekk.Svar hoeyre = verdier.verdi(to.hoeyre(), kjent);
        if (to.ordner()) {
            maaFinnes(venstre, to);
            maaFinnes(hoeyre, to);
        }
        if (aldriLike(venstre.type(), hoeyre.type())) {
            melder.feil(
                    to.linje(),
                    "«" + to.tekst() + "» sammenligner " + navn(venstre.type()) + " med " + navn(hoeyre.type())
                            + ". De blir aldri like.");
        }
    }

    private void maaFinnes(Verdisjekk.Svar svar, Uttrykk.Sammenligning to) {
        String vei = svar.kanMangle();
        if (vei != null) {
            melder.feil(
                    to.linje(),
                    "«" + vei + "» kan mangle, og da er «" + to.tekst() + "» usant uten at noen får vite det. Skriv «"
                            + vei + " != null» før det, i samme mønster."
                            + (iGrener.contains(vei)
                                    ? " En sjekk inne i || eller !(…) teller ikke: sett den foran, eller del regelen i to."
                                    : ""));
        }
    }

    private void jaEllerNei(Uttrykk uttrykk, Set<String> kjent) {
        Verdisjekk.Svar svar = verdier.verdi(uttrykk, kjent);
        Class<?> type = svar.type();
        if (type != null && innpakket(type) != Boolean.class) {
            melder.feil(
                    uttrykk.linje(),
                    "«" + uttrykk.tekst() + "» er ikke ja eller nei, men " + navn(type) + ". Sammenlign den med noe.");
        } else if (svar.kanMangle() != null) {
            melder.feil(
                    uttrykk.linje(),
                    "«" + svar.kanMangle() + "» kan mangle. Skriv «" + svar.kanMangle()
                            + " != null» før det, i samme mønster.");
        }
    }

    private void samleGrener(Uttrykk uttrykk, boolean iGren) {
        if (uttrykk instanceof Uttrykk.Og og) {
            og.deler().forEach(del -> samleGrener(del, iGren));
        } else if (uttrykk instanceof Uttrykk.Eller eller) {
            eller.grener().forEach(gren -> samleGrener(gren, true));
        } else if (uttrykk instanceof Uttrykk.Ikke ikke) {
            samleGrener(ikke.av(), true);
        } else if (iGren && uttrykk instanceof Uttrykk.Sammenligning to) {
            for (Uttrykk side : List.of(to.venstre(), to.hoeyre())) {
                if (erNull(to.venstre()) || erNull(to.hoeyre())) {
                    iGrener.add(side.tekst());
                }
            }
        }
    }

    private static boolean erNull(Uttrykk uttrykk) {
        return uttrykk instanceof Uttrykk.Verdi verdi && verdi.mangler();
    }

    /** Om to typer ikke kan ha en verdi felles. Et grensesnitt kan alltid ha det. */
    private static boolean aldriLike(@Nullable Class<?> en, @Nullable Class<?> annen) {
        if (en == null || annen == null) {
            return false;
        }
        Class<?> a = innpakket(en);
        Class<?> b = innpakket(annen);
        boolean tall = Number.class.isAssignableFrom(a) && Number.class.isAssignableFrom(b);
        return !tall && !a.isInterface() && !b.isInterface() && !a.isAssignableFrom(b) && !b.isAssignableFrom(a);
    }

    private static Class<?> innpakket(Class<?> type) {
        return INNPAKKET.getOrDefault(type, type);
    }

    private static String navn(@Nullable Class<?> type) {
        return type == null ? "noe ukjent" : type.getSimpleName();
    }
}
