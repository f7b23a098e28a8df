package no.nir.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
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
                .statuslinjer(linjer.stream()
                        .filter(l -> l.om() == grunnlag.om())
                        .sorted(Comparator.comparing(Statuslinje::plass))
                        .map(Statuslinje::tekst)
                        .toList())
                .krav(krav.stream()
                        .filter(k -> k.grunnlag() == g)
                        .sorted(Comparator.comparing(Kravutfall::plass))
                        .map(Kravutfall::vurdering)
                        .toList())
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

    private @Nullable Fristvurdering frist(Grunnlag g, @Nullable Frist frist) {
        List<Mangelkode> mangler = this.mangler.stream()
                .filter(m -> m.om() == g)
                .map(Mangel::kode)
                .sorted(Comparator.comparing(Mangelkode::kode))
                .toList();
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
