package no.nir.rules.scenario;

import java.util.List;
import java.util.Set;
import no.nir.catalog.Katalog;
import no.nir.rules.Regelverk;

/**
 * Finner opplysninger i en scenariofil som ingen regel leser: fjerner én om gangen og ser om noe i svaret, forklaringen
 * medregnet, endrer seg i noe scenario. En opplysning er et sted i saken, som {@code /vedtak/0/tom}.
 *
 * <p>En opplysning som må være der for at saken skal være gyldig, og en id, regnes aldri som ulest. Det som er der med vilje,
 * står under {@code uvesentlig} i scenarioet; at det virkelig ikke betyr noe, sjekkes også.
 */
public final class Faktasjekk {

    /** Navn på ting, ikke opplysninger om dem. */
    private static final Set<String> NAVN = Set.of("sakId", "id");

    private final Regelverk regelverk;
    private final Saksleser saker;

    private Faktasjekk(Regelverk regelverk, Saksleser saker) {
        this.regelverk = regelverk;
        this.saker = saker;
    }

    /** En sjekk mot regelverket, som må svare med forklaring, med kodene i katalogen. */
    public static Faktasjekk med(Regelverk regelverk, Katalog katalog) {
        return new Faktasjekk(regelverk, new Saksleser(katalog));
    }

    /** Det som er galt med opplysningene i filen, etter linje; tom når alle trengs. */
    public List<Scenariofeil> sjekk(Scenariofil fil) {
        Feilliste feil = new Feilliste(fil.sti());
        Opplysninger opplysninger = new Opplysninger();
        opplysninger.kilde(fil.gitt(), null);
        for (Scenario s : fil.scenarioer()) {
            opplysninger.kilde(s.dokument().endring(), fil.gitt());
            Bortproeving proeve = new Bortproeving(s, regelverk, saker);
            uvesentlig(s, proeve, opplysninger, feil);
            opplysninger.les(s.dokument().tre(), proeve);
        }
        for (List<Opplysninger.Plass> steder : opplysninger.steder()) {
            Opplysninger.Plass foerste = steder.get(0);
            if (uten(steder, opplysninger)) {
                String peker = foerste.sted().peker();
                feil.meld(
                        foerste.tre().linje(),
                        "Ingen regel leser " + peker
                                + "; svaret er det samme uten i alle scenarioene. Ta det bort, eller" + " skriv "
                                + peker + " under «uvesentlig» i scenarioet.");
                opplysninger.unnta(foerste.sted());
            }
        }
        opplysninger
                .forsvunnet()
                .forEach(tre -> feil.meld(
                        tre.linje(),
                        tre.erIngenting()
                                ? "null fjerner ingenting her: feltet er ikke gitt. Ta det bort."
                                : "Verdien er ikke med i noe scenario: alle bytter den ut. Ta den bort."));
        return feil.feil();
    }

    /** Om svaret er det samme uten stedet i alle scenarioene det er med i. */
    private static boolean uten(List<Opplysninger.Plass> steder, Opplysninger opplysninger) {
        Sted sted = steder.get(0).sted();
        return !NAVN.contains(sted.siste())
                && !opplysninger.unntar(sted)
                && steder.stream().allMatch(p -> p.proeve().uten(p.sted()) == Bortproeving.Utfall.LIKT);
    }

    private static void uvesentlig(Scenario s, Bortproeving proeve, Opplysninger opplysninger, Feilliste feil) {
        Tre sak = s.dokument().tre();
        for (Saksdokument.Uvesentlig u : s.dokument().uvesentlig()) {
            String peker = u.sted().peker();
            if (u.sted().i(sak).isEmpty()) {
                feil.meld(u.linje(), "uvesentlig: " + peker + " finnes ikke i saken i dette scenarioet.");
                continue;
            }
            switch (proeve.uten(u.sted())) {
                case LIKT -> opplysninger.unnta(u.sted());
                case ENDRET ->
                    feil.meld(u.linje(), "uvesentlig: " + peker + " betyr noe her; svaret er et annet uten.");
                case UGYLDIG ->
                    feil.meld(
                            u.linje(), "uvesentlig: uten " + peker + " er ikke saken gyldig, så det kan ikke prøves.");
            }
        }
    }
}
