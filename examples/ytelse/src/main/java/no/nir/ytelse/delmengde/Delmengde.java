package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;

/**
 * Reglene i delmengden, skrevet i en motor. Gjelder saker etter integreringsloven med registrerte kategorier.
 *
 * <p>Alle motorene får det samme av Java: regning med datoer ({@link Tillegg}). Hvilke dager, måneder og vedtak som teller,
 * avgjør reglene.
 */
@FunctionalInterface
public interface Delmengde {

    /** Kategoriene delmengden vet om, og ordningene i den de gir. */
    static List<Ordning> ordninger(Kategori kategori) {
        return switch (kategori.kode()) {
            case "RETT_OG_PLIKT_INTRODUKSJONSPROGRAM",
                    "RETT_TIL_INTRODUKSJONSPROGRAM",
                    "KAN_TILBYS_INTRODUKSJONSPROGRAM" -> List.of(Ordning.INTRODUKSJONSPROGRAM);
            case "RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP" ->
                List.of(Ordning.NORSK_MED_NORSKMAAL, Ordning.SAMFUNNSKUNNSKAP);
            case "PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP" -> List.of(Ordning.SAMFUNNSKUNNSKAP);
            default -> List.of();
        };
    }

    /** Svaret for hver ordning i delmengden som en kjent kategori i saken gir. */
    Set<Delsvar> vurder(Sak sak, LocalDate perDato);
}
