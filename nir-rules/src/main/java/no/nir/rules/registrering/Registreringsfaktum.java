package no.nir.rules.registrering;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Ordning;
import no.nir.core.tid.Datoregning;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.grunnlag.Ordningsfaktum;

/**
 * At noe hendte en dag og ble registrert en annen.
 *
 * @param post hvor det står i saken: id, eller liste og indeks
 * @param slettet om posten er slettet
 */
public record Registreringsfaktum(
        Kontekst kontekst, Ordning ordning, String post, LocalDate hendelse, LocalDate registrert, boolean slettet)
        implements Ordningsfaktum {

    /** Siste dag for å registrere så mange måneder etter hendelsen. */
    public LocalDate frist(int maaneder) {
        return Datoregning.plussMaaneder(hendelse, maaneder);
    }

    public List<String> poster() {
        return List.of(post);
    }

    @Override
    public LocalDate parameterdato() {
        return hendelse;
    }

    @Override
    public String somTekst() {
        return post + " på " + ordning + " hendte " + hendelse + " og ble registrert " + registrert;
    }
}
