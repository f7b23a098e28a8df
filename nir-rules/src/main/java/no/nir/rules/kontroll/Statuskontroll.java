package no.nir.rules.kontroll;

import no.nir.core.kode.Ordning;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.vurdering.Status;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;
import no.nir.rules.status.Ordningsstatus;
import org.jspecify.annotations.Nullable;

/** En ordning med status, til kontrollene som trenger den. */
public record Statuskontroll(Ordningsstatus om) implements Avledet {

    public Grunnlag grunnlag() {
        return om.om().om().om().om();
    }

    public Ordning ordning() {
        return grunnlag().ordning();
    }

    public Status status() {
        return om.status();
    }

    public boolean tildelt() {
        return !grunnlag().tildelinger().isEmpty();
    }

    public @Nullable Norskmaal norskmaal() {
        return grunnlag().sak().sak().norskmaal();
    }

    @Override
    public String somTekst() {
        return om.somTekst() + (tildelt() ? ", tildelt" : ", ikke tildelt") + ", norskmål "
                + (norskmaal() == null ? "ikke registrert" : "registrert");
    }
}
