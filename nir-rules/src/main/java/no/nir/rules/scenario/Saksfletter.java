package no.nir.rules.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Setter sammen saken i et scenario: det som er gitt, det som er annerledes, og det kjedelige som er utelatt. */
final class Saksfletter {

    private static final String VEDTAK = "vedtak";
    private static final String TILTAK = "tiltak";
    private static final String FOM = "fom";
    private static final String VEDTAKSDATO = "vedtaksdato";

    private Saksfletter() {}

    /** Det gitte med endringene i (JSON Merge Patch, RFC 7396): lister byttes hele, {@code null} fjerner. */
    static Tre flett(@Nullable Tre gitt, Tre endring) {
        if (!(endring instanceof Tre.Objekt objekt)) {
            return endring;
        }
        if (!(gitt instanceof Tre.Objekt) && !fjernerNoe(objekt)) {
            return objekt;
        }
        Map<String, Tre> felt = gitt instanceof Tre.Objekt grunn ? grunn.kopi() : new LinkedHashMap<>();
        objekt.felt().forEach((navn, verdi) -> {
            if (verdi.erIngenting()) {
                felt.remove(navn);
            } else {
                felt.put(navn, flett(felt.get(navn), verdi));
            }
        });
        return new Tre.Objekt(felt, gitt == null ? endring.linje() : gitt.linje());
    }

    private static boolean fjernerNoe(Tre tre) {
        return tre.erIngenting()
                || (tre instanceof Tre.Objekt objekt
                        && objekt.felt().values().stream().anyMatch(Saksfletter::fjernerNoe));
    }

    /**
     * Saken med det utelatte fylt ut: sakId, fødselsdato, navn på mottak, kommune, id på vedtak ({@code v1}, {@code v2} …) og
     * tiltak ({@code t1} …), hvem som registrerte, og at et vedtak er gjort den dagen det gjelder fra.
     */
    static Tre fyll(Tre sak) {
        if (!(sak instanceof Tre.Objekt objekt)) {
            return sak;
        }
        Map<String, Tre> felt = objekt.kopi();
        felt.putIfAbsent("sakId", Tre.tekst("scenario", sak.linje()));
        felt.put("person", person(felt.getOrDefault("person", new Tre.Objekt(Map.of(), sak.linje()))));
        felt.computeIfPresent(VEDTAK, (navn, liste) -> elementer(liste, Saksfletter::vedtak));
        felt.computeIfPresent(TILTAK, (navn, liste) -> elementer(liste, Saksfletter::tiltak));
        return new Tre.Objekt(felt, sak.linje());
    }

    /** Saken med id på vedtak og tiltak, og ikke noe annet, fylt ut. */
    static Tre medId(Tre sak) {
        if (!(sak instanceof Tre.Objekt objekt)) {
            return sak;
        }
        Map<String, Tre> felt = objekt.kopi();
        for (String liste : List.of(VEDTAK, TILTAK)) {
            felt.computeIfPresent(liste, (navn, tre) -> elementer(tre, (e, i) -> id(e, liste, i)));
        }
        return new Tre.Objekt(felt, sak.linje());
    }

    private static void id(Utfylling element, String liste, int plass) {
        element.felt("id", liste.substring(0, 1) + (plass + 1));
    }

    private static Tre person(Tre tre) {
        if (!(tre instanceof Tre.Objekt objekt)) {
            return tre;
        }
        Map<String, Tre> person = objekt.kopi();
        person.putIfAbsent("foedselsdato", Tre.tekst("1990-06-15", tre.linje()));
        person.computeIfPresent("mottak", (navn, liste) -> elementer(liste, (m, i) -> m.felt("navn", "Mottaket")));
        person.computeIfPresent("bosettinger", (navn, liste) -> elementer(liste, (b, i) -> b.felt("kommune", "9999")));
        return new Tre.Objekt(person, tre.linje());
    }

    private static void vedtak(Utfylling vedtak, int plass) {
        id(vedtak, VEDTAK, plass);
        if (vedtak.felt.get(FOM) instanceof Tre.Blad fom && !fom.erIngenting()) {
            vedtak.felt(VEDTAKSDATO, fom.tekst());
        }
    }

    private static void tiltak(Utfylling tiltak, int plass) {
        id(tiltak, TILTAK, plass);
        for (String hendelse : List.of("registrert", "slettet")) {
            if (tiltak.felt.get(hendelse) instanceof Tre.Objekt objekt) {
                Utfylling utfylt = new Utfylling(objekt.kopi(), objekt.linje());
                utfylt.felt("av", "Saksbehandleren");
                if (hendelse.equals("registrert")) {
                    utfylt.felt("kommune", "9999");
                }
                tiltak.felt.put(hendelse, utfylt.objekt());
            }
        }
    }

    private static Tre elementer(Tre tre, Utfyller utfyller) {
        if (!(tre instanceof Tre.Liste liste)) {
            return tre;
        }
        List<Tre> elementer = new ArrayList<>();
        for (int i = 0; i < liste.elementer().size(); i++) {
            Tre element = liste.elementer().get(i);
            if (element instanceof Tre.Objekt objekt) {
                Utfylling utfylling = new Utfylling(objekt.kopi(), objekt.linje());
                utfyller.fyll(utfylling, i);
                elementer.add(utfylling.objekt());
            } else {
                elementer.add(element);
            }
        }
        return new Tre.Liste(elementer, liste.linje());
    }

    @FunctionalInterface
    private interface Utfyller {
        void fyll(Utfylling element, int plass);
    }

    private record Utfylling(Map<String, Tre> felt, int linje) {

        void felt(String navn, String verdi) {
            felt.putIfAbsent(navn, Tre.tekst(verdi, linje));
        }

        Tre objekt() {
            return new Tre.Objekt(felt, linje);
        }
    }
}
