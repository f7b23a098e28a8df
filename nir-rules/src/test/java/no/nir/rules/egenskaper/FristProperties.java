package no.nir.rules.egenskaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import no.nir.core.generatorer.NirArbitraries;
import no.nir.core.generatorer.NirDomene;
import no.nir.core.generatorer.Tilfelle;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.program.Avslutning;
import no.nir.core.sak.Sak;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Status;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import org.jspecify.annotations.Nullable;

/** Det som alltid gjelder for frister og for avslutningen systemet setter på dem. */
@Domain(NirDomene.class)
@Domain(DomainContext.Global.class)
class FristProperties {

    private static final Regelverk REGELVERK = Regelverk.standard().utenForklaring();
    private static final Set<Ordning> UTEN_FRIST = Set.of(
            Ordning.NORSK_PLIKT,
            Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE,
            Ordning.NORSK_FOR_ASYLSOEKERE,
            Ordning.SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE,
            Ordning.NORSK_KULTUR_OG_NORSKE_VERDIER,
            Ordning.KARTLEGGING);

    @Property(seed = "20261121")
    void en_frist_er_beregnet_eller_sier_hva_som_mangler(@ForAll Tilfelle tilfelle) {
        for (Ordningsvurdering o :
                REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato()).ordninger()) {
            Fristvurdering frist = o.frist();
            if (frist == null) {
                boolean fylkeskommunen = o.ordning().equals(Ordning.SAMFUNNSKUNNSKAP)
                        && !tilfelle.sak().fulltidVideregaaende().isEmpty();
                assertThat(fylkeskommunen || UTEN_FRIST.contains(o.ordning()))
                        .as(o.ordning().kode())
                        .isTrue();
            } else {
                boolean beregnet = frist.dato() != null;
                assertThat(frist.mangler().isEmpty()).isEqualTo(beregnet);
                assertThat(frist.fra() != null).isEqualTo(beregnet);
                assertThat(frist.maaneder() != null).isEqualTo(beregnet);
                assertThat(beregnet || frist.utvidelser().isEmpty()).isTrue();
                assertThat(frist.mangler())
                        .extracting(Mangelkode::kode)
                        .isSorted()
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Property(seed = "20261121")
    void utvidelsene_flytter_aldri_fristen_bakover_og_den_siste_gir_datoen(@ForAll Tilfelle tilfelle) {
        for (Fristvurdering frist : beregnede(tilfelle.sak(), tilfelle.perDato())) {
            LocalDate saaLangt =
                    Objects.requireNonNull(frist.fra()).plusMonths(Objects.requireNonNull(frist.maaneder()));
            Statistics.collect(frist.utvidelser().size());
            for (Fristutvidelse u : frist.utvidelser()) {
                assertThat(u.fristEtter()).isAfter(saaLangt);
                Integer dager = u.dager();
                if (dager != null) {
                    assertThat(ChronoUnit.DAYS.between(saaLangt, u.fristEtter()))
                            .isGreaterThanOrEqualTo(dager);
                }
                saaLangt = u.fristEtter();
            }
            assertThat(frist.dato()).isEqualTo(saaLangt);
        }
    }

    /**
     * Uten fravær og uten utvidet opplæring i norsk. Med dem kan en permisjon etter teksten gjøre fristen kortere: se {@link
     * PermisjonKanKorteFristenTest}.
     */
    @Property(seed = "20261121")
    void permisjon_flytter_aldri_en_frist_bakover(
            @ForAll Tilfelle tilfelle,
            @ForAll @IntRange(min = -10, max = 1500) int etterStart,
            @ForAll @IntRange(min = 0, max = 40) int dager,
            @ForAll @IntRange(min = 0, max = 20) int hvilken) {
        Sak foer = Sak.builder()
                .from(Endring.uten(tilfelle.sak(), Vedtakstype.UTVIDET_OPPLAERING_I_NORSK))
                .fravaer(List.of())
                .build();
        List<Ordningsvurdering> ordninger = medFrist(REGELVERK.vurder(foer, tilfelle.perDato()));
        if (ordninger.isEmpty()) {
            return;
        }
        Ordning ordning = ordninger.get(hvilken % ordninger.size()).ordning();
        Fristvurdering frist =
                Objects.requireNonNull(ordninger.get(hvilken % ordninger.size()).frist());
        LocalDate fra = Objects.requireNonNull(frist.fra());
        long loep = ChronoUnit.DAYS.between(fra, Objects.requireNonNull(frist.dato())) + 2;
        LocalDate fom = fra.plusDays(Math.min(etterStart, loep));
        Sak etter = Endring.med(
                foer,
                Vedtak.builder()
                        .id("ny-permisjon")
                        .ordning(ordning)
                        .type(Vedtakstype.PERMISJON)
                        .vedtaksdato(tilfelle.perDato())
                        .fom(fom)
                        .tom(fom.plusDays(dager))
                        .build());
        List<Ordningsvurdering> senere = medFrist(REGELVERK.vurder(etter, tilfelle.perDato()));
        assertThat(senere).hasSameSizeAs(ordninger);
        boolean flyttet = false;
        for (int i = 0; i < senere.size(); i++) {
            LocalDate gammel = dato(ordninger.get(i));
            LocalDate ny = dato(senere.get(i));
            assertThat(ny).isAfterOrEqualTo(gammel);
            flyttet |= ny.isAfter(gammel);
        }
        Statistics.label("permisjonen flyttet en frist")
                .collect(flyttet)
                .coverage(c -> c.check(true).percentage(prosent -> prosent > 10));
    }

    @Property(seed = "20261121")
    void lengden_i_en_tildeling_avgjør_aldri_fristen(
            @ForAll Tilfelle tilfelle, @ForAll @IntRange(min = 0, max = 40) int maaneder) {
        List<Vedtak> vedtak = new ArrayList<>();
        for (Vedtak v : tilfelle.sak().vedtak()) {
            LocalDate fom = v.fom();
            vedtak.add(
                    v.type().equals(Vedtakstype.TILDELING) && fom != null
                            ? Vedtak.builder()
                                    .from(v)
                                    .tom(fom.plusMonths((maaneder * 7L + vedtak.size() * 11L) % 50))
                                    .build()
                            : v);
        }
        Sak endret = Sak.builder().from(tilfelle.sak()).vedtak(vedtak).build();
        assertThat(frister(endret, tilfelle.perDato())).isEqualTo(frister(tilfelle.sak(), tilfelle.perDato()));
    }

    /** Prøves også på hver frist og dagen etter: en dag trukket for seg treffer dem for sjelden. */
    @Property(seed = "20261121")
    void systemet_avslutter_programmet_på_fristen_når_den_er_passert_uten_avslutning(@ForAll Tilfelle tilfelle) {
        Set<LocalDate> dager = new TreeSet<>(Set.of(tilfelle.perDato()));
        for (Fristvurdering frist : beregnede(tilfelle.sak(), tilfelle.perDato())) {
            LocalDate dato = Objects.requireNonNull(frist.dato());
            dager.add(dato);
            dager.add(dato.plusDays(1));
        }
        dager.forEach(dag -> avsluttetAvSystemet(tilfelle.sak(), dag));
    }

    private static void avsluttetAvSystemet(Sak sak, LocalDate perDato) {
        Vurdering svar = REGELVERK.vurder(sak, perDato);
        boolean noen = false;
        for (Ordningsvurdering o : svar.ordninger()) {
            Avslutningsvurdering avslutning = o.avslutning();
            if (!o.ordning().equals(Ordning.INTRODUKSJONSPROGRAM)) {
                continue;
            }
            Fristvurdering frist = o.frist();
            LocalDate dato = frist == null ? null : frist.dato();
            boolean iTide = avslutning != null && !avslutning.automatisk();
            boolean passert = dato != null && perDato.isAfter(dato);
            assertThat(avslutning != null && avslutning.automatisk()).isEqualTo(passert && !iTide);
            if (avslutning != null && dato != null) {
                assertThat(avslutning.dato()).isBeforeOrEqualTo(dato);
            }
            if (avslutning != null && avslutning.automatisk()) {
                noen = true;
                assertThat(avslutning.dato()).isEqualTo(dato);
                assertThat(o.status()).isEqualTo(Status.INAKTIV);
            }
        }
        assertThat(harFunn(svar, Funnkode.AVSLUTNING_MANGLER)).isEqualTo(noen);
    }

    @Property(seed = "20261121")
    void en_avslutning_på_fristen_fjerner_den_systemet_satte(@ForAll("passerte") Tilfelle tilfelle) {
        Sak sak = Sak.builder().from(tilfelle.sak()).avslutninger(List.of()).build();
        for (Ordningsvurdering o : REGELVERK.vurder(sak, tilfelle.perDato()).ordninger()) {
            Avslutningsvurdering automatisk = o.avslutning();
            if (o.ordning().equals(Ordning.INTRODUKSJONSPROGRAM) && automatisk != null) {
                Sak avsluttet = Sak.builder()
                        .from(sak)
                        .addAvslutninger(Avslutning.builder()
                                .ordning(o.ordning())
                                .dato(automatisk.dato())
                                .aarsak(new Avslutningsaarsak("ARBEID_HELTID"))
                                .build())
                        .build();
                Vurdering etter = REGELVERK.vurder(avsluttet, tilfelle.perDato());
                Statistics.collect(o.status());
                assertThat(harFunn(etter, Funnkode.AVSLUTNING_MANGLER)).isFalse();
                assertThat(etter.ordning(o.ordning()).status()).isEqualTo(Status.FULLFOERT);
                return;
            }
        }
    }

    /** Tilfeller vurdert lenge etter at et program kunne vare. */
    @Provide
    Arbitrary<Tilfelle> passerte() {
        return Combinators.combine(
                        NirArbitraries.grensesaker(), Arbitraries.integers().between(0, 2000))
                .as((sak, dager) -> new Tilfelle(sak, LocalDate.of(2027, 1, 1).plusDays(dager)));
    }

    private static boolean harFunn(Vurdering svar, Funnkode kode) {
        return svar.funn().stream().anyMatch(f -> f.kode().equals(kode));
    }

    private static List<Ordningsvurdering> medFrist(Vurdering svar) {
        return svar.ordninger().stream()
                .filter(o -> {
                    Fristvurdering frist = o.frist();
                    return frist != null && frist.dato() != null;
                })
                .toList();
    }

    private static List<Fristvurdering> beregnede(Sak sak, LocalDate perDato) {
        List<Fristvurdering> svar = new ArrayList<>();
        medFrist(REGELVERK.vurder(sak, perDato)).forEach(o -> svar.add(Objects.requireNonNull(o.frist())));
        return svar;
    }

    private static List<@Nullable Fristvurdering> frister(Sak sak, LocalDate perDato) {
        List<@Nullable Fristvurdering> svar = new ArrayList<>();
        REGELVERK.vurder(sak, perDato).ordninger().forEach(o -> svar.add(o.frist()));
        return svar;
    }

    private static LocalDate dato(Ordningsvurdering o) {
        return Objects.requireNonNull(Objects.requireNonNull(o.frist()).dato());
    }
}
