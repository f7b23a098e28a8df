package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import no.nir.core.generatorer.NirDomene;
import no.nir.core.generatorer.Tilfelle;
import no.nir.core.sak.Saksdatoer;

/** Ingen dato i en sak er glemt: datoene er dem sakens JSON har. */
@Domain(NirDomene.class)
class SaksdatoerProperties {

    private static final Pattern DATO = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");

    @Property(seed = "20261121")
    void datoene_i_saken_er_datoene_i_dens_json(@ForAll Tilfelle tilfelle) {
        SortedSet<LocalDate> ventet = new TreeSet<>();
        Matcher dato = DATO.matcher(Lesing.JSON.skrivSak(tilfelle.sak()));
        while (dato.find()) {
            ventet.add(LocalDate.parse(dato.group(1)));
        }

        Statistics.label("mange datoer")
                .collect(ventet.size() > 20)
                .coverage(d -> d.check(true).percentage(p -> p > 10));
        assertThat(Saksdatoer.i(tilfelle.sak())).isEqualTo(ventet);
    }
}
