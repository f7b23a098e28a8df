package no.nir.core.json;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.nir.core.kode.Kode;
import no.nir.core.kode.Kodeliste;

/** Leser en kode fra ett kodeverk. Kodene hentes én gang, så en kode som finnes, er et oppslag og ikke en ny verdi. */
final class KodeParser<T extends Kode> implements FeltParser<T> {

    private final Kodeliste kodeliste;
    private final String kodeverk;
    private final Map<String, T> koder;
    private final Set<T> bareSystemet;
    private final boolean personlig;

    /**
     * @param bareSystemet koder som finnes, men som ikke kan registreres
     * @param personlig om det som står i feltet når det ikke er en kode, kan være noe følsomt
     * @throws IllegalStateException når kodelisten ikke har kodeverket
     */
    KodeParser(Kodeliste kodeliste, String kodeverk, Function<String, T> av, Set<T> bareSystemet, boolean personlig) {
        Map<String, T> lest = new LinkedHashMap<>();
        for (String kode : kodeliste.koder(kodeverk)) {
            lest.put(kode, av.apply(kode));
        }
        if (lest.isEmpty()) {
            throw new IllegalStateException("Kodelisten har ingen koder i kodeverket " + kodeverk + ".");
        }
        this.kodeliste = kodeliste;
        this.kodeverk = kodeverk;
        this.koder = Collections.unmodifiableMap(lest);
        this.bareSystemet = bareSystemet;
        this.personlig = personlig;
    }

    @Override
    public Felt<T> les(Jsonverdi verdi, Feilsamler feil) {
        if (!(verdi instanceof Jsonverdi.Tekst tekst)) {
            return FeltParser.avvist(verdi, feil, ventet(), personlig);
        }
        T kode = koder.get(tekst.verdi());
        if (kode == null) {
            feil.meld(verdi, () -> ukjent(tekst));
            return Felt.galt();
        }
        if (bareSystemet.contains(kode)) {
            feil.meld(verdi, () -> "Koden " + kode.kode() + " settes av systemet og kan ikke registreres.");
            return Felt.galt();
        }
        return Felt.lest(kode);
    }

    private String ukjent(Jsonverdi.Tekst tekst) {
        Set<String> mulige = kodeneSomKanBrukes();
        boolean ligner = Forslag.naermest(tekst.verdi(), mulige) != null;
        return "Ukjent kode i kodeverket " + kodeverk + ": "
                + (ligner ? Utdrag.ordet(tekst, personlig) : Utdrag.av(tekst, personlig)) + "."
                + Forslag.setning(tekst.verdi(), mulige);
    }

    @Override
    public String ventet() {
        return "en kode fra kodeverket " + kodeverk;
    }

    /** Om koden kan brukes på datoen. */
    boolean gjelder(T kode, LocalDate dato) {
        return kodeliste.status(kodeverk, kode.kode(), dato) == Kodeliste.Kodestatus.GYLDIG;
    }

    private Set<String> kodeneSomKanBrukes() {
        Map<String, T> brukes = new LinkedHashMap<>(koder);
        brukes.values().removeAll(bareSystemet);
        return brukes.keySet();
    }
}
