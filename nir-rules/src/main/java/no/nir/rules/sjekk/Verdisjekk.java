package no.nir.rules.sjekk;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sjekker én verdi: en egenskap ved faktumet mønsteret finner, en parameter eller en konstant.
 *
 * <p>I vilkår står egenskapene for seg selv ({@code om.frist}); i {@code then} begynner de med variabelen og er kall
 * ({@code $s.om().frist()}).
 */
final class Verdisjekk {

    /**
     * Det som er kjent om en verdi.
     *
     * @param type {@code null} når den ikke er kjent
     * @param kanMangle veien som kan være {@code null} uten at det er sjekket; ellers {@code null}
     */
    record Svar(@Nullable Class<?> type, @Nullable String kanMangle) {
        static final Svar UKJENT = new Svar(null, null);
    }

    private final Melder melder;
    private final Klasser klasser;
    private final Parametersjekk parametre;
    private final @Nullable Class<?> faktum;
    private final String variabel;
    private final boolean iVilkaar;

    /**
     * @param faktum klassen mønsteret finner; {@code null} når den ikke er kjent
     * @param variabel navnet mønsteret gir faktumet; tomt når det ikke er kjent
     */
    Verdisjekk(
            Melder melder,
            Klasser klasser,
            Parametersjekk parametre,
            @Nullable Class<?> faktum,
            String variabel,
            boolean iVilkaar) {
        this.melder = melder;
        this.klasser = klasser;
        this.parametre = parametre;
        this.faktum = faktum;
        this.variabel = variabel;
        this.iVilkaar = iVilkaar;
    }

    /**
     * Melder det som er galt med verdien.
     *
     * @param ikkeNull veiene som alt er sjekket mot {@code null}
     */
    Svar verdi(Uttrykk uttrykk, Set<String> ikkeNull) {
        if (uttrykk instanceof Uttrykk.Verdi verdi) {
            melder.feil(verdi.linje(), fast(verdi));
            return Svar.UKJENT;
        }
        if (!(uttrykk instanceof Uttrykk.Kjede kjede)) {
            melder.feil(
                    uttrykk.linje(),
                    "Her kan det bare stå en egenskap, en parameter eller en konstant, ikke «" + uttrykk.tekst()
                            + "».");
            return Svar.UKJENT;
        }
        Uttrykk.Ledd foerste = kjede.foerste();
        if (foerste.stor() && !foerste.kall()) {
            return konstant(kjede);
        }
        return iVilkaar ? iVilkaar(kjede, ikkeNull) : iThen(kjede, ikkeNull);
    }

    private Svar iVilkaar(Uttrykk.Kjede kjede, Set<String> ikkeNull) {
        Uttrykk.Ledd foerste = kjede.foerste();
        if (foerste.navn().startsWith("$") || foerste.navn().equals("this")) {
            melder.feil(
                    foerste.linje(),
                    "Skriv egenskapen uten «" + foerste.navn()
                            + ".» foran: vilkåret gjelder alltid mønsterets eget faktum.");
            return Svar.UKJENT;
        }
        if (foerste.navn().equals("eval") && foerste.kall()) {
            melder.feil(foerste.linje(), "«eval» er ikke lov. Skriv vilkåret rett fram, eller la faktumet svare.");
            return Svar.UKJENT;
        }
        return foelg(kjede.ledd(), "", ikkeNull);
    }

    private Svar iThen(Uttrykk.Kjede kjede, Set<String> ikkeNull) {
        Uttrykk.Ledd foerste = kjede.foerste();
        boolean egen = variabel.isEmpty()
                ? foerste.navn().startsWith("$")
                : foerste.navn().equals(variabel);
        if (egen && !foerste.kall()) {
            return foelg(kjede.ledd().subList(1, kjede.ledd().size()), foerste.navn() + ".", ikkeNull);
        }
        String fra = variabel.isEmpty() ? "variabelen" : variabel;
        if (parametre.gjelder(foerste)) {
            melder.feil(foerste.linje(), "Slå opp parameteren på faktumet: " + fra + "." + foerste.tekst() + ".");
        } else {
            melder.feil(
                    foerste.linje(),
                    "«" + kjede.tekst() + "» er verken en konstant eller noe som kommer fra " + fra + "."
                            + Forslag.til(foerste.navn(), List.of(variabel)));
        }
        return Svar.UKJENT;
    }

