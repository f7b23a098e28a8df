package no.nir.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nir.core.kode.Kodeliste;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/** Leser «så»: det scenarioet venter av svaret. */
final class Forventningsleser {

    private static final String REGELEN = "regelen";
    private static final String LOV = "lov";
    private static final String KATEGORIER = "kategorier";
    private static final String ORDNINGER = "ordninger";
    private static final String FUNN = "funn";
    private static final String IKKE_FUNN = "ikkeFunn";
    private static final List<String> NOEKLER = List.of(REGELEN, LOV, KATEGORIER, ORDNINGER, FUNN, IKKE_FUNN);
    private static final Pattern SLAG = Pattern.compile("slår (ikke )?til(?: ([1-9][0-9]{0,5}) gang(?:er)?)?");

    private final Svarform form;

    Forventningsleser(Kodeliste koder) {
        this.form = new Svarform(koder);
    }

    List<Ventet<Vurdering>> les(Tre tre, String regel, Feilliste feil) {
        Objektleser saa = new Objektleser(tre, "så", NOEKLER, feil);
        List<Ventet<Vurdering>> ventet = new ArrayList<>();
        saa.finn(REGELEN).ifPresent(t -> ventet.add(regelen(t, regel, feil)));
        saa.finn(LOV)
                .map(t -> form.lov().les(t, LOV, feil))
                .ifPresent(v -> ventet.add((fikk, avvik) -> v.mot(fikk == null ? null : fikk.lov(), avvik)));
        saa.finn(KATEGORIER)
                .map(t -> new Rekke<>(form.kategori()).les(t, KATEGORIER, feil))
                .ifPresent(v -> ventet.add((fikk, avvik) -> v.mot(fikk == null ? null : fikk.kategorier(), avvik)));
        saa.finn(ORDNINGER).ifPresent(t -> ordninger(t, ventet, feil));
        saa.liste(FUNN).forEach(t -> ventet.add(funn(t, true, feil)));
        saa.liste(IKKE_FUNN).forEach(t -> ventet.add(funn(t, false, feil)));
        if (ventet.isEmpty() && tre instanceof Tre.Objekt) {
            feil.meld(
                    tre.linje(), "Scenarioet venter ingenting. Skriv minst én av " + String.join(", ", NOEKLER) + ".");
        }
        return ventet;
    }

    /** Hvor mange ganger regelen slo til. */
    static int slag(Vurdering vurdering, String regel) {
        return (int) vurdering.forklaring().stream()
                .filter(steg -> steg.regel().equals(regel))
                .count();
    }

    private static Ventet<Vurdering> regelen(Tre tre, String regel, Feilliste feil) {
        String tekst = Enkeltverdi.<String>tekst().lest(tre, REGELEN, feil);
        Matcher m = SLAG.matcher(tekst);
        if (!m.matches() || (m.group(1) != null && m.group(2) != null)) {
            feil.meld(
                    tre.linje(),
                    "regelen: ventet «slår til», «slår ikke til» eller «slår til 2 ganger», fikk «" + tekst + "».");
            return (fikk, avvik) -> {};
        }
        boolean ikke = m.group(1) != null;
        int antall = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        return (fikk, avvik) -> {
            int slag = fikk == null ? 0 : slag(fikk, regel);
            boolean stemmer = ikke ? slag == 0 : antall == 0 ? slag > 0 : slag == antall;
            if (!stemmer) {
                avvik.accept(new Avvik(tre.linje(), "regelen " + regel, "at den " + tekst, "at den " + slo(slag)));
            }
        };
    }

    static String slo(int slag) {
        return slag == 0 ? "ikke slo til" : slag == 1 ? "slo til" : "slo til " + slag + " ganger";
    }

    /** En ordning med felt sammenlignes med den første av sitt slag; en liste med alle av sitt slag. */
    private void ordninger(Tre tre, List<Ventet<Vurdering>> ventet, Feilliste feil) {
        if (!(tre instanceof Tre.Objekt objekt)) {
            feil.meld(
                    tre.linje(),
                    "ordninger: ventet koden for en ordning med felt under, fikk " + tre.slagSomTekst() + ".");
            return;
        }
        objekt.felt().forEach((kode, verdi) -> {
            form.ordningskode().lest(Tre.tekst(kode, verdi.linje()), ORDNINGER, feil);
            if (verdi instanceof Tre.Liste) {
                Ventet<List<Ordningsvurdering>> alle = new Rekke<>(form.ordning()).les(verdi, kode, feil);
                ventet.add((fikk, avvik) -> alle.mot(ordninger(fikk, kode), avvik));
            } else {
                Ventet<Ordningsvurdering> en = form.ordning().les(verdi, kode, feil);
                ventet.add((fikk, avvik) ->
                        en.mot(ordninger(fikk, kode).stream().findFirst().orElse(null), avvik));
            }
        });
    }

    private static List<Ordningsvurdering> ordninger(@Nullable Vurdering v, String kode) {
        return v == null
                ? List.of()
                : v.ordninger().stream()
                        .filter(o -> o.ordning().kode().equals(kode))
                        .toList();
    }

    private Ventet<Vurdering> funn(Tre tre, boolean skalVaere, Feilliste feil) {
        Ventet<Funn> ett = form.funn().les(tre, FUNN, feil);
        return (fikk, avvik) -> {
            List<Funn> alle = fikk == null ? List.of() : fikk.funn();
            if (alle.stream().anyMatch(f -> stemmer(ett, f)) != skalVaere) {
                avvik.accept(new Avvik(
                        tre.linje(),
                        skalVaere ? FUNN : IKKE_FUNN,
                        (skalVaere ? "" : "ikke ") + skrevet(tre),
                        alle.stream().map(Forventningsleser::kort).collect(Collectors.joining(", ", "[", "]"))));
            }
        };
    }

    private static boolean stemmer(Ventet<Funn> ventet, Funn funn) {
        List<Avvik> avvik = new ArrayList<>();
        Consumer<Avvik> samler = avvik::add;
        ventet.mot(funn, samler);
        return avvik.isEmpty();
    }

    private static String kort(Funn f) {
        return f.kode()
                + (f.ordning() == null ? "" : " på " + f.ordning())
                + (f.gjelder().isEmpty() ? "" : " " + f.gjelder());
    }

    private static String skrevet(Tre tre) {
        if (tre instanceof Tre.Objekt objekt) {
            return objekt.felt().entrySet().stream()
                    .map(e -> e.getKey() + ": " + skrevet(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (tre instanceof Tre.Liste liste) {
            return liste.elementer().stream()
                    .map(Forventningsleser::skrevet)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Tre.Blad) tre).tekst();
    }
}
