package no.nir.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Status;
import no.nir.rules.frist.Frist;
import no.nir.rules.frist.Mangel;
import no.nir.rules.frist.oppstart.Startfrist;
import no.nir.rules.fullfoering.Statusgrunnlag;
import no.nir.rules.grunnlag.Grunnlag;
import no.nir.rules.grunnlag.Klassifisert;
import no.nir.rules.krav.utfall.Kravutfall;
import no.nir.rules.motor.Kjoering;
import no.nir.rules.status.Ordningsstatus;
import no.nir.rules.statuslinje.Statuslinje;
import no.nir.rules.timer.Timekrav;
import org.jspecify.annotations.Nullable;

/** Setter sammen svaret for hver ordning av det reglene kom til. */
final class Ordningsbygger {

    private final LocalDate perDato;
    private final List<Mangel> mangler;
    private final IdentityHashMap<Grunnlag, Startfrist> startfrister;
    private final IdentityHashMap<Statusgrunnlag, Ordningsstatus> statuser;
    private final List<Statuslinje> linjer;
    private final List<Kravutfall> krav;
    private final Klassifisert poster;

    Ordningsbygger(Kjoering kjoering, Klassifisert poster, LocalDate perDato) {
        this.perDato = perDato;
        this.mangler = kjoering.alle(Mangel.class);
        this.startfrister = kjoering.etter(Startfrist.class, s -> s.om().om());
        this.statuser = kjoering.etter(Ordningsstatus.class, s -> s.om().om());
        this.linjer = kjoering.alle(Statuslinje.class);
        this.krav = kjoering.alle(Kravutfall.class);
        this.poster = poster;
    }

    Ordningsvurdering bygg(Statusgrunnlag grunnlag) {
        Grunnlag g = grunnlag.om().om();
        Timekrav timer = grunnlag.om().timer();
        Startfrist startfrist = startfrister.get(g);
        return Ordningsvurdering.builder()
                .ordning(g.ordning())
                .kategori(g.kategori())
                .kategoriFra(g.kategoriFra())
                .status(status(grunnlag))
                .fristOppstart(startfrist == null ? null : startfrist.frist())
                .frist(frist(g, grunnlag.om().fristforloep()))
                .timer(timer == null ? null : timer.status())
                .statuslinjer(ordnet(
                        linjer,
                        l -> l.om() == grunnlag.om(),
                        Comparator.comparing(Statuslinje::plass),
                        Statuslinje::tekst))
                .krav(ordnet(
                        krav, k -> k.grunnlag() == g, Comparator.comparing(Kravutfall::plass), Kravutfall::vurdering))
                .avslutning(
                        grunnlag.avsluttet() == null
                                ? null
                                : grunnlag.avsluttet().avslutning())
                .maaneder(poster.tiltaksmaaneder(g.ordning()).per(perDato))
                .build();
    }

    /** Kartlegging har ingen frist og er alltid aktiv; den står for den første kategorien. */
    Ordningsvurdering kartlegging(Kategorivurdering foerste) {
        return Ordningsvurdering.builder()
                .ordning(Ordning.KARTLEGGING)
                .kategori(foerste.kategori())
                .kategoriFra(foerste.periode().fom())
                .status(Status.AKTIV)
                .build();
    }

    private Status status(Statusgrunnlag grunnlag) {
        Ordningsstatus status = statuser.get(grunnlag);
        if (status == null) {
            throw new RegelverkException("Reglene ga ingen status for ordningen " + grunnlag.ordning() + ".");
        }
        return status.status();
    }

    /** De av konklusjonene som gjelder, i rekkefølge, slik de står i svaret. */
    private static <T, S> List<S> ordnet(
            List<T> alle, Predicate<T> gjelder, Comparator<T> rekkefoelge, Function<T, S> svar) {
        List<T> valgte = new ArrayList<>(0);
        for (T en : alle) {
            if (gjelder.test(en)) {
                valgte.add(en);
            }
        }
        if (valgte.isEmpty()) {
            return List.of();
        }
        valgte.sort(rekkefoelge);
        List<S> ordnet = new ArrayList<>(valgte.size());
        for (T en : valgte) {
            ordnet.add(svar.apply(en));
        }
        return ordnet;
    }

    private @Nullable Fristvurdering frist(Grunnlag g, @Nullable Frist frist) {
        List<Mangelkode> mangler = ordnet(
                this.mangler,
                m -> m.om() == g,
                Comparator.comparing(m -> m.kode().kode()),
                Mangel::kode);
        if (!mangler.isEmpty()) {
            return Fristvurdering.builder().mangler(mangler).build();
        }
        return frist == null
                ? null
                : Fristvurdering.builder()
                        .dato(frist.loep().dato())
                        .fra(frist.loep().fra())
                        .maaneder(frist.loep().maaneder())
                        .utvidelser(frist.loep().utvidelser())
                        .build();
    }
}
