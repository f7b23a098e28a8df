package no.nir.core.forskjell;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.NirStyle;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Svardel;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Én ting som er annerledes i det ene svaret enn i det andre. */
@Value.Immutable
@NirStyle
public interface Endring {

    /** Delen av svaret den er i. */
    Svardel del();

    /** Ordningen den gjelder; fraværende når den gjelder hele saken. */
    @Nullable
    Ordning ordning();

    /** Kategorien som gir ordningen. */
    @Nullable
    Kategori kategori();

    /** Kategoriens første dag; den skiller to kategorier av samme slag. */
    @Nullable
    LocalDate kategoriFra();

    /** Hva i delen: navnet på feltet, eller koden eller måneden det gjelder, for eksempel {@code utvidelser} eller {@code 2021-04}. */
    String felt();

    /** Verdien i det første svaret, med koder og ISO-datoer; fraværende når det ikke har den. */
    @Nullable
    String fra();

    /** Verdien i det andre svaret; fraværende når det ikke har den. */
    @Nullable
    String til();

    /** Stegene som førte fram til delen i det første svaret, og som ikke er i det andre; tom uten forklaring. */
    List<Forklaringssteg> stegFra();

    /** Stegene som førte fram til delen i det andre svaret, og som ikke er i det første; tom uten forklaring. */
    List<Forklaringssteg> stegTil();

    /** Regelen som gjorde utslaget i det første svaret. */
    default @Nullable Forklaringssteg utslagFra() {
        return Stegvalg.utslag(stegFra(), stegTil());
    }

    /** Regelen som gjorde utslaget i det andre svaret. */
    default @Nullable Forklaringssteg utslagTil() {
        return Stegvalg.utslag(stegTil(), stegFra());
    }

    /** Parameterrader reglene brukte i det første svaret, og ikke i det andre. */
    default List<String> parametreFra() {
        return Stegvalg.bareI(Stegvalg.parametre(stegFra()), Stegvalg.parametre(stegTil()));
    }

    /** Parameterrader reglene brukte i det andre svaret, og ikke i det første. */
    default List<String> parametreTil() {
        return Stegvalg.bareI(Stegvalg.parametre(stegTil()), Stegvalg.parametre(stegFra()));
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableEndring.Builder {}
}
