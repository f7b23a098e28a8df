package no.nir.rules.sjekk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.nir.catalog.Katalog;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Sjekker regelfiler slik de er skrevet, og forteller om alle feil på én gang.
 *
 * <p>Reglene skal ha husets form: ett mønster, ett faktum og én konklusjon; id, setning og hjemmel; ingen verdier skrevet
 * rett inn, bare navn på parametere; og ikke noe som kan mangle til venstre eller høyre for et ulikhetstegn. Sjekken
 * oversetter ikke reglene: en regel som er godkjent her, kan fortsatt ha feil type i et argument.
 */
public final class Regelsjekk {

    private final Katalog katalog;

    private Regelsjekk(Katalog katalog) {
        this.katalog = katalog;
    }

    /** En sjekk der parametere og paragrafer er de i katalogen. */
    public static Regelsjekk mot(Katalog katalog) {
        return new Regelsjekk(katalog);
    }

    /**
     * Sjekker filene. Ingen filer er en feil, og det er også en fil uten regler.
     *
     * @param filer stien til hver fil, som skal ende på pakken og filnavnet ({@code …/frist/start/start.drl}), og innholdet
     */
    public Sjekkresultat sjekk(Map<String, byte[]> filer) {
        if (filer.isEmpty()) {
            return new Sjekkresultat(
                    0,
                    List.of(),
                    List.of(new Regelfeil("", 0, "", "Det er ingen regelfiler å sjekke. Oppgi minst én .drl-fil.")));
        }
        Hodesjekk hoder = new Hodesjekk(katalog.paragrafer());
        Parametersjekk parametre = new Parametersjekk(katalog.parametre());
        List<Regelfeil> feil = new ArrayList<>();
        filer.forEach((sti, innhold) -> {
            List<Regelfeil> iFilen = new ArrayList<>();
            fil(sti, innhold, new Melder(sti, "", iFilen), hoder, parametre);
            iFilen.sort(Comparator.comparingInt(Regelfeil::linje));
            feil.addAll(iFilen);
        });
        return new Sjekkresultat(filer.size(), hoder.ider(), feil);
    }

    private static void fil(String sti, byte[] innhold, Melder melder, Hodesjekk hoder, Parametersjekk parametre) {
        Regelfil fil = Regelfil.les(innhold, melder);
        if (fil == null) {
            return;
        }
        Filsjekk filsjekk = new Filsjekk(sti, melder);
        filsjekk.tekst(fil);
        // Uten hodet vet vi ikke hvilke klasser reglene nevner; da ville alle ha fått feil de ikke har.
        Drlleser.les(fil.hode(), melder).map(filsjekk::hode).ifPresent(klasser -> {
            for (Regelfil.Bolk bolk : fil.regler()) {
                Drlleser.les(bolk, melder).ifPresent(lest -> {
                    filsjekk.bareRegler(lest, bolk.linje());
                    filsjekk.sentImportert(lest, bolk.linje());
                    regler(lest, bolk, melder, klasser, hoder, parametre);
                });
            }
        });
    }

    private static void regler(
            PackageDescr lest,
            Regelfil.Bolk bolk,
            Melder fil,
            Klasser klasser,
            Hodesjekk hoder,
            Parametersjekk parametre) {
        List<RuleDescr> regler = lest.getRules().stream()
                .filter(regel -> !(regel instanceof QueryDescr))
                .toList();
        for (RuleDescr regel : regler) {
            Melder melder = fil.forRegel(Hodesjekk.id(regel));
            if (regel.getLine() != bolk.linje()) {
                melder.feil(
                        regel.getLine(), "«rule» skal stå først på linjen, ellers leser forklaringen regelen feil.");
            }
            hoder.sjekk(regel, bolk, melder);
            Konklusjonssjekk then = new Moensterssjekk(melder, klasser, parametre).sjekk(regel);
            then.sjekk(then(regel, bolk));
            regel.getNamedConsequences()
                    .keySet()
                    .forEach(navn ->
                            melder.feil(regel.getLine(), "«then[" + navn + "]» er ikke lov. Lag en egen regel."));
        }
    }

    /** Ordene i {@code then}. Drools oppgir linjen «then» står på; selve teksten kan begynne lenger nede. */
    private static List<Ord> then(RuleDescr regel, Regelfil.Bolk bolk) {
        String kilde = Drlleser.utfylt(bolk);
        String then = String.valueOf(regel.getConsequence());
        int linje = regel.getConsequenceLine();
        int plass = then.isBlank() ? -1 : kilde.indexOf(then, Regelfil.plass(kilde, linje));
        return Ordleser.les(then, plass < 0 ? linje : Regelfil.linje(kilde, plass));
    }
}
