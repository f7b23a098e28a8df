package no.nir.core.forskjell;

import java.util.List;
import java.util.Objects;
import no.nir.core.Tegnorden;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Kravvurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Svardel;
import no.nir.core.vurdering.TiltakIMaaned;
import no.nir.core.vurdering.Tiltaksmaaned;
import no.nir.core.vurdering.Timestatus;
import org.jspecify.annotations.Nullable;

/** Sammenligner det som gjelder for den samme ordningen i to svar, felt for felt. */
final class Ordningssammenligning {

    private final Ordningsvurdering foer;
    private final Ordningsvurdering etter;
    private final Endringsbygger ut;

    Ordningssammenligning(Ordningsvurdering foer, Ordningsvurdering etter, Endringsbygger ut) {
        this.foer = foer;
        this.etter = etter;
        this.ut = ut;
    }

    void sammenlign() {
        if (foer.equals(etter)) {
            return;
        }
        int antall = ut.antall();
        ut.felt(
                Svardel.FRIST_OPPSTART,
                "fristOppstart",
                Verditekst.av(foer.fristOppstart()),
                Verditekst.av(etter.fristOppstart()));
        frist(foer.frist(), etter.frist());
        timer(foer.timer(), etter.timer());
        ut.felt(Svardel.AVSLUTNING, "avslutning", Verditekst.av(foer.avslutning()), Verditekst.av(etter.avslutning()));
        ut.felt(Svardel.STATUS, "status", foer.status().name(), etter.status().name());
        ut.felt(
                Svardel.STATUSLINJER,
                "statuslinjer",
                Verditekst.liste(foer.statuslinjer()),
                Verditekst.liste(etter.statuslinjer()));
        for (Par<Kravvurdering> p : Par.av(foer.krav(), etter.krav(), Kravvurdering::krav)) {
            Kravvurdering en = p.fra() == null ? Objects.requireNonNull(p.til()) : p.fra();
            ut.felt(Svardel.KRAV, en.krav().kode(), Verditekst.av(p.fra()), Verditekst.av(p.til()));
        }
        maaneder();
        if (ut.antall() == antall) {
            ut.annet();
        }
    }

    private void frist(@Nullable Fristvurdering a, @Nullable Fristvurdering b) {
        ut.felt(Svardel.FRIST, "frist", Verditekst.dato(a), Verditekst.dato(b));
        ut.felt(Svardel.FRIST, "mangler", Verditekst.mangler(a), Verditekst.mangler(b));
        ut.felt(Svardel.FRIST, "fra", Verditekst.fra(a), Verditekst.fra(b));
        ut.felt(Svardel.FRIST, "måneder", Verditekst.maaneder(a), Verditekst.maaneder(b));
        ut.felt(Svardel.FRIST, "utvidelser", Verditekst.utvidelser(a), Verditekst.utvidelser(b));
    }

    private void timer(@Nullable Timestatus a, @Nullable Timestatus b) {
        ut.felt(Svardel.TIMER, "gjennomført", Verditekst.gjennomfoert(a), Verditekst.gjennomfoert(b));
        ut.felt(Svardel.TIMER, "kreves", Verditekst.kreves(a), Verditekst.kreves(b));
    }

    private void maaneder() {
        ut.felt(Svardel.MAANEDER, "gjeldende tiltak", gjeldende(foer), gjeldende(etter));
        for (Par<Tiltaksmaaned> p : Par.av(foer.maaneder(), etter.maaneder(), Tiltaksmaaned::maaned)) {
            Tiltaksmaaned en = p.fra() == null ? Objects.requireNonNull(p.til()) : p.fra();
            ut.felt(Svardel.MAANEDER, en.maaned().toString(), Verditekst.av(p.fra()), Verditekst.av(p.til()));
        }
    }

    /** Tiltakene som løper på vurderingsdagen, hvert én gang. */
    private static @Nullable String gjeldende(Ordningsvurdering ordning) {
        List<String> ider = ordning.maaneder().stream()
                .flatMap(m -> m.tiltak().stream())
                .filter(TiltakIMaaned::gjeldende)
                .map(TiltakIMaaned::id)
                .distinct()
                .sorted(Tegnorden.KODEPUNKT)
                .toList();
        return Verditekst.liste(ider);
    }
}
