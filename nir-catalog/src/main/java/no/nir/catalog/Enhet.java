package no.nir.catalog;

import java.util.Optional;

/** Hva en parameterverdi måles i. Enheten bestemmer hvilken form verdien må ha i tabellen. */
public enum Enhet {
    MAANEDER("maaneder", " måneder", Verdiform.HELTALL),
    AAR("aar", " år", Verdiform.HELTALL),
    KALENDERDAGER("kalenderdager", " kalenderdager", Verdiform.HELTALL),
    VIRKEDAGER("virkedager", " virkedager", Verdiform.HELTALL),
    TIMER("timer", " timer", Verdiform.DESIMALTALL),
    ANTALL("antall", "", Verdiform.HELTALL),
    DATO("dato", "", Verdiform.DATO),
    BRYTER("bryter", "", Verdiform.BRYTER),
    KODER("koder", "", Verdiform.KODER);

    private final String kode;
    private final String etterVerdien;
    private final Verdiform form;

    Enhet(String kode, String etterVerdien, Verdiform form) {
        this.kode = kode;
        this.etterVerdien = etterVerdien;
        this.form = form;
    }

    /** Enheten slik den står i tabellen, for eksempel {@code maaneder}. */
    public String kode() {
        return kode;
    }

    /** Verdien med enheten etter seg, til mennesker: {@code 12 måneder}, {@code 2021-01-01}. */
    String tekst(String verdi) {
        return verdi + etterVerdien;
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
