package no.nir.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leser tegn til et tre. Stanser ved den første syntaksfeilen, men gir fra seg det som ble lest før den, så feilene der
 * også kan meldes.
 */
final class TreReader {

    /** Lengder sjekkes av oss, der vi vet stedet; av Jackson vil vi bare ha et tak på dybden. */
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Jsongrenser.DYBDE + 1)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final JsonParser parser;
    private final Feilsamler feil;
    private boolean brutt;

    private TreReader(JsonParser parser, Feilsamler feil) {
        this.parser = parser;
        this.feil = feil;
    }

    /** Roten av treet; {@code null} når dokumentet er tomt eller ikke har noe som lar seg lese. */
    static @Nullable Jsonverdi les(Feilsamler feil) {
        Kildetekst tekst = feil.tekst();
        try (JsonParser parser = JSON.createParser(tekst.tegn(), tekst.fra(), tekst.lengde())) {
            return new TreReader(parser, feil).dokument();
        } catch (IOException e) {
            feil.dokument(0, "Dokumentet lar seg ikke lese.");
            return null;
        }
    }

    private @Nullable Jsonverdi dokument() throws IOException {
        JsonToken foerste = neste();
        if (foerste == null) {
            if (!brutt) {
                feil.dokument(0, "Dokumentet er tomt. Ventet et JSON-objekt.");
            }
            return null;
        }
        Jsonverdi rot = verdi(foerste, 0);
        if (neste() != null) {
            feil.dokument(start(), "Det står mer etter dokumentet. Ventet ett JSON-objekt og ikke noe etter det.");
        }
        return rot;
    }

    private Jsonverdi verdi(JsonToken symbol, int dybde) {
        int start = start();
        return switch (symbol) {
            case START_OBJECT -> objekt(start, dybde + 1);
            case START_ARRAY -> liste(start, dybde + 1);
            case VALUE_STRING -> skalar(start, true);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> skalar(start, false);
            case VALUE_TRUE -> new Jsonverdi.Sannhetsverdi(true, start);
            case VALUE_FALSE -> new Jsonverdi.Sannhetsverdi(false, start);
            default -> new Jsonverdi.Null(start);
        };
    }

    private Jsonverdi objekt(int start, int dybde) {
        Jsonverdi.Objekt objekt = new Jsonverdi.Objekt(start);
        stansVedDybde(dybde, start);
        boolean full = false;
        JsonToken symbol = neste();
        while (symbol == JsonToken.FIELD_NAME) {
            String navn = feltnavn();
            JsonToken verdi = neste();
            if (verdi == null) {
                break;
            }
            if (objekt.antall() < Jsongrenser.FELT) {
                int plass = objekt.nytt(navn);
                objekt.sett(plass, verdi(verdi, dybde));
            } else {
                full = meldEnGang(full, objekt, "Objektet har flere enn " + Jsongrenser.FELT + " felt.");
                hopp();
            }
            symbol = neste();
        }
        if (brutt) {
            objekt.avkort();
        }
        return objekt;
    }

    private Jsonverdi liste(int start, int dybde) {
        List<Jsonverdi> elementer = new ArrayList<>();
        Jsonverdi.Liste liste = new Jsonverdi.Liste(elementer, start);
        stansVedDybde(dybde, start);
        boolean full = false;
        JsonToken symbol = neste();
        while (symbol != null && symbol != JsonToken.END_ARRAY) {
            if (elementer.size() < Jsongrenser.ELEMENTER) {
                elementer.add(verdi(symbol, dybde));
            } else {
                full = meldEnGang(full, liste, "Listen har flere enn " + Jsongrenser.ELEMENTER + " elementer.");
                hopp();
            }
            symbol = neste();
        }
        return liste;
    }

    private boolean meldEnGang(boolean meldt, Jsonverdi verdi, String melding) {
        if (!meldt) {
            feil.meld(verdi, () -> melding);
        }
        return true;
    }

    /** Dypere enn grensen leses ikke: resten av dokumentet blir liggende. */
    private void stansVedDybde(int dybde, int start) {
        if (dybde > Jsongrenser.DYBDE && !brutt) {
            brutt = true;
            feil.dokument(start, "Dokumentet har flere enn " + Jsongrenser.DYBDE + " nivåer av lister og objekter.");
        }
    }

    private @Nullable JsonToken neste() {
        if (brutt) {
            return null;
        }
        try {
            return parser.nextToken();
        } catch (IOException e) {
            bryt(e);
            return null;
        }
    }

    /** En tekst eller et tall; en tekst som ikke er lukket, er som om den ikke sto der. */
    private Jsonverdi skalar(int start, boolean tekst) {
        try {
            String lest = parser.getText();
            return tekst ? new Jsonverdi.Tekst(lest, start) : new Jsonverdi.Tall(lest, start);
        } catch (IOException e) {
            bryt(e);
            return new Jsonverdi.Null(start);
        }
    }

    private String feltnavn() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            bryt(e);
            return "";
        }
    }

    private void hopp() {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            bryt(e);
        }
    }

    /** Melder feilen med egne ord: Jacksons melding gjentar innholdet i dokumentet. */
    private void bryt(IOException e) {
        brutt = true;
        int plass = feil.tekst().lengde();
        if (e instanceof JsonProcessingException json && json.getLocation() != null) {
            plass = (int) Math.max(0, json.getLocation().getCharOffset());
        }
        if (e instanceof StreamConstraintsException) {
            feil.dokument(plass, "Dokumentet går over en grense for hva som leses.");
        } else if (plass >= feil.tekst().lengde()) {
            feil.dokument(plass, "Ugyldig JSON: dokumentet slutter for tidlig.");
        } else {
            feil.dokument(plass, "Ugyldig JSON: kan ikke lese videre herfra.");
        }
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
