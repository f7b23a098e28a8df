package no.nir.catalog;

import java.util.Optional;

/** Hva en parameterverdi måles i. Enheten bestemmer hvilken form verdien må ha i tabellen. */
public enum Enhet {
    MAANEDER("maaneder", Verdiform.HELTALL),
    AAR("aar", Verdiform.HELTALL),
    KALENDERDAGER("kalenderdager", Verdiform.HELTALL),
    VIRKEDAGER("virkedager", Verdiform.HELTALL),
    TIMER("timer", Verdiform.DESIMALTALL),
    ANTALL("antall", Verdiform.HELTALL),
    DATO("dato", Verdiform.DATO),
    BRYTER("bryter", Verdiform.BRYTER),
    KODER("koder", Verdiform.KODER);

    private final String kode;
    private final Verdiform form;

    Enhet(String kode, Verdiform form) {
        this.kode = kode;
        this.form = form;
    }

    /** Enheten slik den står i tabellen, for eksempel {@code maaneder}. */
    public String kode() {
        return kode;
    }

    Verdiform form() {
        return form;
    }

    static Optional<Enhet> av(String kode) {
        for (Enhet enhet : values()) {
            if (enhet.kode.equals(kode)) {
                return Optional.of(enhet);
            }
        }
        return Optional.empty();
    }
}
