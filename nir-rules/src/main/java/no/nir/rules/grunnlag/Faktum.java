package no.nir.rules.grunnlag;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.catalog.Parametre;
import no.nir.core.kode.Kode;

/**
 * Et faktum en regel kan se. Uforanderlig.
 *
 * <p>Parametere slås opp med navn i regelen, på faktumets egen {@link #parameterdato() parameterdato}: for en frist er
 * det dagen det telles fra, for et timekrav dagen som velger mellom gamle og nye timetall, ellers vurderingsdagen.
 */
public interface Faktum {

    /** Faktumet på én linje til forklaringen, uten personopplysninger. */
    String somTekst();

    /** Dagen saken vurderes for, og tabellene som brukes. */
    Kontekst kontekst();

    /** Tabellen parameterne slås opp i. */
    default Parametre parametre() {
        return kontekst().parametre();
    }

    /** Dagen parameterne slås opp på. */
    default LocalDate parameterdato() {
        return kontekst().perDato();
    }

    /** Heltallet parameteren har på parameterdatoen. */
    default int tall(String navn) {
        return parametre().tall(navn, parameterdato());
    }

    /** Datoen parameteren har på parameterdatoen. */
    default LocalDate dato(String navn) {
        return parametre().dato(navn, parameterdato());
    }

    /** Desimaltallet parameteren har på parameterdatoen. */
    default BigDecimal desimal(String navn) {
        return parametre().desimal(navn, parameterdato());
    }

    /** Om bryteren er på, på parameterdatoen. */
    default boolean bryter(String navn) {
        return parametre().bryter(navn, parameterdato());
    }

    /** Om koden er blant kodene parameteren har på parameterdatoen. */
    default boolean blant(String navn, Kode kode) {
        return parametre().blant(navn, kode.kode(), parameterdato());
    }
}
