package no.nir.rules.avslutning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.program.Avslutning;
import no.nir.rules.frist.Frist;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;
import no.nir.rules.timer.Timekrav;
import org.jspecify.annotations.Nullable;

/** Hvor langt én ordning er kommet: grunnlaget, fristen når den er beregnet, og timene når ordningen har timer. */
public final class Stand implements Avledet {

    private final Grunnlag om;
    private final @Nullable Frist frist;
    private final @Nullable Frist tenktFrist;
    private final @Nullable Timekrav timer;
    private final @Nullable Avslutning avslutning;

    /**
     * @param tenktFrist fristen slik den ville blitt med et vedtak som ikke er gjort
     */
    public Stand(Grunnlag om, @Nullable Frist frist, @Nullable Frist tenktFrist, @Nullable Timekrav timer) {
        this.om = om;
        this.frist = frist;
        this.tenktFrist = tenktFrist;
        this.timer = timer;
        this.avslutning = tidligsteSomTeller(om);
    }

    private static @Nullable Avslutning tidligsteSomTeller(Grunnlag om) {
        LocalDate start = om.tilbudtStart();
        Avslutning tidligste = null;
        for (Avslutning a : om.data().avslutninger()) {
            boolean teller = start == null || !a.dato().isBefore(start);
            if (teller && (tidligste == null || a.dato().isBefore(tidligste.dato()))) {
                tidligste = a;
            }
        }
        return tidligste;
    }

    @Override
    public Grunnlag om() {
        return om;
    }

    /** Fristen for å gjennomføre; {@code null} når ordningen ikke har frist eller den ikke er beregnet. */
    public @Nullable LocalDate frist() {
        return frist == null ? null : frist.loep().dato();
    }

    /** Fristen slik den ville blitt med et vedtak om utvidet deltakelse som ikke er gjort. */
    public @Nullable LocalDate tenktFrist() {
        return tenktFrist == null ? null : tenktFrist.loep().dato();
    }

    /** Trinnene fristen gikk gjennom. */
    public @Nullable Frist fristforloep() {
        return frist;
    }

    public @Nullable Timekrav timer() {
        return timer;
    }

    /** Om timene som kreves, er gjennomført. */
    public boolean timerNaadd() {
        return timer != null && timer.naadd();
    }

    public LocalDate perDato() {
        return om.perDato();
    }

    /** Den tidligste kjente avslutningen som ikke er datert før oppstart. */
    public @Nullable Avslutning avslutning() {
        return avslutning;
    }

    /** Datoen til {@link #avslutning()}. */
    public @Nullable LocalDate avslutningsdato() {
        return avslutning == null ? null : avslutning.dato();
    }

    /** Hvor avslutningene datert før oppstart står i saken. */
    public List<String> avslutningerFoerStart() {
        LocalDate start = om.tilbudtStart();
        List<String> poster = new ArrayList<>(0);
        if (start != null) {
            for (Avslutning a : om.data().avslutninger()) {
                if (a.dato().isBefore(start)) {
                    poster.add(om.sak().post(a));
                }
            }
        }
        return poster;
    }

    public boolean avsluttetFoerStart() {
        return !avslutningerFoerStart().isEmpty();
    }

    /** Hvor avslutningene datert etter fristen står i saken. */
    public List<String> avslutningerEtterFrist() {
        LocalDate dato = frist();
        List<String> poster = new ArrayList<>(0);
        if (dato != null) {
            for (Avslutning a : om.data().avslutninger()) {
                if (a.dato().isAfter(dato)) {
                    poster.add(om.sak().post(a));
                }
            }
        }
        return poster;
    }

    public boolean avsluttetEtterFrist() {
        return !avslutningerEtterFrist().isEmpty();
    }

    @Override
    public String somTekst() {
        LocalDate avsluttet = avslutningsdato();
        return om.ordning() + ", frist " + (frist() == null ? "ingen" : frist()) + ", avslutning "
                + (avsluttet == null ? "ikke registrert" : avsluttet)
                + (timer == null ? "" : ", " + timer.gjennomfoert().toPlainString() + " timer");
    }
}
