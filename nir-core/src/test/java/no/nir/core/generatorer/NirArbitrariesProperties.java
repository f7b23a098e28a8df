package no.nir.core.generatorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.statistics.Statistics;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.person.Duf;
import no.nir.core.person.Foedselsnummer;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;

/** Generatorene holder det de lover. At sakene leses av leseren med katalogen, prøves i nir-rules. */
@Domain(NirDomene.class)
class NirArbitrariesProperties {

    @Example
    void samme_frø_gir_de_samme_sakene() {
        assertThat(trekk(NirArbitraries.tilfeller(), 7)).isEqualTo(trekk(NirArbitraries.tilfeller(), 7));
        assertThat(trekk(NirArbitraries.gyldige(), 7)).isEqualTo(trekk(NirArbitraries.gyldige(), 7));
        assertThat(trekk(NirArbitraries.oedelagteJson(), 7)).isEqualTo(trekk(NirArbitraries.oedelagteJson(), 7));
        assertThat(trekk(NirArbitraries.gyldige(), 8)).isNotEqualTo(trekk(NirArbitraries.gyldige(), 7));
    }

    private static <T> List<T> trekk(Arbitrary<T> arbitrary, long froe) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        Random kilde = new Random(froe);
        List<T> svar = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            svar.add(generator.next(kilde).value());
        }
        return svar;
    }

    @Property(seed = "20261121")
    void vedtak_og_tiltak_har_hver_sin_id(@ForAll Sak sak) {
        Set<String> ider = new HashSet<>();
        sak.vedtak().forEach(v -> assertThat(ider.add(v.id())).isTrue());
        sak.tiltak().forEach(t -> assertThat(ider.add(t.id())).isTrue());
        sak.klager().forEach(k -> assertThat(ider).contains(k.vedtakId()));
    }

    @Property(seed = "20261121")
    void numrene_er_syntetiske(@ForAll Duf duf, @ForAll Foedselsnummer nummer) {
        int aar = Integer.parseInt(duf.umaskert().substring(0, 4));
        assertThat(aar >= 9000 || aar < 1950).isTrue();
        assertThat(nummer.syntetisk()).isTrue();
        assertThat(nummer.gyldigFoer2032()).isTrue();
        Statistics.label("kontroll").collect(duf.kontroll()).coverage(c -> {
            for (Duf.Kontroll kontroll : Duf.Kontroll.values()) {
                c.check(kontroll).percentage(prosent -> prosent > 5);
            }
        });
    }

    @Property(seed = "20261121")
    void perioder_vedtak_og_tiltak_er_gyldige_for_seg(
            @ForAll Periode periode, @ForAll Vedtak vedtak, @ForAll Tiltak tiltak, @ForAll LocalDate dato) {
        assertThat(periode.tomEller(periode.fom())).isAfterOrEqualTo(periode.fom());
        assertThat(vedtak.id()).startsWith("v");
        assertThat(tiltak.id()).startsWith("t");
        assertThat(dato).isBetween(LocalDate.of(2019, 5, 1), LocalDate.of(2027, 12, 31));
    }

    /** Feiler med vilje: den minste saken med en permisjon har ett vedtak og nesten ingenting annet. */
    @Property(tries = 1000, seed = "20261121", shrinking = ShrinkingMode.BOUNDED)
    @AddLifecycleHook(KrympesTilEttVedtak.class)
    void en_sak_som_feiler_krympes(@ForAll Sak sak) {
        assertThat(sak.vedtak()).noneMatch(v -> v.type().equals(Vedtakstype.PERMISJON));
    }

    static class KrympesTilEttVedtak implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext egenskap, PropertyExecutor utfoerer) {
            PropertyExecutionResult resultat = utfoerer.execute();
            if (resultat.status() != PropertyExecutionResult.Status.FAILED) {
                return resultat.mapToFailed("Egenskapen skulle feilet.");
            }
            Sak minste = (Sak) resultat.falsifiedParameters().orElseThrow().get(0);
            boolean liten = minste.vedtak().size() == 1
                    && minste.fravaer().isEmpty()
                    && minste.timer().isEmpty()
                    && minste.proever().isEmpty();
            return liten ? resultat.mapToSuccessful() : resultat.mapToFailed("Ble ikke liten: " + minste);
        }
    }
}
