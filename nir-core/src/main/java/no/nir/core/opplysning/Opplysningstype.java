package no.nir.core.opplysning;

import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.kode.Utdanningsbakgrunn;
import org.jspecify.annotations.Nullable;

/** Slagene opplysninger en saksbehandler kan registrere, og som et svar kan vente på. */
public enum Opplysningstype {
    UTDANNINGSBAKGRUNN("/utdanningsbakgrunn", Utdanningsbakgrunn.KODEVERK, false),
    SLUTTMAAL("/sluttmaal/-", Sluttmaal.KODEVERK, false),
    TILDELING("/vedtak/-", null, true),
    BOSETTING("/person/bosettinger/-", null, false),
    KRAV("/krav/-", null, true),
    GJENNOMFOERING("/tiltak/{}/gjennomfoering", Gjennomfoering.KODEVERK, true),
    TILTAK("/tiltak/-", Tiltakstype.KODEVERK, true),
    FULLTID_VIDEREGAAENDE("/fulltidVideregaaende/-", null, false),
    AVSLUTNING("/avslutninger/-", null, true);

    private final String peker;
    private final @Nullable String kodeverk;
    private final boolean perOrdning;

    Opplysningstype(String peker, @Nullable String kodeverk, boolean perOrdning) {
        this.peker = peker;
        this.kodeverk = kodeverk;
        this.perOrdning = perOrdning;
    }

    /** Stedet i saken som JSON Pointer; {@code -} er en ny post sist i listen. */
    String peker() {
        return peker;
    }

    /** Kodeverket verdiene er hentet fra; {@code null} når verdien er en dato. */
    public @Nullable String kodeverk() {
        return kodeverk;
    }

    /** Om opplysningen registreres på én ordning. */
    public boolean perOrdning() {
        return perOrdning;
    }
}
