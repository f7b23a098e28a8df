package no.nir.rules.program.varighet;

import java.util.List;
import no.nir.core.kode.Vedtakstype;
import no.nir.rules.frist.Fristforloep;
import no.nir.rules.frist.start.Start;
import no.nir.rules.program.Programtrinn;

/** Fristen for programmet før noe har flyttet den. */
public record Programvarighet(Start om, Fristforloep loep, int utvidelse) implements Programtrinn {

    public static Programvarighet av(Start start, int maaneder, int utvidelse) {
        return new Programvarighet(start, Fristforloep.ordinaer(start.om(), start.dato(), maaneder), utvidelse);
    }

    /** Vedtakene om utvidet deltakelse, det første først. */
    public List<String> utvidelsesvedtak() {
        return grunnlag().data().ider(Vedtakstype.UTVIDET_DELTAKELSE);
    }

    /** Om det er gjort vedtak om utvidet deltakelse. */
    public boolean vedtattUtvidet() {
        return !utvidelsesvedtak().isEmpty();
    }

    /** Vedtakene etter det første; bare det første teller. */
    public List<String> overtalligeVedtak() {
        List<String> alle = utvidelsesvedtak();
        return alle.subList(Math.min(1, alle.size()), alle.size());
    }

    /** Om det er gjort mer enn ett vedtak om utvidet deltakelse. */
    public boolean flereUtvidelser() {
        return !overtalligeVedtak().isEmpty();
    }

    @Override
    public String somTekst() {
        return Programtrinn.super.somTekst() + ", kan utvides med " + utvidelse + " måneder";
    }
}
