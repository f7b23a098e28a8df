package no.nir.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.core.Tegnavstand;
import org.jspecify.annotations.Nullable;

/** Søket i kodeverkene. Tåler store og små bokstaver, æ/ae, tegnsetting, delord og små skrivefeil. */
final class Soek {

    private final String soek;
    private final int grense;

    Soek(String tekst) {
        soek = Likhet.forenklet(tekst);
        grense = soek.length() < 4 ? 0 : Math.min(3, soek.length() / 4);
    }

    /** Treffene, de nærmeste først. Når noe treffer nøyaktig eller som delord, er skrivefeil ikke med. */
    List<Treff> i(Collection<Kodeverk> kodeverk) {
        if (soek.isEmpty()) {
            return List.of();
        }
        List<Treff> alle = kodeverk.stream()
                .flatMap(liste -> liste.linjer().stream())
                .map(this::treff)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Treff::avstand))
                .toList();
        boolean ordrett = alle.stream().anyMatch(treff -> treff.avstand() <= DELORD);
        return alle.stream()
                .filter(treff -> !ordrett || treff.avstand() <= DELORD)
                .toList();
    }

    private static final int LIKT = 0;
    private static final int BEGYNNELSE = 1;
    private static final int DELORD = 2;

    private Optional<Treff> treff(Kodelinje linje) {
        return Stream.concat(Stream.of(linje.kode(), linje.nb(), linje.nn(), linje.en()), linje.aliaser().stream())
                .map(kandidat -> treff(linje, kandidat))
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Treff::avstand));
    }

    private @Nullable Treff treff(Kodelinje linje, String kandidat) {
        String forenklet = Likhet.forenklet(kandidat);
        if (forenklet.equals(soek)) {
            return new Treff(linje, kandidat, LIKT);
        }
        if (forenklet.startsWith(soek)) {
            return new Treff(linje, kandidat, BEGYNNELSE);
        }
        if (forenklet.contains(soek)) {
            return new Treff(linje, kandidat, DELORD);
        }
        int avstand = avstand(forenklet);
        return avstand > grense ? null : new Treff(linje, kandidat, DELORD + avstand);
    }

    /** Avstanden til hele betegnelsen, eller til det ordet i den som ligner mest. */
    private int avstand(String forenklet) {
        int best = Tegnavstand.mellom(soek, forenklet, grense);
        for (String ord : forenklet.split(" ", -1)) {
            best = Math.min(best, Tegnavstand.mellom(soek, ord, grense));
        }
        return best;
    }
}
