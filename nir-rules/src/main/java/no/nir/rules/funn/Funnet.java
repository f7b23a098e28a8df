package no.nir.rules.funn;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Ordning;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Faktum;
import org.jspecify.annotations.Nullable;

/**
 * At en kontroll slo til. Flere med samme kode og ordning blir til ett funn.
 *
 * @param ordning {@code null} når funnet gjelder saken
 * @param gjelder postene som ga funnet
 * @param tillegg hva funnet sier i tillegg til sin egen setning
 * @param dato datoen tillegget nevner
 */
public record Funnet(
        Faktum om,
        Funnkode kode,
        @Nullable Ordning ordning,
        List<String> gjelder,
        @Nullable Tillegg tillegg,
        @Nullable LocalDate dato)
        implements Avledet {

    /** Et funn på hele saken uten poster å peke på. */
    public static Funnet paaSaken(Faktum om, Funnkode kode) {
        return new Funnet(om, kode, null, List.of(), null, null);
    }

    /** Et funn på hele saken. */
    public static Funnet paaSaken(Faktum om, Funnkode kode, List<String> gjelder) {
        return new Funnet(om, kode, null, gjelder, null, null);
    }

    /** Et funn på hele saken, med et tillegg som nevner en dato. */
    public static Funnet paaSaken(Faktum om, Funnkode kode, List<String> gjelder, Tillegg tillegg, LocalDate dato) {
        return new Funnet(om, kode, null, gjelder, tillegg, dato);
    }

    /** Et funn på en ordning uten poster å peke på. */
    public static Funnet paa(Faktum om, Ordning ordning, Funnkode kode) {
        return new Funnet(om, kode, ordning, List.of(), null, null);
    }

    /** Et funn på en ordning. */
    public static Funnet paa(Faktum om, Ordning ordning, Funnkode kode, List<String> gjelder) {
        return new Funnet(om, kode, ordning, gjelder, null, null);
    }

    /** Et funn på en ordning, med et tillegg. */
    public static Funnet paa(Faktum om, Ordning ordning, Funnkode kode, List<String> gjelder, Tillegg tillegg) {
        return new Funnet(om, kode, ordning, gjelder, tillegg, null);
    }

    /** Et funn på en ordning, med et tillegg som nevner en dato. */
    public static Funnet paa(
            Faktum om, Ordning ordning, Funnkode kode, List<String> gjelder, Tillegg tillegg, LocalDate dato) {
        return new Funnet(om, kode, ordning, gjelder, tillegg, dato);
    }

    @Override
    public String somTekst() {
        return "funn " + kode + (ordning == null ? "" : " på " + ordning)
                + (gjelder.isEmpty() ? "" : " (" + String.join(", ", gjelder) + ")")
                + (tillegg == null ? "" : ", " + tillegg)
                + (dato == null ? "" : " " + dato);
    }
}
