package no.nir.rules.egenskaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.nir.core.generatorer.NirDomene;
import no.nir.core.generatorer.Tilfelle;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Virkedager;
import no.nir.core.tiltak.Sletting;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Tiltaksmaaned;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;

/** Det som alltid gjelder for tiltak og gjennomsnittet av dem. */
@Domain(NirDomene.class)
@Domain(DomainContext.Global.class)
class TiltakProperties {

    private static final Regelverk REGELVERK = Regelverk.standard().utenForklaring();

    @Property(seed = "20261121")
    void et_månedsgjennomsnitt_ligger_mellom_null_og_summen_av_timene(@ForAll Tilfelle tilfelle) {
        Map<String, Tiltak> tiltak = new HashMap<>();
        tilfelle.sak().tiltak().forEach(t -> tiltak.put(t.id(), t));
        for (Ordningsvurdering o :
                REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato()).ordninger()) {
            YearMonth forrige = null;
            for (Tiltaksmaaned m : o.maaneder()) {
                BigDecimal sum = BigDecimal.ZERO;
                for (var vist : m.tiltak()) {
                    Tiltak t = tiltak.get(vist.id());
                    BigDecimal timer = t == null ? null : t.timerPerUke();
                    if (timer != null && !vist.slettet()) {
                        sum = sum.add(timer);
                    }
                }
                assertThat(m.gjennomsnitt()).isBetween(BigDecimal.ZERO, sum);
                assertThat(m.gjennomsnitt().scale()).isLessThanOrEqualTo(2);
                assertThat(m.virkedager()).isEqualTo(Virkedager.antall(m.maaned()));
                assertThat(forrige == null || m.maaned().equals(forrige.minusMonths(1)))
                        .isTrue();
                forrige = m.maaned();
            }
        }
    }

    /** Det slettede ligger ofte over et tiltak i saken og erstatter: da ville det merkes om det telte. */
    @Property(seed = "20261121")
    void et_slettet_tiltak_endrer_bare_visningen(
            @ForAll Tilfelle tilfelle, @ForAll Tiltak nytt, @ForAll boolean erstatter) {
        List<Tiltak> alle = tilfelle.sak().tiltak();
        Tiltak over = erstatter && !alle.isEmpty() ? alle.get(0) : nytt;
        Tiltak slettet = Tiltak.builder()
                .from(nytt)
                .id("slettet")
                .ordning(over.ordning())
                .fom(over.fom())
                .tom(over.tom())
                .erstattende(erstatter || nytt.erstattende())
                .slettet(new Sletting("4204-TEST", over.tom()))
                .build();
        Vurdering foer = REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato());
        Vurdering etter = REGELVERK.vurder(Endring.med(tilfelle.sak(), slettet), tilfelle.perDato());
        assertThat(utenMaaneder(etter)).isEqualTo(utenMaaneder(foer));
        for (int i = 0; i < foer.ordninger().size(); i++) {
            Map<YearMonth, BigDecimal> snitt = new HashMap<>();
            etter.ordninger().get(i).maaneder().forEach(m -> snitt.put(m.maaned(), m.gjennomsnitt()));
            for (Tiltaksmaaned m : foer.ordninger().get(i).maaneder()) {
                assertThat(snitt.get(m.maaned())).isEqualByComparingTo(m.gjennomsnitt());
            }
        }
    }

    private static Vurdering utenMaaneder(Vurdering svar) {
        List<Ordningsvurdering> ordninger = new ArrayList<>();
        for (Ordningsvurdering o : svar.ordninger()) {
            ordninger.add(
                    Ordningsvurdering.builder().from(o).maaneder(List.of()).build());
        }
        return Vurdering.builder().from(svar).ordninger(ordninger).build();
    }

    @Property(seed = "20261121")
    void et_tiltak_delt_i_to_gir_de_samme_gjennomsnittene(
            @ForAll Tilfelle tilfelle,
            @ForAll @IntRange(min = 0, max = 30) int hvilket,
            @ForAll @IntRange(min = 0, max = 400) int hvor) {
        List<Tiltak> alle = tilfelle.sak().tiltak();
        Assume.that(!alle.isEmpty());
        Tiltak hele = alle.get(hvilket % alle.size());
        long dager = ChronoUnit.DAYS.between(hele.fom(), hele.tom());
        Assume.that(dager > 0);
        LocalDate siste = hele.fom().plusDays(hvor % dager);
        List<Tiltak> delt = new ArrayList<>(alle);
        delt.remove(hele);
        delt.add(Tiltak.builder().from(hele).tom(siste).build());
        delt.add(Tiltak.builder().from(hele).id("resten").fom(siste.plusDays(1)).build());
        Sak sak = Sak.builder().from(tilfelle.sak()).tiltak(delt).build();
        assertThat(snitt(sak, tilfelle.perDato())).isEqualTo(snitt(tilfelle.sak(), tilfelle.perDato()));
    }

    private static Map<Ordning, List<String>> snitt(Sak sak, LocalDate perDato) {
        Map<Ordning, List<String>> svar = new HashMap<>();
        for (Ordningsvurdering o : REGELVERK.vurder(sak, perDato).ordninger()) {
            svar.put(
                    o.ordning(),
                    o.maaneder().stream()
                            .map(m -> m.maaned() + " "
                                    + m.gjennomsnitt().stripTrailingZeros().toPlainString())
                            .toList());
        }
        return svar;
    }
}
