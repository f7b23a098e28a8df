package no.nir.rules.orakel;

/** En post uten id, med plassen i listen sin, slik at et funn kan nevne den. */
record Post<T>(T verdi, int plass) {

    String navn(String liste) {
        return liste + "[" + plass + "]";
    }
}
