package no.nir.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nir.core.UgyldigVerdiException;
import org.jspecify.annotations.Nullable;

/** Leser én parametertabell. Tabellen er sortert på navn, så fom, og radene til ett navn har verken hull eller overlapp. */
final class ParametreReader {

    private final Tabellform form;
    private final Lesing lesing;

    ParametreReader(Tabellform form, Lesing lesing) {
        this.form = form;
        this.lesing = lesing;
    }

    List<Parameterlinje> les(byte @Nullable [] innhold) {
        List<Parameterlinje> linjer = new ArrayList<>();
        for (Rad rad : new TabellReader(form, lesing).les(innhold)) {
            linje(rad).ifPresent(linjer::add);
        }
        for (int i = 1; i < linjer.size(); i++) {
            kontroller(linjer.get(i - 1), linjer.get(i));
        }
        return linjer;
    }

    private Optional<Parameterlinje> linje(Rad rad) {
        String navn = rad.paakrevd("navn");
        String verdi = rad.paakrevd("verdi");
        Enhet enhet = rad.les(
                "enhet",
                kode -> Enhet.av(kode).orElseThrow(() -> new UgyldigVerdiException("«" + kode + "» er ukjent")));
        String beskrivelse = rad.paakrevd("beskrivelse");
        Rad.Opphav opphav = rad.opphav();
        if (navn == null || verdi == null || enhet == null || beskrivelse == null || opphav == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Parameterlinje(
                    navn,
                    verdi,
                    enhet,
                    opphav.gyldig(),
                    opphav.hjemmel(),
                    opphav.kilde(),
                    opphav.sistKontrollert(),
                    beskrivelse,
                    rad.fil(),
                    rad.linje()));
        } catch (UgyldigVerdiException e) {
            rad.feil(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void kontroller(Parameterlinje forrige, Parameterlinje denne) {
        int navn = forrige.navn().compareTo(denne.navn());
        if (navn > 0) {
            meld(denne, denne.navn() + " skal stå før " + forrige.navn() + ": tabellen er sortert på navn, så fom");
        }
        if (navn != 0) {
            return;
        }
        LocalDate slutt = forrige.gyldig().tom();
        LocalDate start = denne.gyldig().fom();
        if (!start.isAfter(forrige.gyldig().fom())) {
            meld(denne, denne.navn() + " er ikke sortert på fom");
        } else if (slutt == null || !start.isAfter(slutt)) {
            meld(denne, denne.navn() + " overlapper raden på linje " + forrige.linje());
        } else if (!start.equals(slutt.plusDays(1))) {
            meld(denne, denne.navn() + " har hull fra " + slutt.plusDays(1) + " til " + start.minusDays(1));
        }
        if (forrige.enhet() != denne.enhet()) {
            meld(
                    denne,
                    denne.navn() + " skifter enhet fra " + forrige.enhet().kode() + " til "
                            + denne.enhet().kode());
        }
    }

    private void meld(Parameterlinje linje, String melding) {
        lesing.feil(linje.fil(), linje.linje(), melding);
    }
}
