package no.nir.rules.eksempel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import no.nir.core.generatorer.NirDomene;
import no.nir.core.generatorer.Tilfelle;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Status;
import no.nir.rules.Regelverk;

/**
 * Eksempelet: egenskapen sier at ditt svar og status i nir er enige. Med feilen finner generatoren fristdagen og egenskapen
 * feiler; rettet holder den.
 */
@Domain(NirDomene.class)
class DinFristberegningProperties {

    private static final Regelverk REGELVERK = Regelverk.standard().utenForklaring();

    @Property(tries = 2000, seed = "20261121")
    void den_rettede_beregningen_er_enig_med_nir(@ForAll Tilfelle tilfelle) {
        sammenlign(DinFristberegning.RETTET, tilfelle);
    }

    @Property(tries = 20_000, seed = "20261121", shrinking = ShrinkingMode.BOUNDED)
    @AddLifecycleHook(SkalFeile.class)
    void feilen_i_beregningen_blir_funnet(@ForAll Tilfelle tilfelle) {
        sammenlign(DinFristberegning.MED_FEIL, tilfelle);
    }

    /** Samfunnskunnskap i en åpen kategori er inaktiv nøyaktig når fristen er oversittet uten at den er fullført. */
    private static void sammenlign(DinFristberegning din, Tilfelle tilfelle) {
        for (Ordningsvurdering o :
                REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato()).ordninger()) {
            Fristvurdering frist = o.frist();
            LocalDate dato = frist == null ? null : frist.dato();
            boolean aapen = tilfelle.sak().kategorier().stream()
                    .noneMatch(k -> k.periode().tomEller(LocalDate.MAX).isBefore(tilfelle.perDato()));
            boolean aktuell = o.ordning().equals(Ordning.SAMFUNNSKUNNSKAP) && o.status() != Status.FULLFOERT && aapen;
            if (aktuell && dato != null && !tilfelle.sak().kategorier().isEmpty()) {
                assertThat(din.oversittet(dato, tilfelle.perDato())).isEqualTo(o.status() == Status.INAKTIV);
            }
        }
    }

    /** Snur utfallet, så porten er grønn når egenskapen feiler. Det trenger ikke du. */
    static class SkalFeile implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext egenskap, PropertyExecutor utfoerer) {
            PropertyExecutionResult resultat = utfoerer.execute();
            if (resultat.status() != PropertyExecutionResult.Status.FAILED) {
                return resultat.mapToFailed("Egenskapen skulle feilet: generatoren fant ikke fristdagen.");
            }
            Tilfelle minste =
                    (Tilfelle) resultat.falsifiedParameters().orElseThrow().get(0);
            return minste.sak().vedtak().size() + minste.sak().tiltak().size() <= 3
                    ? resultat.mapToSuccessful()
                    : resultat.mapToFailed(
                            "Egenskapen feilet, men saken ble ikke krympet til det den handler om: " + minste.sak());
        }
    }
}
