package no.nir.catalog;

/** Språket en betegnelse eller tekst er skrevet på: bokmål, nynorsk eller engelsk. */
public enum Maalform {
    NB,
    NN,
    EN
}
