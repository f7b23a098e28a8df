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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leser én tabell strengt: UTF-8 uten BOM, semikolon, linjeskift LF også etter siste linje, én overskrift som må stemme
 * nøyaktig, ingen tomme linjer og ingen kommentarer. Et felt går aldri over flere linjer.
 *
 * <p>Hver linje leses for seg, slik at én gal linje ikke skjuler feil i resten.
 */
final class TabellReader {

    private static final Pattern KONTROLLTEGN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

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
    private final Feilsamling feil;

    TabellReader(Tabellform form, Feilsamling feil) {
        this.form = form;
        this.feil = feil;
    }

    /** Radene under overskriften; rader med feil er utelatt og meldt. */
    List<Rad> les(byte @Nullable [] innhold) {
        if (innhold == null) {
            feil.legg(form.fil(), 1, "filen mangler");
            return List.of();
        }
        return dekodet(innhold).map(this::rader).orElse(List.of());
    }

    private Optional<String> dekodet(byte[] innhold) {
        if (innhold.length >= 3
                && innhold[0] == (byte) 0xEF
                && innhold[1] == (byte) 0xBB
                && innhold[2] == (byte) 0xBF) {
            feil.legg(form.fil(), 1, "filen begynner med BOM. Ventet UTF-8 uten BOM");
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
            feil.legg(
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
            feil.legg(form.fil(), linjer.size(), "siste linje mangler linjeskift");
            siste++;
        }
        if (siste == 0) {
            feil.legg(form.fil(), 1, "filen er tom. Ventet overskriften " + String.join(";", form.kolonner()));
            return List.of();
        }
        if (!linjer.get(0).equals(String.join(";", form.kolonner()))) {
            feil.legg(
                    form.fil(),
                    1,
                    "overskriften er «" + linjer.get(0) + "». Ventet «" + String.join(";", form.kolonner()) + "»");
            return List.of();
        }
        if (siste == 1) {
            feil.legg(form.fil(), 1, "tabellen har ingen rader");
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
            feil.legg(form.fil(), nummer, formfeil.get());
            return Optional.empty();
        }
        List<String> felt;
        try {
            CsvRecord lest = csv.ofSingleCsvRecord(linje);
            felt = lest.getFields();
        } catch (CsvParseException e) {
            feil.legg(form.fil(), nummer, "linja er ikke gyldig CSV: anførselstegn er ikke lukket eller står feil");
            return Optional.empty();
        }
        if (felt.size() != form.kolonner().size()) {
            feil.legg(
                    form.fil(),
                    nummer,
                    "fant " + felt.size() + " felt. Ventet " + form.kolonner().size());
            return Optional.empty();
        }
        for (int i = 0; i < felt.size(); i++) {
            if (!felt.get(i).strip().equals(felt.get(i))) {
                feil.legg(form.fil(), nummer, form.kolonner().get(i) + " begynner eller slutter med mellomrom");
            }
        }
        return Optional.of(new Rad(form.fil(), nummer, form.kolonner(), felt, feil));
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
        if (KONTROLLTEGN.matcher(linje).find()) {
            return Optional.of("linja har et kontrolltegn");
        }
        if (!Normalizer.isNormalized(linje, Normalizer.Form.NFC)) {
            return Optional.of("linja er ikke i NFC: bruk sammensatte tegn som «å», ikke «a» med løs ring");
        }
        return Optional.empty();
    }
}
