package no.nir.rules.gjennomsnitt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Tiltaksgruppe;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.tiltak.Tiltak;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.grunnlag.Ordningsfaktum;

/** Ett registrert tiltak. */
public record Tiltaksfaktum(Kontekst kontekst, Tiltak tiltak) implements Ordningsfaktum {

    public Tiltakstype type() {
        return tiltak.type();
    }

    @Override
    public Ordning ordning() {
        return tiltak.ordning();
    }

    /** Gruppen tiltakstypen hører til i katalogen. */
    public Tiltaksgruppe gruppe() {
        return kontekst.katalog().gruppe(type());
    }

    public Gjennomfoering gjennomfoering() {
        return tiltak.gjennomfoering();
    }

    public LocalDate tom() {
        return tiltak.tom();
    }

    public LocalDate perDato() {
        return kontekst.perDato();
    }

    /** Tiltakets id, til funn. */
    public List<String> post() {
        return List.of(tiltak.id());
    }

    public boolean slettet() {
        return tiltak.slettet() != null;
    }

    public boolean erstattende() {
        return tiltak.erstattende();
    }

    @Override
    public LocalDate parameterdato() {
        return tiltak.fom();
    }

    @Override
    public String somTekst() {
        BigDecimal timer = tiltak.timerPerUke();
        return "tiltak " + tiltak.id() + " " + type() + " " + tiltak.fom() + "–" + tiltak.tom() + ", "
                + (timer == null ? "uten timer" : timer.toPlainString() + " timer per uke")
                + (erstattende() ? ", erstattende" : "") + (slettet() ? ", slettet" : "");
    }
}
