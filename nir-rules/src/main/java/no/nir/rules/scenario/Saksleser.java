package no.nir.rules.scenario;

import java.util.Optional;
import no.nir.core.json.Inndatafeil;
import no.nir.core.json.NirJson;
import no.nir.core.json.UgyldigJsonException;
import no.nir.core.kode.Kodeliste;
import no.nir.core.sak.Sak;

/** Gjør saken i et scenario til en sak, med den samme strenge lesingen som saker ellers får. */
final class Saksleser {

    private final NirJson json;

    Saksleser(Kodeliste koder) {
        this.json = NirJson.med(koder);
    }

    /** Saken; er den ugyldig, meldes alle feilene på linjene de står i scenariofilen. */
    Optional<Sak> les(Tre tre, Feilliste feil) {
        try {
            return Optional.of(json.lesSak(Jsontekst.av(Saksfletter.fyll(tre))));
        } catch (UgyldigJsonException e) {
            for (Inndatafeil f : e.feil()) {
                int linje = Sted.av(f.peker()).map(sted -> sted.linje(tre)).orElse(tre.linje());
                feil.meld(linje, (f.peker().isEmpty() ? "gitt" : f.peker()) + ": " + f.melding());
            }
            return Optional.empty();
        }
    }

    /** Saken, om treet er en gyldig sak. */
    Optional<Sak> forsoek(Tre tre) {
        return les(tre, new Feilliste(""));
    }
}
