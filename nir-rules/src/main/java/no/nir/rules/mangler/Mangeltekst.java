package no.nir.rules.mangler;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import no.nir.catalog.Katalog;
import no.nir.catalog.Maalform;
import no.nir.core.kode.Tiltaksgruppe;
import no.nir.core.opplysning.Manglende;
import no.nir.core.opplysning.Opplysningstype;
import no.nir.core.opplysning.Setning;
import no.nir.core.vurdering.Mangelgrunn;
import org.jspecify.annotations.Nullable;

/** Setningene om det som mangler, fra katalogen. */
final class Mangeltekst {

    private static final String MANGLER = "mangler.";
    private static final String GRUNN = MANGLER + "grunn.";

    private final Katalog katalog;

    Mangeltekst(Katalog katalog) {
        this.katalog = katalog;
    }

    /** Hva saksbehandleren skal registrere. */
    Setning opplysning(Manglende.Post post, @Nullable Tiltaksgruppe gruppe) {
        String gjelder = post.gjelder();
        if (gruppe != null) {
            return setning(post.type(), maalform -> Map.of("gruppe", navn(gruppe, maalform)));
        }
        return setning(post.type(), maalform -> gjelder == null ? Map.of() : Map.of("id", gjelder));
    }

    private String navn(Tiltaksgruppe gruppe, Maalform maalform) {
        return katalog.finn(gruppe.kodeverk(), gruppe.kode())
                .map(linje -> linje.navn(maalform))
                .orElse(gruppe.kode());
    }

    private Setning setning(Opplysningstype type, Function<Maalform, Map<String, String>> felt) {
        return setning(MANGLER + type.name(), felt);
    }

    /** Hvorfor svaret er ukjent. */
    Setning grunn(Mangelgrunn grunn, @Nullable LocalDate senest) {
        Map<String, String> felt = senest == null ? Map.of() : Map.of("dato", senest.toString());
        return setning(GRUNN + grunn.name(), maalform -> felt);
    }

    private Setning setning(String noekkel, Function<Maalform, Map<String, String>> felt) {
        return new Setning(
                tekst(noekkel, Maalform.NB, felt),
                tekst(noekkel, Maalform.NN, felt),
                tekst(noekkel, Maalform.EN, felt));
    }

    private String tekst(String noekkel, Maalform maalform, Function<Maalform, Map<String, String>> felt) {
        return katalog.tekster().tekst(noekkel, maalform, felt.apply(maalform));
    }
}
