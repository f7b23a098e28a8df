package no.nir.kommandolinje;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.json.Inndatafeil;
import no.nir.core.json.LestSak;
import no.nir.core.json.NirJson;
import no.nir.core.json.UgyldigJsonException;
import no.nir.kommandolinje.inndata.Avvist;
import no.nir.kommandolinje.inndata.Dokument;
import no.nir.rules.Regelverk;
import no.nir.rules.RegelverkException;
import org.jspecify.annotations.Nullable;

/** Gjør ett dokument til ett svar. Kan deles mellom tråder. */
final class Dokumentvurderer {

    private final NirJson json;
    private final Regelverk regelverk;
    private final LocalDate perDato;
    private final Svarform svarform;

    Dokumentvurderer(NirJson json, Regelverk regelverk, LocalDate perDato, Svarform svarform) {
        this.json = json;
        this.regelverk = regelverk;
        this.perDato = perDato;
        this.svarform = svarform;
    }

    /**
     * Leser saken og vurderer den. Kan den ikke leses, er svaret alle feilene.
     *
     * @param fil navnet som skal stå i feilene, når flere filer leses
     */
    Svar svar(@Nullable String fil, Dokument dokument) {
        LestSak lest;
        try {
            lest = json.lesSakMedVarsler(dokument.utf8());
        } catch (UgyldigJsonException e) {
            byte[] avvist = svarform.avvist(new Avvist(fil, dokument.linje(), e.feil()));
            return new Svar(avvist, Utgangskode.NOE_AVVIST, List.of(), null, null);
        }
        List<Svar.Varsel> varsler = lest.varsler().stream()
                .map(v -> new Svar.Varsel(fil, dokument.linje(), v))
                .toList();
        try {
            byte[] svar = svarform.svar(lest.sak(), regelverk.vurder(lest.sak(), perDato));
            return new Svar(svar, Utgangskode.FERDIG, varsler, null, null);
        } catch (RuntimeException e) {
            return reglerFeilet(fil, dokument.linje(), varsler, e);
        } catch (OutOfMemoryError e) {
            // Svaret vokser med tiltak ganger måneder; ett dokument skal ikke stanse de andre.
            String melding = "Svaret på saken er for stort for minnet nir har. Del opp tiltak som varer i mange år.";
            return feilet(fil, dokument.linje(), Utgangskode.NOE_AVVIST, varsler, melding, e);
        }
    }

    /** Reglene er i ustand for denne saken. Et annet unntak enn RegelverkException gjengis ikke: det kan røpe noe. */
    private Svar reglerFeilet(@Nullable String fil, long linje, List<Svar.Varsel> varsler, RuntimeException feil) {
        String melding = "Saken kunne ikke vurderes. "
                + (feil instanceof RegelverkException
                        ? feil.getMessage()
                        : "Reglene stanset med " + feil.getClass().getSimpleName() + ".");
        return feilet(fil, linje, Utgangskode.REGLER_FEILET, varsler, melding, feil);
    }

    private Svar feilet(
            @Nullable String fil, long linje, int kode, List<Svar.Varsel> varsler, String melding, Throwable feil) {
        byte[] avvist = svarform.avvist(new Avvist(fil, linje, List.of(new Inndatafeil("", melding, 1, 1))));
        String sted = (fil == null ? "" : fil + ", ") + "linje " + linje + ": ";
        return new Svar(avvist, kode, varsler, sted + melding, feil);
    }
}
