package no.nir.catalog;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leser én tabell strengt: UTF-8 uten BOM, semikolon, linjeskift LF også etter siste linje, én overskrift som må stemme
 * nøyaktig, ingen tomme linjer og ingen kommentarer. Et felt går aldri over flere linjer.
 *
 * <p>Hver linje leses for seg, slik at én gal linje ikke skjuler feil i resten.
 */
final class TabellReader {

    /** Tegn under dette er alltid i NFC. */
    private static final int FOERSTE_LOESE_TEGN = 0x300;

    private final CsvReader.CsvReaderBuilder csv = CsvReader.builder()
            .fieldSeparator(';')
            .commentStrategy(CommentStrategy.NONE)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(false)
            .detectBomHeader(false);
    private final Tabellform form;
    private final Lesing lesing;

    TabellReader(Tabellform form, Lesing lesing) {
        this.form = form;
        this.lesing = lesing;
    }

    /** Radene under overskriften; rader med feil er utelatt og meldt. */
    List<Rad> les(byte @Nullable [] innhold) {
        if (innhold == null) {
            lesing.feil(form.fil(), 1, "filen mangler");
            return List.of();
        }
        return dekodet(innhold).map(this::rader).orElse(List.of());
    }

    private Optional<String> dekodet(byte[] innhold) {
        if (innhold.length >= 3
                && innhold[0] == (byte) 0xEF
                && innhold[1] == (byte) 0xBB
                && innhold[2] == (byte) 0xBF) {
            lesing.feil(form.fil(), 1, "filen begynner med BOM. Ventet UTF-8 uten BOM");
            return Optional.empty();
        }
        ByteBuffer inn = ByteBuffer.wrap(innhold);
        CharBuffer ut = CharBuffer.allocate(innhold.length);
        CoderResult resultat = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(inn, ut, true);
        if (resultat.isError()) {
            lesing.feil(
                    form.fil(),
                    linjenummer(innhold, inn.position()),
                    "byten " + inn.position() + " er ikke gyldig UTF-8");
            return Optional.empty();
        }
        return Optional.of(ut.flip().toString());
    }

    private static int linjenummer(byte[] innhold, int posisjon) {
        int linje = 1;
        for (int i = 0; i < posisjon; i++) {
            if (innhold[i] == '\n') {
                linje++;
            }
        }
        return linje;
    }

    private List<Rad> rader(String tekst) {
        List<String> linjer = List.of(tekst.split("\n", -1));
        int siste = linjer.size() - 1;
        if (!linjer.get(siste).isEmpty()) {
            lesing.feil(form.fil(), linjer.size(), "siste linje mangler linjeskift");
            siste++;
        }
        if (siste == 0) {
            lesing.feil(form.fil(), 1, "filen er tom. Ventet overskriften " + String.join(";", form.kolonner()));
            return List.of();
        }
        if (!linjer.get(0).equals(String.join(";", form.kolonner()))) {
            lesing.feil(
                    form.fil(),
                    1,
                    "overskriften er «" + linjer.get(0) + "». Ventet «" + String.join(";", form.kolonner()) + "»");
            return List.of();
        }
        if (siste == 1) {
            lesing.feil(form.fil(), 1, "tabellen har ingen rader");
        }
        List<Rad> rader = new ArrayList<>();
        for (int i = 1; i < siste; i++) {
            rad(linjer.get(i), i + 1).ifPresent(rader::add);
        }
        return rader;
    }

    private Optional<Rad> rad(String linje, int nummer) {
        Optional<String> formfeil = formfeil(linje);
        if (formfeil.isPresent()) {
            lesing.feil(form.fil(), nummer, formfeil.get());
            return Optional.empty();
        }
        List<String> felt;
        try {
            CsvRecord lest = csv.ofSingleCsvRecord(linje);
            felt = lest.getFields();
        } catch (CsvParseException e) {
            lesing.feil(form.fil(), nummer, "linja er ikke gyldig CSV: anførselstegn er ikke lukket eller står feil");
            return Optional.empty();
        }
        if (felt.size() != form.kolonner().size()) {
            lesing.feil(
                    form.fil(),
                    nummer,
                    "fant " + felt.size() + " felt. Ventet " + form.kolonner().size());
            return Optional.empty();
        }
        for (int i = 0; i < felt.size(); i++) {
            if (!felt.get(i).strip().equals(felt.get(i))) {
                lesing.feil(form.fil(), nummer, form.kolonner().get(i) + " begynner eller slutter med mellomrom");
            }
        }
        return Optional.of(new Rad(form.fil(), nummer, form.kolonner(), felt, lesing));
    }

    private static Optional<String> formfeil(String linje) {
        if (linje.isEmpty()) {
            return Optional.of("linja er tom");
        }
        if (linje.startsWith("#")) {
            return Optional.of("kommentarlinjer er ikke tillatt");
        }
        if (linje.endsWith("\r")) {
            return Optional.of("linja slutter med CR. Ventet bare LF");
        }
        if (linje.codePoints().anyMatch(TabellReader::usynlig)) {
            return Optional.of("linja har et usynlig tegn");
        }
        if (linje.chars().anyMatch(tegn -> tegn >= FOERSTE_LOESE_TEGN)
                && !Normalizer.isNormalized(linje, Normalizer.Form.NFC)) {
            return Optional.of("linja er ikke i NFC: bruk sammensatte tegn som «å», ikke «a» med løs ring");
        }
        return Optional.empty();
    }

    private static boolean usynlig(int tegn) {
        int slag = Character.getType(tegn);
        return slag == Character.CONTROL || slag == Character.FORMAT;
    }
}
