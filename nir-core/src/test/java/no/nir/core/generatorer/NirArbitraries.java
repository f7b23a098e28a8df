package no.nir.core.generatorer;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.nir.core.json.NirJson;
import no.nir.core.kode.Ordning;
import no.nir.core.person.Duf;
import no.nir.core.person.Foedselsnummer;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;

/**
 * Saker og deler av saker til egenskapsbaserte tester med jqwik 1.9.
 *
 * <p>Ta test-jaren til nir-core og jqwik inn i testene dine, og la egenskapen ta imot det den trenger:
 *
 * <pre>{@code
 * @Domain(NirDomene.class)
 * class MineFristerProperties {
 *
 *     @Property
 *     void fristen_min_er_den_samme_som_i_nir(@ForAll Tilfelle tilfelle) {
 *         Vurdering svar = regelverk.vurder(tilfelle.sak(), tilfelle.perDato());
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>Et helt eksempel, med en feil som blir funnet, er {@code DinFristberegningProperties} i testene til nir-rules.
 *
 * <p>Alt trekkes av jqwik: samme frø gir samme saker, klokken brukes ikke, og en sak som feiler, krympes til den minste som
 * fortsatt gjør det. Navn og numre er oppdiktet; ingen nummer kan tilhøre en person. Sakene er gyldige etter kontrakten
 * og leses av {@link NirJson}, men de er ikke alltid lovlige: det er funnene til for.
 */
public final class NirArbitraries {

    private static final LocalDate FRA = LocalDate.of(2021, 1, 1);

    private NirArbitraries() {}

    /** Gyldige saker, spredt jevnt over tid. De treffer sjelden en grense; til det er {@link #grensesaker()}. */
    public static Arbitrary<Sak> gyldige() {
        return new Saksvalg(Tyngde.JEVN).saker().withoutEdgeCases();
    }

    /**
     * Gyldige saker under begge lover, med tyngden på grensene: lovens datoer, frister, terskler, aldre og timetall, og én
     * dag eller en hundredels time til hver side; månedsslutt og skuddag.
     */
    public static Arbitrary<Sak> grensesaker() {
        return new Saksvalg(Tyngde.GRENSER).saker().withoutEdgeCases();
    }

    /** En grensesak og en dag å vurdere den for. */
    public static Arbitrary<Tilfelle> tilfeller() {
        return Combinators.combine(grensesaker(), PerDatovalg.valg())
                .as((sak, dato) -> new Tilfelle(sak, dato.apply(sak)))
                .withoutEdgeCases();
    }

    /** Dager å vurdere saken for: oftest der svaret kan skifte, eller dagen før eller etter. */
    public static Arbitrary<LocalDate> perDatoer(Sak sak) {
        return PerDatovalg.valg().map(valg -> valg.apply(sak)).withoutEdgeCases();
    }

    /** Dager fra 2019 til 2027, oftest datoene loven skifter på, månedsslutt og skuddag, og dagen før eller etter. */
    public static Arbitrary<LocalDate> datoer() {
        return new Datovalg(Tyngde.GRENSER).dato().withoutEdgeCases();
    }

    /** Perioder som begynner på en av {@link #datoer()}: noen dager, rundt ti virkedager, måneder, eller løpende. */
    public static Arbitrary<Periode> perioder() {
        Arbitrary<Lengde> lengde = new Datovalg(Tyngde.GRENSER).lengde();
        return Combinators.combine(datoer(), Valg.kanskje(85, lengde))
                .as((fom, l) -> Periode.av(fom, l == null ? null : l.slutt(fom)))
                .withoutEdgeCases();
    }

    /** DUF-nummer: testnummer, og nummer fra før DUF fantes med kontrollsifre som stemmer eller ikke. */
    public static Arbitrary<Duf> dufnummer() {
        return Nummervalg.duf().withoutEdgeCases();
    }

    /** Syntetiske fødselsnummer og D-nummer med gyldige kontrollsifre, født 1950–2004. */
    public static Arbitrary<Foedselsnummer> foedselsnummer() {
        Arbitrary<LocalDate> foedt = Datovalg.jevnt(0, 20_000).map(LocalDate.of(1950, 1, 1)::plusDays);
        return Nummervalg.foedselsnummer(foedt).withoutEdgeCases();
    }

    /** Tiltak på introduksjonsprogram eller kvalifisering for mottaksbeboere, rundt en av {@link #datoer()}. */
    public static Arbitrary<Tiltak> tiltak() {
        Tiltaksvalg valg = new Tiltaksvalg(new Datovalg(Tyngde.GRENSER));
        Arbitrary<Utkast<Tiltak>> ett =
                Valg.mellom(valg.ett(Ordning.INTRODUKSJONSPROGRAM), valg.ett(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE));
        return Combinators.combine(ett, tidslinjer(), Datovalg.jevnt(1, 99))
                .as((t, linje, nr) ->
                        Tiltak.builder().from(t.paa(linje)).id("t" + nr).build())
                .withoutEdgeCases();
    }

    /** Vedtak av alle typer på introduksjonsprogram og rett til norsk, rundt en av {@link #datoer()}. */
    public static Arbitrary<Vedtak> vedtak() {
        Vedtaksvalg valg = new Vedtaksvalg(new Datovalg(Tyngde.GRENSER));
        Arbitrary<List<Utkast<Vedtak>>> noen =
                Valg.mellom(valg.paa(Ordning.INTRODUKSJONSPROGRAM), valg.paa(Ordning.NORSK_RETT_NORSKMAAL));
        return Combinators.combine(noen.filter(liste -> !liste.isEmpty()), tidslinjer(), Datovalg.jevnt(1, 99))
                .as((liste, linje, nr) -> Vedtak.builder()
                        .from(liste.get(nr % liste.size()).paa(linje))
                        .id("v" + nr)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Tidslinje> tidslinjer() {
        return Combinators.combine(datoer(), Arbitraries.of(12, 6, 24, 36))
                .as((start, maaneder) -> Tidslinje.fra(FRA).medOrdning(start, maaneder));
    }

    /** Saker i JSON som er ødelagt på én til tre måter, hver med pekeren leseren skal melde. */
    public static Arbitrary<OedelagtJson> oedelagteJson() {
        NirJson json = NirJson.med(new AlleKoder());
        return Combinators.combine(
                        gyldige(),
                        Arbitraries.of(Brudd.class).set().ofMinSize(1).ofMaxSize(3))
                .as((sak, brudd) -> OedelagtJson.av(json.skrivSak(sak), brudd))
                .withoutEdgeCases();
    }
}
