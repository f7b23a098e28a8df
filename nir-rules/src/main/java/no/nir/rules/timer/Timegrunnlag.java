package no.nir.rules.timer;

import java.time.LocalDate;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;

/**
 * Det timekravet velges av.
 *
 * @param valgdato dagen som velger mellom gamle og nye timetall: da den første tillatelsen ble gitt, eller innreise når den
 *     er senere; uten tillatelse kategori fra
 */
public record Timegrunnlag(Grunnlag om, LocalDate valgdato) implements Avledet {

    public static Timegrunnlag av(Grunnlag grunnlag) {
        Oppholdstillatelse foerste = grunnlag.sak().foersteTillatelse();
        return new Timegrunnlag(grunnlag, foerste == null ? grunnlag.kategoriFra() : foerste.foersteDag());
    }

    @Override
    public LocalDate parameterdato() {
        return valgdato;
    }

    @Override
    public String somTekst() {
        return om.ordning() + " fra kategorien " + om.kategori() + ", timetall per " + valgdato;
    }
}
