package no.nir.rules.funn;

import java.util.Locale;

/** En setning som kommer i tillegg til et funns egen, og sier hvorfor eller hva som kan gjøres. Står i teksttabellen. */
public enum Tillegg {
    /** Et vedtak på den andre siden av datoen da ordningen med utvidet norskopplæring kom. */
    FOER_ORDNINGEN,
    /** Utdanningsbakgrunn mangler. */
    UTEN_UTDANNINGSBAKGRUNN,
    /** Vedtaket ligger ikke nær nok fristen. */
    UTENFOR_VINDUET,
    /** Vedtaket gjelder for få eller for mange måneder. */
    FEIL_LENGDE,
    /** Så mange utvidelser kan ikke gis. */
    FOR_MANGE,
    /** Sluttmålet gir ikke rett til utvidelse. */
    KAN_IKKE_UTVIDES,
    /** Bare det første vedtaket teller. */
    BARE_DET_FOERSTE,
    /** Et vedtak om utvidet deltakelse ville flyttet fristen. */
    UTVIDELSE_FLYTTER_FRISTEN,
    /** Den siste dagen loven er kjent for. */
    SISTE_KJENTE_DAG;

    /** Leddet etter funnkoden i teksttabellen, for eksempel {@code utenfor_vinduet}. */
    public String noekkel() {
        return name().toLowerCase(Locale.ROOT);
    }
}
