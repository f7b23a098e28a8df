package no.nir.rules.frist.oppstart;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Mangelkode;
import no.nir.core.tid.Datoregning;
import no.nir.core.vurdering.Oppstartsfrist;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;
import org.jspecify.annotations.Nullable;

/** Når ordningen senest skal være i gang, eller hva som mangler for å si det. Høyst én per grunnlag. */
public record Startfrist(Oppstartsgrunnlag om, Oppstartsfrist frist) implements Avledet {

    public static Startfrist etter(Oppstartsgrunnlag grunnlag, LocalDate hendelse, int maaneder) {
        return new Startfrist(grunnlag, new Oppstartsfrist(Datoregning.plussMaaneder(hendelse, maaneder), List.of()));
    }

    public static Startfrist mangler(Oppstartsgrunnlag grunnlag, Mangelkode kode) {
        return new Startfrist(grunnlag, new Oppstartsfrist(null, List.of(kode)));
    }

    public Grunnlag grunnlag() {
        return om.om();
    }

    /** Datoen, når den er beregnet. */
    public @Nullable LocalDate dato() {
        return frist.dato();
    }

    @Override
    public String somTekst() {
        return om.om().ordning() + ": frist for oppstart "
                + (frist.dato() == null ? "ikke beregnet, " + frist.mangler() : frist.dato());
    }
}
