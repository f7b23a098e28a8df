package no.nir.rules.sjekk;

import java.util.List;

/** Tar imot feil i én fil, og i én regel om gangen. */
record Melder(String fil, String regel, List<Regelfeil> alle) {

    void feil(int linje, String melding) {
        alle.add(new Regelfeil(fil, linje, regel, melding));
    }

    Melder forRegel(String id) {
        return new Melder(fil, id, alle);
    }
}
