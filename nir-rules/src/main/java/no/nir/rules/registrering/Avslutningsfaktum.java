package no.nir.rules.registrering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.program.Avslutning;
import no.nir.core.tid.Datoregning;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import no.nir.rules.grunnlag.KjentSak;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.grunnlag.Ordningsdata;
import no.nir.rules.grunnlag.Ordningsfaktum;
import org.jspecify.annotations.Nullable;

/** En kjent avslutning, og det som er kjent på samme ordning. */
public record Avslutningsfaktum(KjentSak sak, Avslutning avslutning) implements Ordningsfaktum {

    @Override
    public Ordning ordning() {
        return avslutning.ordning();
    }

    public Avslutningsaarsak aarsak() {
        return avslutning.aarsak();
    }

    public @Nullable LocalDate registrert() {
        return avslutning.registrertDato();
    }

    /** Siste dag for å registrere så mange måneder etter avslutningen. */
    public LocalDate frist(int maaneder) {
        return Datoregning.plussMaaneder(avslutning.dato(), maaneder);
    }

    private Ordningsdata data() {
        return sak.ordning(ordning());
    }

    /** Om det er kjent mer enn én avslutning på ordningen. */
    public boolean flere() {
        return data().avslutninger().size() > 1;
    }

    /**
     * Avslutningen og det på ordningen som viser at deltakeren fortsatte: vedtak som begynner eller slutter etter den,
     * tildelinger uten slutt, timer som slutter etter den, og tiltak som ikke er slettet og slutter etter den. Tom når
     * ingenting viser det.
     */
    public List<String> fortsattPoster() {
        LocalDate dato = avslutning.dato();
        List<String> poster = new ArrayList<>();
        for (Vedtak v : data().vedtak()) {
            boolean aapen = v.type().equals(Vedtakstype.TILDELING) && v.tom() == null;
            if (aapen || etter(v.fom(), dato) || etter(v.tom(), dato)) {
                poster.add(v.id());
            }
        }
        for (Timefoering t : data().timefoeringer()) {
            if (etter(t.periode().tom(), dato)) {
                poster.add(sak.post(t));
            }
        }
        for (Tiltak t : data().tiltak()) {
            if (t.slettet() == null && etter(t.tom(), dato)) {
                poster.add(t.id());
            }
        }
        if (!poster.isEmpty()) {
            poster.add(sak.post(avslutning));
        }
        return poster;
    }

    /** Om noe på ordningen viser at deltakeren fortsatte etter avslutningen. */
    public boolean deltarFortsatt() {
        return !fortsattPoster().isEmpty();
    }

    private static boolean etter(@Nullable LocalDate dag, LocalDate dato) {
        return dag != null && dag.isAfter(dato);
    }

    public List<String> poster() {
        return List.of(sak.post(avslutning));
    }

    @Override
    public Kontekst kontekst() {
        return sak.kontekst();
    }

    @Override
    public LocalDate parameterdato() {
        return avslutning.dato();
    }

    @Override
    public String somTekst() {
        return sak.post(avslutning) + " på " + ordning() + " " + avslutning.dato() + ", " + aarsak() + ", registrert "
                + (registrert() == null ? "ukjent dag" : registrert());
    }
}
