package no.nir.rules.saken;

import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Lov;
import no.nir.core.person.Duf;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.KjentSak;
import no.nir.rules.grunnlag.Kontekst;
import org.jspecify.annotations.Nullable;

/** Saken som helhet, etter at loven er valgt. */
public record Sakfaktum(KjentSak sak, Lov lov) implements Faktum {

    /** Postene som bare hører til introduksjonsprogrammet etter integreringsloven: sluttmål og kontrakt. */
    public List<String> programposter() {
        List<String> poster = new ArrayList<>();
        if (sak.sak().integreringskontrakt() != null) {
            poster.add("integreringskontrakt");
        }
        for (int i = 0; i < sak.sak().sluttmaal().size(); i++) {
            poster.add("sluttmaal[" + i + "]");
        }
        return poster;
    }

    public boolean harProgramposter() {
        return !programposter().isEmpty();
    }

    public boolean harNorskmaal() {
        return sak.sak().norskmaal() != null;
    }

    /** Hva kontrollsifrene i DUF-nummeret sier; {@code null} uten nummer. */
    public Duf.@Nullable Kontroll duf() {
        Duf duf = sak.sak().person().duf();
        return duf == null ? null : duf.kontroll();
    }

    /** Posten norskmål. */
    public List<String> norskmaalspost() {
        return List.of("norskmaal");
    }

    @Override
    public Kontekst kontekst() {
        return sak.kontekst();
    }

    @Override
    public String somTekst() {
        return "saken under " + lov + ", sluttmål og kontrakt " + programposter() + ", norskmål "
                + (harNorskmaal() ? "registrert" : "ikke registrert");
    }
}
