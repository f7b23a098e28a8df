package no.nir.core.json;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Samler feil og varsler mens et dokument leses. Pekere og linjer regnes ut først når noen spør. */
final class Feilsamler {

    private final Kildetekst tekst;
    private final Meldingskoe feil = new Meldingskoe();
    private final Meldingskoe varsler = new Meldingskoe();

    Feilsamler(Kildetekst tekst) {
        this.tekst = tekst;
    }

    Kildetekst tekst() {
        return tekst;
    }

    /** Antall feil til nå. Øker det ikke mens en verdi leses, er verdien i orden. */
    int antall() {
        return feil.antall();
    }

    void meld(Jsonverdi verdi, Supplier<String> melding) {
        feil.legg(verdi.start(), null, true, melding);
    }

    void mangler(Jsonverdi.Objekt objekt, String felt, Supplier<String> melding) {
        feil.legg(objekt.start(), felt, true, melding);
    }

    /** En feil ved dokumentet som helhet, oppdaget ved tegnet {@code start}. */
    void dokument(int start, String melding) {
        feil.legg(start, null, false, () -> melding);
    }

    void varsle(Jsonverdi verdi, Supplier<String> melding) {
        varsler.legg(verdi.start(), null, true, melding);
    }

    List<Inndatafeil> feil(@Nullable Jsonverdi rot) {
        return feil.liste(tekst, rot, "feil");
    }

    List<Inndatafeil> varsler(Jsonverdi rot) {
        return varsler.liste(tekst, rot, "varsler");
    }
}
