package no.nir.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.core.forloep.Forloep;
import no.nir.core.forloep.Forloepsledd;
import no.nir.core.forskjell.Forskjell;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Regelverksversjon;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.mangler.Utredning;
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
    private final boolean medHvaMangler;

    private Regelverk(
            Regelmotor motor,
            Katalog katalog,
            Regelverksversjon versjon,
            boolean medForklaring,
            boolean medHvaMangler) {
        this.motor = motor;
        this.katalog = katalog;
        this.versjon = versjon;
        this.medForklaring = medForklaring;
        this.medHvaMangler = medHvaMangler;
    }

    /**
     * Reglene og tabellene som følger med nir. Er jaren ødelagt så de ikke kan lastes, kastes {@link
     * ExceptionInInitializerError} med en {@link RegelverkException} eller {@code KatalogException} som årsak.
     */
    public static Regelverk standard() {
        return med(Katalog.standard());
    }

    /** Reglene som følger med nir, med andre tabeller, for eksempel med en endret parameter. */
    public static Regelverk med(Katalog katalog) {
        return new Regelverk(Regelmotor.standard(), katalog, Sjekksum.versjon(katalog), true, false);
    }

    /**
     * Reglene som følger med nir, med variantene i stedet for dem med samme id, og med andre tabeller. Til å prøve en regel
     * før den tas i bruk; sjekksummen blir en annen.
     *
     * @throws RegelverkException når en variant hører til et tema som ikke finnes
     */
    public static Regelverk med(Katalog katalog, List<Regelvariant> varianter) {
        return new Regelverk(
                Regelmotor.standard().med(varianter), katalog, Sjekksum.versjon(katalog, varianter), true, false);
    }

    /** Det samme regelverket, som svarer uten forklaring og derfor raskere. Deler reglene med dette. */
    public Regelverk utenForklaring() {
        return new Regelverk(motor, katalog, versjon, false, medHvaMangler);
    }

    /**
     * Det samme regelverket, som også svarer på hva som ville avgjort hvert svar som er ukjent ({@link
     * Vurdering#hvaMangler()}). Deler reglene med dette.
     *
     * <p>Svaret er prøvd ut på reglene: opplysninger settes i saken, og den vurderes på nytt, høyst 2 000 ganger. En sak der
     * alt er kjent, vurderes bare én gang; en med noe ukjent typisk noen titalls ganger.
     */
    public Regelverk medHvaMangler() {
        return new Regelverk(motor, katalog, versjon, medForklaring, true);
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
     * @throws RegelverkException når reglene er i ustand, eller når en sak bygd i Java har det leseren ville avvist: en tiltakstype
     *     som ikke er i tabellene, eller en dag utenfor årene 1900–2200. Aldri fordi saken er ulovlig eller ufullstendig
     */
    public Vurdering vurder(Sak sak, LocalDate perDato) {
        Vurdering svar = vurder(sak, perDato, medForklaring);
        return medHvaMangler ? Utredning.fyllUt(katalog, (tenkt, dag) -> vurder(tenkt, dag, false), sak, svar) : svar;
    }

    private Vurdering vurder(Sak sak, LocalDate perDato, boolean medForklaring) {
        try {
            return new Vurderer(sak, new Kontekst(perDato, katalog), motor.start()).vurder(versjon, medForklaring);
        } catch (RegelverkException e) {
            throw e;
        } catch (RuntimeException e) {
            throw RegelverkException.uventet(e);
        }
    }

    /**
     * Forløpet: dagene fra og med {@code fom} til og med {@code tom} der svaret skifter, og svaret mellom dem.
     *
     * <p>Det samme som å vurdere hver dag og slå sammen nabodager med samme svar ({@link Vurdering#sammeSvar}), men med langt
     * færre vurderinger. Saken vurderes på dagene svaret kan skifte brått, og på dagen før: hver dato i saken, og så mange år
     * før og etter den som en parameter sier; hver dato i svarene, og så mange måneder, år eller dager før og etter den; når en
     * parameterrad eller paragraf begynner og har sluttet; datoene i parametrene; og månedsskiftene. Med hver dag er også dagen
     * etter. Er svaret et annet i slutten av et slikt mellomrom enn i begynnelsen, halveres det til hvert skift er funnet. Bare
     * skift fram og tilbake igjen mellom to slike dager blir ikke sett; med reglene som følger med, er det prøvd mot å spørre
     * hver dag, uten at det hendte.
     *
     * <p>Hvert ledd er vurdert per sin første dag, med forklaring når dette regelverket forklarer.
     *
     * @param tom siste dag, medregnet
     * @throws no.nir.core.UgyldigVerdiException når {@code tom} er før {@code fom}
     * @throws RegelverkException når reglene er i ustand
     */
    public Forloep forloep(Sak sak, LocalDate fom, LocalDate tom) {
        Skiftedager dager = new Skiftedager(katalog, sak, Periode.av(fom, tom));
        Regelverk raskt = new Regelverk(motor, katalog, versjon, false, false);
        List<Vurdering> skifter = new Forloepsberegning(dag -> raskt.vurder(sak, dag), dager).skifter(fom, tom);
        List<Forloepsledd> ledd = new ArrayList<>(skifter.size());
        for (int i = 0; i < skifter.size(); i++) {
            Vurdering svar = skifter.get(i);
            LocalDate siste =
                    i + 1 < skifter.size() ? skifter.get(i + 1).perDato().minusDays(1) : tom;
            ledd.add(new Forloepsledd(
                    Periode.av(svar.perDato(), siste),
                    medForklaring || medHvaMangler ? vurder(sak, svar.perDato()) : svar));
        }
        return new Forloep(ledd);
    }

    /**
     * Hva som er annerledes i {@code til} enn i {@code fra}, og hvilke regler og tall som gjorde det.
     *
     * <p>Vurderingene kan være for en annen dag, med andre opplysninger i saken, eller fra et regelverk med andre tall.
     */
    public static Forskjell forskjell(Vurdering fra, Vurdering til) {
        return Forskjell.mellom(fra, til);
    }
}
