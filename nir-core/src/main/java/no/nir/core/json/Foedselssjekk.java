package no.nir.core.json;

import java.time.LocalDate;
import java.util.Set;

/** Varsler om det som er registrert som hendt før personen ble født. Saken er godtatt: en av datoene er gal, men ikke hvilken. */
final class Foedselssjekk {

    /** Dagen noe hendte eller begynte. En fødselsdato er ikke med: barn kan være født før og etter. */
    private static final Set<String> HENDELSE = Set.of("dato", "fom", "vedtaksdato");

    private final String foedselsdato;
    private final Feilsamler feil;

    private Foedselssjekk(LocalDate foedselsdato, Feilsamler feil) {
        this.foedselsdato = foedselsdato.toString();
        this.feil = feil;
    }

    /** Går gjennom et dokument som ellers er i orden. */
    static void varsle(Jsonverdi rot, LocalDate foedselsdato, Feilsamler feil) {
        new Foedselssjekk(foedselsdato, feil).gaa(rot);
    }

    private void gaa(Jsonverdi verdi) {
        if (verdi instanceof Jsonverdi.Liste liste) {
            liste.elementer().forEach(this::gaa);
        } else if (verdi instanceof Jsonverdi.Objekt objekt) {
            for (int i = 0; i < objekt.antall(); i++) {
                Jsonverdi felt = objekt.verdi(i);
                if (felt instanceof Jsonverdi.Tekst tekst
                        && HENDELSE.contains(objekt.navn(i))
                        && tekst.verdi().compareTo(foedselsdato) < 0) {
                    feil.varsle(felt, () -> "Datoen er før personens fødselsdato. Den er beholdt.");
                } else {
                    gaa(felt);
                }
            }
        }
    }
}