    /** Følger leddene fra faktumet mønsteret finner. */
    private Svar foelg(List<Uttrykk.Ledd> kjede, String foran, Set<String> ikkeNull) {
        Class<?> type = faktum;
        String vei = "";
        String mangler = null;
        for (int i = 0; i < kjede.size(); i++) {
            Uttrykk.Ledd ledd = kjede.get(i);
            if (mangler != null) {
                melder.feil(
                        ledd.linje(),
                        "«" + mangler + "» kan mangle, og da kan ikke «" + ledd.navn() + "» leses. Skriv «" + mangler
                                + " != null» før det, i samme mønster.");
            }
            if (!argumenter(ledd, i == 0, foran, ikkeNull)) {
                return Svar.UKJENT;
            }
            if (!iVilkaar && !ledd.kall()) {
                melder.feil(ledd.linje(), "I then er egenskaper kall: skriv «" + ledd.navn() + "()».");
            }
            Method metode = type == null ? null : finn(type, ledd);
            if (type != null && metode == null) {
                melder.feil(
                        ledd.linje(),
                        type.getSimpleName() + " har ikke «" + ledd.navn() + "»"
                                + (ledd.kall() ? " med " + antall(ledd) + " argument(er)." : ".")
                                + Forslag.til(ledd.navn(), Egenskaper.navn(type)));
            }
            vei = vei.isEmpty() ? ledd.tekst() : vei + "." + ledd.tekst();
            mangler = metode != null && Egenskaper.kanMangle(metode) && !ikkeNull.contains(vei) ? vei : null;
            type = metode == null ? null : metode.getReturnType();
        }
        return new Svar(type, mangler);
    }

    private static @Nullable Method finn(Class<?> type, Uttrykk.Ledd ledd) {
        return ledd.kall()
                ? Egenskaper.metode(type, ledd.navn(), antall(ledd))
                : Egenskaper.egenskap(type, ledd.navn());
    }

    private static int antall(Uttrykk.Ledd ledd) {
        List<Uttrykk> argumenter = ledd.argumenter();
        return argumenter == null ? 0 : argumenter.size();
    }

    /** Svarer {@code false} når kallet er så galt at det ikke er noe mer å si om det. */
    private boolean argumenter(Uttrykk.Ledd ledd, boolean paaFaktum, String foran, Set<String> ikkeNull) {
        List<Uttrykk> argumenter = ledd.argumenter();
        if (argumenter == null) {
            return true;
        }
        boolean parameter = paaFaktum ? parametre.gjelder(ledd) : parametre.medNavn(ledd);
        if (parameter && !paaFaktum) {
            melder.feil(
                    ledd.linje(),
                    "Slå opp parameteren på mønsterets eget faktum: skriv " + foran + ledd.navn() + "("
                            + argumenter.get(0).tekst() + "). Et annet faktum kan ha en annen parameterdato.");
        } else if (parameter && !parametre.sjekk(ledd, melder)) {
            return false;
        }
        for (Uttrykk argument : parameter ? argumenter.subList(1, argumenter.size()) : argumenter) {
            Svar svar = verdi(argument, ikkeNull);
            if (svar.kanMangle() != null && iVilkaar) {
                melder.feil(
                        argument.linje(),
                        "«" + svar.kanMangle() + "» kan mangle. Skriv «" + svar.kanMangle()
                                + " != null» før det brukes i «" + ledd.navn() + "», i samme mønster.");
            }
        }
        return true;
    }

    /** {@code X.Y}, der X er en klasse og Y en konstant i den. */
    private Svar konstant(Uttrykk.Kjede kjede) {
        String navn = "";
        Class<?> klasse = null;
        int siste = kjede.ledd().size() - 1;
        for (int i = 0; i <= siste; i++) {
            Uttrykk.Ledd ledd = kjede.ledd().get(i);
            if (klasse != null) {
                Field felt = konstant(klasse, ledd.navn());
                if (felt != null && !ledd.kall() && i == siste) {
                    return new Svar(felt.getType(), null);
                }
                if (ledd.kall() || felt != null) {
                    melder.feil(ledd.linje(), "Kall ikke «" + kjede.tekst() + "» her: la faktumet svare.");
                    return Svar.UKJENT;
                }
            }
            navn = navn.isEmpty() ? ledd.navn() : navn + "." + ledd.navn();
            Class<?> neste = klasser.finn(navn);
            if (neste == null) {
                String hva = klasse == null
                        ? "Klassen «" + navn + "» finnes ikke her. Er den importert?" + klasser.forslag(navn)
                        : klasse.getSimpleName() + " har ingen konstant «" + ledd.navn() + "»."
                                + Forslag.til(ledd.navn(), konstanter(klasse));
                melder.feil(ledd.linje(), hva);
                return Svar.UKJENT;
            }
            klasse = neste;
        }
        melder.feil(kjede.linje(), "«" + kjede.tekst() + "» er en klasse, ikke en verdi.");
        return Svar.UKJENT;
    }

    private static @Nullable Field konstant(Class<?> klasse, String navn) {
        return Arrays.stream(klasse.getFields())
                .filter(felt -> felt.getName().equals(navn) && Modifier.isStatic(felt.getModifiers()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> konstanter(Class<?> klasse) {
        return Arrays.stream(klasse.getFields()).map(Field::getName).toList();
    }

    private static String fast(Uttrykk.Verdi verdi) {
        String hva = switch (verdi.slag()) {
            case TALL -> "Tallet " + verdi.tekst();
            case TEKST -> "Teksten " + verdi.tekst();
            default -> "Verdien " + verdi.tekst();
        };
        String raad = verdi.mangler()
                ? "kan bare stå etter == og !=."
                : "er skrevet rett inn i regelen. Gi verdien et navn i parametertabellen, eller bruk en konstant.";
        return hva + " " + raad;
    }
}
