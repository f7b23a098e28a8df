package no.nir.core.opplysning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.sak.Sak;
import no.nir.core.tiltak.Tiltak;
import org.jspecify.annotations.Nullable;

/** Hvilke opplysninger saken ikke har på en dag. Det som er registrert, men ikke kjent på dagen, er ikke der ennå. */
public final class Manglende {

    /** Tiltakstypene det registreres om deltakeren har gjennomført. */
    public static final Set<Tiltakstype> REGISTRERER_GJENNOMFOERING =
            Set.of(Tiltakstype.FORELDREVEILEDNING, Tiltakstype.LIVSMESTRING_I_ET_NYTT_LAND);

    /**
     * En opplysning saken ikke har, uten ordene til mennesker.
     *
     * @param gjelder id-en til tiltaket en gjennomføring gjelder
     * @param peker stedet i saken som JSON Pointer
     */
    public record Post(
            Opplysningstype type,
            @Nullable Ordning ordning,
            @Nullable String gjelder,
            String peker) {}

    private Manglende() {}

    /** Opplysningene saken ikke har, i rekkefølgen til {@link Opplysningstype}. Et nytt tiltak kan alltid registreres. */
    public static List<Post> i(Sak sak, Ordning ordning, LocalDate perDato) {
        List<Post> poster = new ArrayList<>();
        for (Opplysningstype type : Opplysningstype.values()) {
            if (type == Opplysningstype.GJENNOMFOERING) {
                poster.addAll(gjennomfoeringer(sak));
            } else if (!registrert(sak, type, ordning, perDato)) {
                poster.add(new Post(type, type.perOrdning() ? ordning : null, null, type.peker()));
            }
        }
        return poster;
    }

    private static boolean registrert(Sak sak, Opplysningstype type, Ordning ordning, LocalDate perDato) {
        return switch (type) {
            case UTDANNINGSBAKGRUNN -> sak.utdanningsbakgrunn() != null;
            case SLUTTMAAL -> !sak.sluttmaal().isEmpty();
            case TILDELING ->
                sak.vedtak().stream()
                        .anyMatch(v -> v.type().equals(Vedtakstype.TILDELING)
                                && v.ordning().equals(ordning)
                                && !v.vedtaksdato().isAfter(perDato));
            case BOSETTING -> !sak.person().bosettinger().isEmpty();
            case KRAV ->
                sak.krav().stream()
                        .anyMatch(k -> k.type().equals(Kravtype.KRAV)
                                && k.ordning().equals(ordning)
                                && !k.dato().isAfter(perDato));
            case FULLTID_VIDEREGAAENDE -> sak.fulltidVideregaaende().stream().anyMatch(p -> p.inneholder(perDato));
            case AVSLUTNING ->
                sak.avslutninger().stream()
                        .anyMatch(a -> a.ordning().equals(ordning) && !a.dato().isAfter(perDato));
            case GJENNOMFOERING, TILTAK -> false;
        };
    }

    private static List<Post> gjennomfoeringer(Sak sak) {
        List<Post> poster = new ArrayList<>();
        List<Tiltak> alle = sak.tiltak();
        for (int i = 0; i < alle.size(); i++) {
            Tiltak t = alle.get(i);
            if (venterPaaGjennomfoering(t)) {
                Opplysningstype type = Opplysningstype.GJENNOMFOERING;
                String peker = type.peker().replace("{}", Integer.toString(i));
                poster.add(new Post(type, t.ordning(), t.id(), peker));
            }
        }
        return poster;
    }

    /** Om det står igjen å registrere om tiltaket er gjennomført. */
    public static boolean venterPaaGjennomfoering(Tiltak tiltak) {
        return tiltak.slettet() == null
                && REGISTRERER_GJENNOMFOERING.contains(tiltak.type())
                && tiltak.gjennomfoering().equals(Gjennomfoering.IKKE_REGISTRERT);
    }
}
