package no.nir.kommandolinje;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Én kjøring av kommandoen, med det den svarte. */
record Kjoert(int kode, String ut, String feil) {

    static Kjoert nir(String... args) {
        return medInn("", args);
    }

    static Kjoert medInn(String inn, String... args) {
        return medInn(inn.getBytes(StandardCharsets.UTF_8), args);
    }

    static Kjoert medInn(byte[] inn, String... args) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ByteArrayOutputStream feil = new ByteArrayOutputStream();
        int kode = Kommandolinje.kjoer(args, new ByteArrayInputStream(inn), ut, feil);
        return new Kjoert(kode, ut.toString(StandardCharsets.UTF_8), feil.toString(StandardCharsets.UTF_8));
    }

    List<String> linjer() {
        return ut.lines().toList();
    }
}
