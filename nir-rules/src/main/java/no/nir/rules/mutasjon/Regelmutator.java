package no.nir.rules.mutasjon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.catalog.Katalog;
import no.nir.catalog.Parametre;
import no.nir.rules.sjekk.Klasser;
import no.nir.rules.sjekk.Regelfil;

/** Lager alle mutantene av reglene i filer som sjekken har godkjent. */
public final class Regelmutator {

    private static final Pattern PAKKE = Pattern.compile("(?m)^package +([\\w.]+)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import +([\\w.*]+)");

    private final Parametre parametre;

    private Regelmutator(Parametre parametre) {
        this.parametre = parametre;
    }

    /** En mutator som henter andre parametere fra katalogen. */
    public static Regelmutator med(Katalog katalog) {
        return new Regelmutator(katalog.parametre());
    }

    /** Mutantene av alle filene, i filenes og reglenes rekkefølge. */
    public List<Regelmutant> mutanter(Map<String, byte[]> filer) {
        List<Regelmutant> alle = new ArrayList<>();
        filer.forEach((sti, innhold) -> alle.addAll(mutanter(sti, new String(innhold, StandardCharsets.UTF_8))));
        return alle;
    }

    /** Mutantene av reglene i én fil. */
    public List<Regelmutant> mutanter(String sti, String tekst) {
        Regelfil fil = Regelfil.del(tekst);
        String hode = fil.hode().tekst();
        Klasser klasser = klasser(hode);
        Parametermutasjon parametermutasjon = new Parametermutasjon(parametre, tekst);
        Kodemutasjon kodemutasjon = new Kodemutasjon(tekst);
        List<Regelmutant> alle = new ArrayList<>();
        for (Regelfil.Bolk bolk : fil.regler()) {
            Regel regel = new Regel(bolk, klasser);
            Mutantliste ut = new Mutantliste(sti, hode, regel);
            Vilkaarsmutasjon.av(regel, ut);
            parametermutasjon.av(regel, ut);
            kodemutasjon.av(regel, ut);
            Datomutasjon.av(regel, ut);
            alle.addAll(ut.mutanter());
        }
        return alle;
    }

    private static Klasser klasser(String hode) {
        Matcher pakke = PAKKE.matcher(hode);
        Klasser klasser = new Klasser(pakke.find() ? pakke.group(1) : "");
        Matcher importert = IMPORT.matcher(hode);
        while (importert.find()) {
            klasser.importer(importert.group(1));
        }
        return klasser;
    }
}
