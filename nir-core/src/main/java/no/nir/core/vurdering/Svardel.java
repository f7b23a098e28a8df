package no.nir.core.vurdering;

/** Delene av et svar: det en regel kom til, og det som kan være forskjellig i to svar. */
public enum Svardel {
    LOV("lov"),
    KATEGORI("kategori"),
    ORDNING("ordning"),
    STATUS("status"),
    FRIST_OPPSTART("frist for oppstart"),
    FRIST("frist"),
    TIMER("timer"),
    STATUSLINJER("statuslinjer"),
    KRAV("krav"),
    AVSLUTNING("avslutning"),
    MAANEDER("måneder"),
    FUNN("funn"),

    /** Noe annet: rekkefølgen, eller et felt som ikke har en egen del. */
    ANNET("annet");

    private final String navn;

    Svardel(String navn) {
        this.navn = navn;
    }

    /** Delen slik den leses av mennesker. */
    public String navn() {
        return navn;
    }
}
