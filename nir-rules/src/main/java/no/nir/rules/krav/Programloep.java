package no.nir.rules.krav;

import java.time.LocalDate;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.person.Barn;
import no.nir.core.tid.Datoregning;
import no.nir.rules.avslutning.Avsluttet;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;
import org.jspecify.annotations.Nullable;

/** Programmet fra det begynte til det er avsluttet eller fristen er ute; ellers løper det. */
public record Programloep(Avsluttet om) implements Avledet {

    public Grunnlag grunnlag() {
        return om.om().om();
    }

    public Ordning ordning() {
        return grunnlag().ordning();
    }

    public Kategori kategori() {
        return grunnlag().kategori();
    }

    public Lov lov() {
        return grunnlag().lov();
    }

    public @Nullable Sluttmaal sluttmaal() {
        return grunnlag().sluttmaal();
    }

    public @Nullable Utdanningsbakgrunn utdanningsbakgrunn() {
        return grunnlag().utdanningsbakgrunn();
    }

    /** Dagen programmet begynte. */
    public @Nullable LocalDate start() {
        return grunnlag().tilbudtStart();
    }

    /** Den tidligste av avslutning og frist; {@code null} når programmet løper uten kjent slutt. */
    public @Nullable LocalDate slutt() {
        return Datoregning.tidligsteKjente(om.dato(), om.om().frist());
    }

    /** Om programmet har en avslutning, registrert eller satt av systemet. */
    public boolean avsluttet() {
        return om.avslutning() != null;
    }

    public boolean venterBarn() {
        return grunnlag().sak().sak().person().venterBarn();
    }

    /** Alderen i fylte år til det yngste barnet på en dag i programmet der det er yngst; uten barn en som aldri er ung. */
    public int yngsteBarn() {
        LocalDate start = start();
        LocalDate slutt = slutt();
        int yngst = Integer.MAX_VALUE;
        if (start == null) {
            return yngst;
        }
        for (Barn b : grunnlag().sak().sak().person().barn()) {
            boolean foedt = slutt == null || !b.foedselsdato().isAfter(slutt);
            if (foedt) {
                LocalDate dag = Datoregning.seneste(b.foedselsdato(), start);
                yngst = Math.min(yngst, Datoregning.alder(b.foedselsdato(), dag));
            }
        }
        return yngst;
    }

    @Override
    public String somTekst() {
        return ordning() + " fra " + (start() == null ? "ukjent" : start()) + " til "
                + (slutt() == null ? "åpen" : slutt()) + ", sluttmål "
                + (sluttmaal() == null ? "ikke registrert" : sluttmaal());
    }
}
