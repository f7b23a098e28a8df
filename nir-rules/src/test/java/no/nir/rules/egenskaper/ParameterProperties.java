package no.nir.rules.egenskaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import no.nir.catalog.Katalog;
import no.nir.catalog.Parameterlinje;
import no.nir.core.generatorer.NirDomene;
import no.nir.core.generatorer.Tilfelle;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import org.jspecify.annotations.Nullable;

/** En lovendring er en rad fra en dag: den endrer ingenting som er avgjort før den. */
@Domain(NirDomene.class)
class ParameterProperties {

    private static final Katalog KATALOG = Katalog.standard();
    private static final Regelverk REGELVERK = Regelverk.standard().utenForklaring();

    /** Alle tall og datoer i tabellene er andre fra dagen etter den siste saken spør om. */
    @Property(tries = 300, seed = "20261121")
    void en_rad_fra_en_senere_dag_endrer_ingenting(@ForAll Tilfelle tilfelle) {
        LocalDate fra = sisteDag(tilfelle.sak(), tilfelle.perDato()).plusDays(1);
        Vurdering svar = REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato());
        Vurdering annet = medAltEndret(fra).vurder(tilfelle.sak(), tilfelle.perDato());
        assertThat(utenVersjon(annet, svar)).isEqualTo(svar);
    }

    /** Og motsatt: fra den første dagen saken spør om, endrer de samme radene svaret for de fleste. */
    @Property(tries = 100, seed = "20261121")
    void en_rad_fra_en_tidligere_dag_endrer_svaret(@ForAll Tilfelle tilfelle) {
        Vurdering svar = REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato());
        Vurdering annet = medAltEndret(LocalDate.of(1950, 1, 1)).vurder(tilfelle.sak(), tilfelle.perDato());
        Statistics.label("svaret er et annet")
                .collect(!utenVersjon(annet, svar).equals(svar))
                .coverage(c -> c.check(true).percentage(prosent -> prosent > 50));
    }

    private static Regelverk medAltEndret(LocalDate fra) {
        List<Parameterlinje> rader = new ArrayList<>();
        for (String navn : KATALOG.parametre().navn()) {
            KATALOG.parametre().linje(navn, fra).ifPresent(rad -> {
                String verdi = endret(rad.verdi());
                if (verdi != null) {
                    rader.add(rad.medVerdi(verdi).medGyldig(Periode.fra(fra)));
                }
            });
        }
        return Regelverk.med(KATALOG.med(KATALOG.parametre().med(rader.toArray(Parameterlinje[]::new))))
                .utenForklaring();
    }

    /** Et større tall eller en senere dato; {@code null} for koder og brytere. */
    private static @Nullable String endret(String verdi) {
        if (verdi.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(verdi).plusDays(400).toString();
        }
        return verdi.matches("\\d+(\\.\\d+)?")
                ? new BigDecimal(verdi).add(BigDecimal.ONE).toPlainString()
                : null;
    }

    /** Den siste dagen noe i saken kan slås opp på: per dato, tillatelser, kategorier, oppstart og det som registreres. */
    private static LocalDate sisteDag(Sak sak, LocalDate perDato) {
        LocalDate siste = perDato;
        for (Oppholdstillatelse t : sak.oppholdstillatelser()) {
            siste = seneste(siste, t.vedtaksdato());
            siste = seneste(siste, t.innreisedato());
        }
        for (Vedtak v : sak.vedtak()) {
            siste = seneste(siste, v.fom());
        }
        for (Tiltak t : sak.tiltak()) {
            siste = seneste(siste, t.fom());
        }
        for (Timefoering t : sak.timer()) {
            siste = seneste(siste, t.periode().tom());
        }
        for (Fravaer f : sak.fravaer()) {
            siste = seneste(siste, f.periode().tom());
        }
        for (var k : sak.kategorier()) {
            siste = seneste(siste, k.periode().fom());
        }
        return siste;
    }

    private static LocalDate seneste(LocalDate a, @Nullable LocalDate b) {
        return b == null || a.isAfter(b) ? a : b;
    }

    private static Vurdering utenVersjon(Vurdering svar, Vurdering som) {
        return Vurdering.builder().from(svar).regelverk(som.regelverk()).build();
    }
}
