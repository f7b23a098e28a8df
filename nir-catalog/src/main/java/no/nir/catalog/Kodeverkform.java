package no.nir.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.nir.core.kode.Kode;

/**
 * Hvordan tabellen til ett kodeverk skal se ut.
 *
 * @param navn navnet på kodeverket, som også er filnavnet
 * @param kodeform formen kodene har
 * @param ordnet om rekkefølgen i tabellen betyr noe; da har tabellen kolonnen {@code orden}, ellers er den sortert på kode
 * @param avEtikett om koden er laget av betegnelsen på bokmål
 * @param grupper gruppene kodene kan ha; tomt når kodeverket ikke har grupper
 * @param gruppekodeverk kodeverket gruppene er koder i, eller tom tekst
 * @param egne kolonner bare dette kodeverket har
 */
record Kodeverkform(
        String navn,
        Pattern kodeform,
        boolean ordnet,
        boolean avEtikett,
        Set<String> grupper,
        String gruppekodeverk,
        List<Egenkolonne> egne) {

    static final Set<String> JA_NEI = Set.of("ja", "nei");

    /**
     * En kolonne bare ett kodeverk har.
     *
     * @param verdier verdiene som er tillatt; den tomme teksten står for et tomt felt
     */
    record Egenkolonne(String navn, Set<String> verdier) {}

    /** Et kodeverk der rekkefølgen betyr noe, og koden er laget av betegnelsen. */
    static Kodeverkform ordnet(String navn) {
        return new Kodeverkform(navn, Kode.FORM, true, true, Set.of(), "", List.of());
    }

    /** Et kodeverk sortert på kode, der koden er laget av betegnelsen. */
    static Kodeverkform sortert(String navn) {
        return new Kodeverkform(navn, Kode.FORM, false, true, Set.of(), "", List.of());
    }

    Kodeverkform medGrupper(String... nye) {
        return new Kodeverkform(navn, kodeform, ordnet, avEtikett, Set.of(nye), "", egne);
    }

    Kodeverkform medGrupperFra(String kodeverk) {
        return new Kodeverkform(navn, kodeform, ordnet, avEtikett, Set.of(), kodeverk, egne);
    }

    Kodeverkform medKolonne(String kolonne, Set<String> verdier) {
        List<Egenkolonne> kolonner = new ArrayList<>(egne);
        kolonner.add(new Egenkolonne(kolonne, verdier));
        return new Kodeverkform(navn, kodeform, ordnet, avEtikett, grupper, gruppekodeverk, List.copyOf(kolonner));
    }

    /** Koden følger ikke av betegnelsen, men har sin egen form. */
    Kodeverkform medKodeform(Pattern form) {
        return new Kodeverkform(navn, form, ordnet, false, grupper, gruppekodeverk, egne);
    }

    Tabellform tabell() {
        List<String> kolonner = new ArrayList<>();
        kolonner.add("kode");
        if (ordnet) {
            kolonner.add("orden");
        }
        kolonner.addAll(List.of("nb", "nn", "en", "gruppe", "aliaser", "etterfoelger"));
        egne.forEach(kolonne -> kolonner.add(kolonne.navn()));
        kolonner.addAll(Tabellform.OPPHAV);
        return new Tabellform("kodeverk/" + navn + ".csv", List.copyOf(kolonner));
    }
}
