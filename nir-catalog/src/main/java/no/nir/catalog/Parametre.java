package no.nir.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tallene, datoene og kodesettene reglene bruker. Slås alltid opp med navn og dato.
 *
 * <p>Uforanderlig og trådsikker. Et ukjent navn gir {@link UkjentParameterException}, en dato uten rad gir {@link
 * ParameterUtenVerdiException}, og feil slags verdi gir {@link ParametertypeException}.
 */
public final class Parametre {

    private final Map<String, Parameterserie> serier;

    private Parametre(Map<String, Parameterserie> serier) {
        this.serier = serier;
    }

    static Parametre av(List<Parameterlinje> linjer) {
        Map<String, List<Parameterlinje>> etterNavn = new HashMap<>();
        for (Parameterlinje linje : linjer) {
            etterNavn.computeIfAbsent(linje.navn(), navn -> new ArrayList<>()).add(linje);
        }
        Map<String, Parameterserie> serier = new HashMap<>();
        etterNavn.forEach((navn, rader) -> serier.put(navn.intern(), new Parameterserie(rader)));
        return new Parametre(serier);
    }

    /** Et helt tall, for eksempel et antall måneder. */
    public int tall(String navn, LocalDate dato) {
        return gjeldende(navn, dato).tall();
    }

    /** Et tall som kan ha desimaler, for eksempel timer per uke. Hele tall kan også leses slik. */
    public BigDecimal desimal(String navn, LocalDate dato) {
        return gjeldende(navn, dato).desimal();
    }

    /** En dato, for eksempel dagen en regel gjelder fra. */
    public LocalDate dato(String navn, LocalDate dato) {
        return gjeldende(navn, dato).dato();
    }

    /** Et sett av koder, sortert. */
    public List<String> koder(String navn, LocalDate dato) {
        return gjeldende(navn, dato).koder();
    }

    /** Om koden er blant kodene i settet. */
    public boolean blant(String navn, String kode, LocalDate dato) {
        return Collections.binarySearch(koder(navn, dato), kode) >= 0;
    }

    /** Den ene koden i et sett som bare har én, for eksempel et nivå i norsk. */
    public String kode(String navn, LocalDate dato) {
        return gjeldende(navn, dato).kode();
    }

    /** En bryter: {@code ja} i tabellen er {@code true}. */
    public boolean bryter(String navn, LocalDate dato) {
        return gjeldende(navn, dato).bryter();
    }

    /** Raden som gjelder på datoen, med hjemmel og kilde; tom når ingen rad gjelder eller navnet er ukjent. */
    public Optional<Parameterlinje> linje(String navn, LocalDate dato) {
        return Optional.ofNullable(rad(navn, dato)).map(Parameterrad::linje);
    }

    /** Raden som gjelder på datoen, på én linje; {@code null} når ingen rad gjelder eller navnet er ukjent. */
    public @Nullable String somTekst(String navn, LocalDate dato) {
        Parameterrad rad = rad(navn, dato);
        return rad == null ? null : rad.somTekst();
    }

    /** Alle radene til parameteren, eldste først. */
    public List<Parameterlinje> historikk(String navn) {
        return serie(navn).linjer();
    }

    /** Alle parameternavn, sortert. */
    public List<String> navn() {
        return serier.keySet().stream().sorted().toList();
    }

    /**
     * En kopi der radene er lagt over de som var: hver ny rad gjelder i hele sin periode, og de gamle gjelder der ingen
     * ny gjør det. Et navn som ikke fantes, blir lagt til. Senere rader i lista går foran tidligere.
     */
    public Parametre med(Parameterlinje... nye) {
        Map<String, Parameterserie> kopi = new HashMap<>(serier);
        for (Parameterlinje ny : nye) {
            Parameterserie gammel = kopi.get(ny.navn());
            kopi.put(ny.navn(), gammel == null ? new Parameterserie(List.of(ny)) : gammel.med(ny));
        }
        return new Parametre(kopi);
    }

    /** Alle rader, sortert på navn og fom. */
    List<Parameterlinje> linjer() {
        return navn().stream().flatMap(navn -> historikk(navn).stream()).toList();
    }

    private Parameterserie serie(String navn) {
        Parameterserie serie = serier.get(navn);
        if (serie == null) {
            throw new UkjentParameterException(navn, Likhet.naermeste(navn, serier.keySet(), 3));
        }
        return serie;
    }

    private @Nullable Parameterrad rad(String navn, LocalDate dato) {
        Parameterserie serie = serier.get(navn);
        return serie == null ? null : serie.paa(dato);
    }

    private Parameterrad gjeldende(String navn, LocalDate dato) {
        Parameterserie serie = serie(navn);
        Parameterrad rad = serie.paa(dato);
        if (rad == null) {
            throw new ParameterUtenVerdiException(navn, dato, serie.kjentGyldighet());
        }
        return rad;
    }
}
