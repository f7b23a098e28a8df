package no.nir.core.vurdering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Programkrav;
import org.jspecify.annotations.Nullable;

/**
 * Noe en vurdering kan svare på eller la stå åpent: en frist, en frist for oppstart eller et krav på en ordning.
 *
 * @param nummer hvilken av ordningsvurderingene med samme ordning og kategori det gjelder, fra 0
 * @param krav kravet, når feltet er {@code KRAV}
 */
public record Spoersmaal(
        Ordning ordning,
        Kategori kategori,
        LocalDate kategoriFra,
        int nummer,
        Svarfelt felt,
        @Nullable Programkrav krav) {

    /** Alt vurderingen lar stå åpent, i vurderingens rekkefølge. */
    public static List<Spoersmaal> ubesvarte(Vurdering vurdering) {
        List<Spoersmaal> ubesvarte = new ArrayList<>();
        List<Ordningsvurdering> sett = new ArrayList<>();
        for (Ordningsvurdering o : vurdering.ordninger()) {
            int nummer = Math.toIntExact(sett.stream()
                    .filter(s -> samme(s, o.ordning(), o.kategori()))
                    .count());
            sett.add(o);
            for (Svarfelt felt : List.of(Svarfelt.FRIST_OPPSTART, Svarfelt.FRIST)) {
                leggTil(ubesvarte, new Spoersmaal(o.ordning(), o.kategori(), o.kategoriFra(), nummer, felt, null), o);
            }
            for (Kravvurdering k : o.krav()) {
                Spoersmaal s =
                        new Spoersmaal(o.ordning(), o.kategori(), o.kategoriFra(), nummer, Svarfelt.KRAV, k.krav());
                leggTil(ubesvarte, s, o);
            }
        }
        return ubesvarte;
    }

    private static void leggTil(List<Spoersmaal> alle, Spoersmaal spoersmaal, Ordningsvurdering ordning) {
        if (!spoersmaal.svar(ordning).kjent()) {
            alle.add(spoersmaal);
        }
    }

    /**
     * Svaret i en vurdering av den samme saken, kanskje med flere opplysninger eller for en annen dag; tomt når vurderingen
     * ikke har ordningen. En kategori som er beregnet, kan ha fått en annen første dag; den er likevel den samme.
     */
    public Optional<Feltsvar> svar(Vurdering vurdering) {
        return ordning(vurdering).map(this::svar);
    }

    /** Ordningsvurderingen det spørres om. */
    public Optional<Ordningsvurdering> ordning(Vurdering vurdering) {
        return vurdering.ordninger().stream()
                .filter(o -> samme(o, ordning, kategori))
                .skip(nummer)
                .findFirst();
    }

    private static boolean samme(Ordningsvurdering o, Ordning ordning, Kategori kategori) {
        return o.ordning().equals(ordning) && o.kategori().equals(kategori);
    }

    private Feltsvar svar(Ordningsvurdering o) {
        Fristvurdering frist = o.frist();
        Oppstartsfrist oppstart = o.fristOppstart();
        return switch (felt) {
            case FRIST ->
                frist == null ? Feltsvar.GJELDER_IKKE : new Feltsvar(true, frist.dato(), null, frist.mangler());
            case FRIST_OPPSTART ->
                oppstart == null
                        ? Feltsvar.GJELDER_IKKE
                        : new Feltsvar(true, oppstart.dato(), null, oppstart.mangler());
            case KRAV ->
                o.krav().stream()
                        .filter(k -> k.krav().equals(krav))
                        .findFirst()
                        .map(k -> new Feltsvar(true, null, k.utfall(), List.of()))
                        .orElse(Feltsvar.GJELDER_IKKE);
        };
    }
}
