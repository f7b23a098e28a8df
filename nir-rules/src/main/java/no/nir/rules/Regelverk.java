package no.nir.rules;

import java.time.LocalDate;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Regelverksversjon;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.motor.Kjoering;
import no.nir.rules.motor.Regelmotor;
import no.nir.rules.motor.Regelvariant;

/**
 * Regelverket for introduksjonsregisteret: spør det hva som gjelder for en sak på en dag.
 *
 * <p>Bygg det én gang og del det mellom alle tråder; det er uforanderlig. Samme sak, dag og regelverk gir alltid samme svar.
 */
public final class Regelverk {

    private final Regelmotor motor;
    private final Katalog katalog;
    private final Regelverksversjon versjon;
    private final boolean medForklaring;

    private Regelverk(Regelmotor motor, Katalog katalog, Regelverksversjon versjon, boolean medForklaring) {
        this.motor = motor;
        this.katalog = katalog;
        this.versjon = versjon;
        this.medForklaring = medForklaring;
    }

    /**
     * Reglene og tabellene som følger med nir.
     *
     * @throws RegelverkException når reglene ikke kan lastes
     */
    public static Regelverk standard() {
        return med(Katalog.standard());
    }

    /** Reglene som følger med nir, med andre tabeller, for eksempel med en endret parameter. */
    public static Regelverk med(Katalog katalog) {
        return new Regelverk(Regelmotor.standard(), katalog, Sjekksum.versjon(katalog), true);
    }

    /**
     * Reglene som følger med nir, med variantene i stedet for dem med samme id, og med andre tabeller. Til å prøve en regel
     * før den tas i bruk; sjekksummen blir en annen.
     */
    public static Regelverk med(Katalog katalog, List<Regelvariant> varianter) {
        return new Regelverk(Regelmotor.standard().med(varianter), katalog, Sjekksum.versjon(katalog, varianter), true);
    }

    /** Det samme regelverket, som svarer uten forklaring og derfor raskere. Deler reglene med dette. */
    public Regelverk utenForklaring() {
        return new Regelverk(motor, katalog, versjon, false);
    }

    /** Hvilke regler og tabeller dette er. */
    public Regelverksversjon versjon() {
        return versjon;
    }

    /**
     * Hva som gjelder for saken på dagen: kategorier, ordninger, frister, status og funn, med forklaring.
     *
     * <p>Bare det som er kjent på dagen, er med; samme sak vurdert for to dager viser hva som var kjent på hver.
     *
     * @param perDato dagen saken vurderes for; nir spør aldri klokken
     * @throws RegelverkException når reglene er i ustand; aldri fordi saken er ulovlig eller ufullstendig
     */
    public Vurdering vurder(Sak sak, LocalDate perDato) {
        try (Kjoering kjoering = motor.start()) {
            return new Vurderer(sak, new Kontekst(perDato, katalog), kjoering).vurder(versjon, medForklaring);
        } catch (RegelverkException e) {
            throw e;
        } catch (RuntimeException e) {
            throw RegelverkException.uventet(e);
        }
    }
}
