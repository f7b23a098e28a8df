package no.nir.core.opplaering;

import java.time.LocalDate;
import no.nir.core.NirStyle;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Delproeve;
import no.nir.core.kode.Norsknivaa;
import no.nir.core.kode.Proevetype;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Et resultat på en prøve: nivå i en delprøve i norsk, eller bestått prøve i samfunnskunnskap. */
@Value.Immutable
@NirStyle
public interface Proeve {

    Proevetype proeve();

    @Nullable
    Delproeve delproeve();

    @Nullable
    Norsknivaa nivaa();

    @Nullable
    Boolean bestaatt();

    LocalDate dato();

    @Value.Check
    default void sjekk() {
        boolean norsk = proeve().equals(Proevetype.NORSK);
        if (norsk && (delproeve() == null || nivaa() == null || bestaatt() != null)) {
            throw new UgyldigVerdiException("En prøve i norsk må ha delproeve og nivaa, og ikke bestaatt.");
        }
        if (!norsk && (bestaatt() == null || delproeve() != null || nivaa() != null)) {
            throw new UgyldigVerdiException(
                    "En prøve i samfunnskunnskap må ha bestaatt, og verken delproeve eller nivaa.");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableProeve.Builder {}
}
