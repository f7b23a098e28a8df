package no.nir.kommandolinje;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import no.nir.core.json.Inndatafeil;
import no.nir.core.json.NirJson;
import no.nir.core.json.UgyldigJsonException;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.kommandolinje.inndata.Avvist;
import no.nir.kommandolinje.inndata.Dokument;
import no.nir.kommandolinje.inndata.DokumentReader;
import no.nir.rules.Regelverk;
import no.nir.rules.RegelverkException;
import org.jspecify.annotations.Nullable;

/** Vurderer saker i den rekkefølgen de leses, én om gangen. Det som ikke kan leses, svares med feilene, og resten går videre. */
final class Vurderingsloep {

    private final NirJson json;
    private final Regelverk regelverk;
    private final LocalDate perDato;
    private final Svarform svarform;
    private final Omgivelse omgivelse;
    private final Framdrift framdrift;
    private final boolean medSpor;
    private int kode = Utgangskode.FERDIG;

    Vurderingsloep(
            NirJson json,
            Regelverk regelverk,
            LocalDate perDato,
            Svarform svarform,
            Omgivelse omgivelse,
            boolean medSpor) {
        this.json = json;
        this.regelverk = regelverk;
        this.perDato = perDato;
        this.svarform = svarform;
        this.omgivelse = omgivelse;
        this.framdrift = omgivelse.nyFramdrift();
        this.medSpor = medSpor;
    }

    /** Hvordan et svar ser ut. */
    interface Svarform {

        void svar(Sak sak, Vurdering vurdering, Utskrift ut) throws IOException;

        void avvist(Avvist avvist, Utskrift ut) throws IOException;
    }

    /** Utgangskoden for alt som er vurdert til nå. */
    int kode() {
        return kode;
    }

    /**
     * Vurderer alle sakene i strømmen.
     *
     * @param fil navnet som skal stå i feilene, når flere filer leses
     * @throws IOException når strømmen ikke kan leses eller svaret ikke kan skrives
     */
    void vurder(@Nullable String fil, InputStream inn) throws IOException {
        DokumentReader dokumenter = new DokumentReader(inn);
        try {
            for (Dokument d = dokumenter.neste(); d != null; d = dokumenter.neste()) {
                svar(fil, d);
                framdrift.enTil();
            }
        } finally {
            framdrift.stans();
        }
    }

    /** En fil lot seg ikke lese ferdig. */
    void avbrutt(String fil, IOException feil) {
        omgivelse.feil().melding(fil + " kan ikke leses ferdig: " + feil.getMessage());
        kode = Math.max(kode, Utgangskode.NOE_AVVIST);
    }

    private void svar(@Nullable String fil, Dokument dokument) throws IOException {
        Sak sak;
        try {
            sak = json.lesSak(dokument.utf8());
        } catch (UgyldigJsonException e) {
            kode = Math.max(kode, Utgangskode.NOE_AVVIST);
            svarform.avvist(new Avvist(fil, dokument.linje(), e.feil()), omgivelse.ut());
            return;
        }
        Vurdering vurdering;
        try {
            vurdering = regelverk.vurder(sak, perDato);
        } catch (RuntimeException e) {
            reglerFeilet(fil, dokument.linje(), e);
            return;
        }
        svarform.svar(sak, vurdering, omgivelse.ut());
    }

    /** Reglene er i ustand for denne saken. Meldingen gjengir ikke unntaket: bare RegelverkException lover å ikke røpe noe. */
    private void reglerFeilet(@Nullable String fil, long linje, RuntimeException feil) throws IOException {
        kode = Utgangskode.REGLER_FEILET;
        String hva = feil instanceof RegelverkException
                ? feil.getMessage()
                : "Reglene stanset med " + feil.getClass().getSimpleName() + ".";
        String melding = "Saken kunne ikke vurderes. " + hva;
        framdrift.stans();
        omgivelse.feil().melding((fil == null ? "" : fil + ", ") + "linje " + linje + ": " + melding);
        if (medSpor) {
            omgivelse.feil().spor(feil);
        }
        svarform.avvist(new Avvist(fil, linje, List.of(new Inndatafeil("", melding, 1, 1))), omgivelse.ut());
    }
}
