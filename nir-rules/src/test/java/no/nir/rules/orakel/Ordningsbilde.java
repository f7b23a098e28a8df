package no.nir.rules.orakel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.program.Avslutning;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Det som er kjent om én ordning på vurderingsdagen («Known on per dato»), gruppert én gang. */
final class Ordningsbilde {

    private static final Comparator<Vedtak> ETTER_VEDTAKSDATO =
            Comparator.comparing(Vedtak::vedtaksdato).thenComparing(Vedtak::id, Orden.KODEPUNKT);

    /** § 3: «First TILDELING = earliest fom, then vedtaksdato, then id». */
    private static final Comparator<Vedtak> ETTER_FOM =
            Comparator.comparing(Datoer::fom).thenComparing(ETTER_VEDTAKSDATO);

    final Ordning ordning;
    final List<Vedtak> vedtak = new ArrayList<>();
    final List<Vedtak> tildelinger = new ArrayList<>();
    final List<Vedtak> permisjoner = new ArrayList<>();
    final List<Vedtak> permanentStans = new ArrayList<>();
    final List<Vedtak> fritak = new ArrayList<>();
    final List<Vedtak> proevefritak = new ArrayList<>();
    final List<Vedtak> utvidetDeltakelse = new ArrayList<>();
    final List<Vedtak> utvidetNorsk = new ArrayList<>();
    final List<Post<Timefoering>> timefoeringer = new ArrayList<>();
    final List<Post<Fravaer>> fravaer = new ArrayList<>();
    final List<Post<Avslutning>> avslutninger = new ArrayList<>();
    final List<Tiltak> tiltak = new ArrayList<>();

    /** Summen av de kjente timeføringene. */
    BigDecimal timer = BigDecimal.ZERO;

    /** Det tidligste kjente kravet av type KRAV. */
    @Nullable
    LocalDate krav;

    /** Den første tildelingen; dens fom er D for introduksjonsprogrammet. */
    @Nullable
    Vedtak foersteTildeling;

    private @Nullable Snitt snitt;

    Ordningsbilde(Ordning ordning) {
        this.ordning = ordning;
    }

    void ta(Vedtak v) {
        vedtak.add(v);
        Vedtakstype type = v.type();
        if (type.equals(Vedtakstype.TILDELING)) {
            tildelinger.add(v);
        } else if (type.equals(Vedtakstype.PERMISJON)) {
            permisjoner.add(v);
        } else if (type.equals(Vedtakstype.STANS_PERMANENT)) {
            permanentStans.add(v);
        } else if (type.equals(Vedtakstype.FRITAK)) {
            fritak.add(v);
        } else if (type.equals(Vedtakstype.FRITAK_FRA_PROEVE)) {
            proevefritak.add(v);
        } else if (type.equals(Vedtakstype.UTVIDET_DELTAKELSE)) {
            utvidetDeltakelse.add(v);
        } else if (type.equals(Vedtakstype.UTVIDET_OPPLAERING_I_NORSK)) {
            utvidetNorsk.add(v);
        }
    }

    void ordne() {
        tildelinger.sort(ETTER_FOM);
        utvidetDeltakelse.sort(ETTER_VEDTAKSDATO);
        utvidetNorsk.sort(ETTER_VEDTAKSDATO);
        foersteTildeling = tildelinger.isEmpty() ? null : tildelinger.get(0);
    }

    /** Tiltakene summert per måned. */
    Snitt snitt() {
        Snitt kjent = snitt;
        if (kjent == null) {
            kjent = Snitt.av(tiltak);
            snitt = kjent;
        }
        return kjent;
    }

    /** Fom i den første tildelingen. */
    @Nullable
    LocalDate start() {
        Vedtak foerste = foersteTildeling;
        return foerste == null ? null : Datoer.fom(foerste);
    }

    /** Om et av vedtakene gjelder på dagen: fra fom, ellers vedtaksdato, til tom (§ 4). */
    static boolean gjelder(List<Vedtak> vedtak, LocalDate dag) {
        for (Vedtak v : vedtak) {
            if (Datoer.dekker(Datoer.fomEllerVedtaksdato(v), v.tom(), dag)) {
                return true;
            }
        }
        return false;
    }
}
