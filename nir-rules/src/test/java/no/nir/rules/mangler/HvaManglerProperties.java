package no.nir.rules.mangler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import no.nir.catalog.Katalog;
import no.nir.core.generatorer.NirDomene;
import no.nir.core.generatorer.Tilfelle;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Mangelgrunn;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import no.nir.rules.orakel.Saksgenerator;
import org.junit.jupiter.api.Test;

/**
 * Det som sies å mangle, holdt opp mot reglene.
 *
 * <p>Kort i porten; den lange utgaven er {@code -Dnir.mangler.saker=20000}, og et annet frø {@code -Dnir.mangler.froe=2}.
 */
@Domain(NirDomene.class)
class HvaManglerProperties {

    private static final int SAKER = Integer.getInteger("nir.mangler.saker", 120);
    private static final long FROE = Long.getLong("nir.mangler.froe", 20_261_121L);
    private static final int HVER_FULLSTENDIG = 20;
    private static final Regelverk UTEN = Regelverk.standard().utenForklaring();
    private static final Regelverk MED = UTEN.medHvaMangler();

    @Property(tries = 100, seed = "20261121")
    void hvert_sett_avgjør_svaret_og_ingen_del_av_det_gjør_det(@ForAll Tilfelle t) {
        Vurdering svar = MED.vurder(t.sak(), t.perDato());
        Statistics.collect(svar.hvaMangler().isEmpty());
        Statistics.coverage(dekning -> dekning.check(false).percentage(p -> p > 25));
        assertThat(new Manglerkontroll(t.sak(), t.perDato()).settene(svar)).isEmpty();
    }

    @Property(tries = 200, seed = "20261121")
    void hvert_ukjent_svar_og_bare_de_har_en_forklaring_på_hva_som_mangler(@ForAll Tilfelle t) {
        Vurdering svar = MED.vurder(t.sak(), t.perDato());
        assertThat(Manglerkontroll.besvarte(svar)).isEqualTo(Manglerkontroll.ukjente(svar));
        assertThat(svar.hvaMangler()).allMatch(m -> !m.setning().bokmaal().isBlank());
    }

    @Property(tries = 200, seed = "20261121")
    void resten_av_svaret_er_det_samme_og_ingen_som_ikke_har_bedt_om_det_får_det(@ForAll Tilfelle t) {
        Vurdering uten = UTEN.vurder(t.sak(), t.perDato());
        assertThat(uten.hvaMangler()).isEmpty();
        assertThat(Vurdering.builder()
                        .from(MED.vurder(t.sak(), t.perDato()))
                        .hvaMangler(List.of())
                        .build())
                .isEqualTo(uten);
    }

    @Test
    void settene_er_alle_de_minste_og_grunnene_stemmer() {
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(FROE));
        int ukjente = 0;
        int fullstendige = 0;
        int utenSett = 0;
        for (int i = 1; i <= SAKER; i++) {
            Sak sak = saker.neste();
            LocalDate perDato = saker.perDatoer(sak, 1).get(0);
            Vurdering svar = MED.vurder(sak, perDato);
            Manglerkontroll kontroll = new Manglerkontroll(sak, perDato);
            assertThat(Manglerkontroll.besvarte(svar)).isEqualTo(Manglerkontroll.ukjente(svar));
            assertThat(kontroll.settene(svar)).as(sak.sakId()).isEmpty();
            assertThat(kontroll.grunnene(svar)).as(sak.sakId()).isEmpty();
            if (i % HVER_FULLSTENDIG == 0) {
                assertThat(kontroll.fullstendig(svar, 2)).as(sak.sakId()).isEmpty();
                fullstendige += svar.hvaMangler().size();
            }
            ukjente += svar.hvaMangler().size();
            utenSett += (int) svar.hvaMangler().stream()
                    .filter(m -> m.grunn() != Mangelgrunn.OPPLYSNINGER)
                    .count();
        }
        System.out.println("Hva mangler: " + SAKER + " saker, " + ukjente + " ukjente svar, " + utenSett
                + " uten sett, " + fullstendige + " prøvd uten snarveier (frø " + FROE + ")");
        assertThat(ukjente).isGreaterThan(SAKER / 2);
        assertThat(utenSett).isPositive();
        assertThat(fullstendige).isPositive();
    }

    @Test
    void en_sak_spør_reglene_et_begrenset_antall_ganger() {
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(FROE));
        for (int i = 0; i < SAKER; i++) {
            Sak sak = saker.neste();
            LocalDate perDato = saker.perDatoer(sak, 1).get(0);
            int[] antall = {0};
            BiFunction<Sak, LocalDate, Vurdering> telt = (tenkt, dag) -> {
                antall[0]++;
                return UTEN.vurder(tenkt, dag);
            };
            Vurdering svar = UTEN.vurder(sak, perDato);
            Vurdering utredet = Utredning.fyllUt(Katalog.standard(), telt, sak, svar);
            assertThat(antall[0]).isLessThanOrEqualTo(Tenkte.HOEYEST);
            assertThat(antall[0] == 0).isEqualTo(utredet.hvaMangler().isEmpty());
        }
    }
}
