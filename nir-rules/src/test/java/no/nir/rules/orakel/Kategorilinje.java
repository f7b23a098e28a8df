package no.nir.rules.orakel;

import java.time.LocalDate;
import no.nir.core.kode.Kategori;
import no.nir.core.vurdering.Kategorikilde;
import org.jspecify.annotations.Nullable;

/**
 * En kategori i saken, registrert eller beregnet.
 *
 * @param liste navnet på listen i saken: kategorier, oppholdstillatelser eller mottak
 * @param plass plassen i listen
 */
record Kategorilinje(
        Kategori kategori, LocalDate fom, @Nullable LocalDate tom, Kategorikilde kilde, String liste, int plass) {

    /** § 4: lukket når tom er før per dato. */
    boolean lukket(LocalDate perDato) {
        return tom != null && tom.isBefore(perDato);
    }

    /** § 2: kategorier sammenlignes på kategori og fom. */
    boolean sammeSom(Kategorilinje annen) {
        return kategori.equals(annen.kategori) && fom.equals(annen.fom);
    }

    String post() {
        return liste + "[" + plass + "]";
    }
}
