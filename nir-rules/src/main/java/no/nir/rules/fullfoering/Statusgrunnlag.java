package no.nir.rules.fullfoering;

import java.time.LocalDate;
import no.nir.core.kode.Delproeve;
import no.nir.core.kode.Fritaksgrunn;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Norsknivaa;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.opplaering.Proeve;
import no.nir.rules.avslutning.Avsluttet;
import no.nir.rules.avslutning.Stand;
import no.nir.rules.grunnlag.Avledet;
import org.jspecify.annotations.Nullable;

/**
 * Det fullføring og status avgjøres av.
 *
 * @param avsluttet avslutningen, når ordningen er en som kan avsluttes
 */
public record Statusgrunnlag(Stand om, @Nullable Avsluttet avsluttet) implements Avledet {

    public Ordning ordning() {
        return om.om().ordning();
    }

    public Kategori kategori() {
        return om.om().kategori();
    }

    public boolean lukket() {
        return om.om().lukket();
    }

    public boolean timerNaadd() {
        return om.timerNaadd();
    }

    public boolean avsluttetRegistrert() {
        return avsluttet != null && avsluttet.registrert();
    }

    public boolean avsluttetAutomatisk() {
        return avsluttet != null && avsluttet.automatisk();
    }

    public @Nullable LocalDate frist() {
        return om.frist();
    }

    public LocalDate perDato() {
        return om.perDato();
    }

    public boolean fylkeskommunenAnsvarlig() {
        return om.om().fylkeskommunenAnsvarlig();
    }

    /** Om et fritak fra opplæringen gjelder per dato. */
    public boolean fritatt() {
        return om.om().fritatt();
    }

    /** Om et fritak fra opplæringen av denne grunnen gjelder per dato. */
    public boolean fritattAvGrunn(Fritaksgrunn grunn) {
        return om.om().data().gjelder(Vedtakstype.FRITAK, grunn, perDato());
    }

    /** Om et fritak fra prøven gjelder per dato. */
    public boolean fritattFraProeve() {
        return om.om().fritattFraProeve();
    }

    /** Om en permanent stans har begynt. */
    public boolean stanset() {
        return om.om().data().begynt(Vedtakstype.STANS_PERMANENT, perDato());
    }

    /** Om det er bestått en prøve i samfunnskunnskap. */
    public boolean proeveBestaatt() {
        for (Proeve p : om.om().sak().proever()) {
            if (Boolean.TRUE.equals(p.bestaatt())) {
                return true;
            }
        }
        return false;
    }

    /** Om hver delprøve i norsk har et resultat som når norskmålet; et norskmål som ikke er satt, nås aldri. */
    public boolean norskmaalNaadd() {
        Norskmaal maal = om.om().sak().sak().norskmaal();
        return maal != null
                && naadd(Delproeve.LYTTE, maal.lytte())
                && naadd(Delproeve.LESE, maal.lese())
                && naadd(Delproeve.SKRIVE, maal.skrive())
                && naadd(Delproeve.MUNTLIG, maal.muntlig());
    }

    private boolean naadd(Delproeve delproeve, Norsknivaa maal) {
        for (Proeve p : om.om().sak().proever()) {
            Norsknivaa nivaa = p.nivaa();
            if (delproeve.equals(p.delproeve()) && nivaa != null && nivaa.naar(maal)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String somTekst() {
        return om.somTekst()
                + (lukket() ? ", kategorien er lukket" : "")
                + (timerNaadd() ? ", timene er nådd" : "")
                + (norskmaalNaadd() ? ", norskmålet er nådd" : "")
                + (proeveBestaatt() ? ", prøven er bestått" : "")
                + (fritatt() ? ", fritatt" : "")
                + (fritattFraProeve() ? ", fritatt fra prøven" : "")
                + (stanset() ? ", stanset for godt" : "");
    }
}
