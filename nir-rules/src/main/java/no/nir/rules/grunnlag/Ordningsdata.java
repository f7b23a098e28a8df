package no.nir.rules.grunnlag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.core.Tegnorden;
import no.nir.core.kode.Fritaksgrunn;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.program.Avslutning;
import no.nir.core.tid.Datoregning;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Alt som er kjent på én ordning per dato, uansett kategori. Bygges ferdig av {@link KjentSak} før noen ser det. */
public final class Ordningsdata {

    /** Første tildeling er den med tidligst fom, så vedtaksdato, så id (regelverket § 3). */
    private static final Comparator<Vedtak> ETTER_START = Comparator.comparing(
                    (Vedtak v) -> v.fom(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Vedtak::vedtaksdato)
            .thenComparing(Vedtak::id, Tegnorden.KODEPUNKT);

    private static final Comparator<Vedtak> ETTER_VEDTAK =
            Comparator.comparing(Vedtak::vedtaksdato).thenComparing(Vedtak::id, Tegnorden.KODEPUNKT);

    private final Ordning ordning;
    private final List<Vedtak> vedtak = new ArrayList<>(4);
    private final List<Tiltak> tiltak = new ArrayList<>(8);
    private final List<Avslutning> avslutninger = new ArrayList<>(1);
    private @Nullable LocalDate foersteKrav;
    private final List<Timefoering> timefoeringer = new ArrayList<>(2);
    private @Nullable List<Vedtak> tildelinger;

    Ordningsdata(Ordning ordning) {
        this.ordning = ordning;
    }

    void leggTil(Vedtak nytt) {
        vedtak.add(nytt);
    }

    void leggTil(Tiltak nytt) {
        tiltak.add(nytt);
    }

    void leggTil(Avslutning ny) {
        avslutninger.add(ny);
    }

    void leggTilKrav(LocalDate dato) {
        foersteKrav = Datoregning.tidligsteKjente(foersteKrav, dato);
    }

    void leggTil(Timefoering ny) {
        timefoeringer.add(ny);
    }

    public Ordning ordning() {
        return ordning;
    }

    /** Alle tildelinger, den første først. */
    public List<Vedtak> tildelinger() {
        List<Vedtak> kjent = tildelinger;
        if (kjent == null) {
            kjent = List.copyOf(av(Vedtakstype.TILDELING, ETTER_START));
            tildelinger = kjent;
        }
        return kjent;
    }

    /** Vedtak av en type, etter vedtaksdato og id. */
    public List<Vedtak> av(Vedtakstype type) {
        return av(type, ETTER_VEDTAK);
    }

    /** Id-ene til vedtak av en type, etter vedtaksdato og id. */
    public List<String> ider(Vedtakstype type) {
        List<Vedtak> av = av(type);
        List<String> ider = new ArrayList<>(av.size());
        for (Vedtak v : av) {
            ider.add(v.id());
        }
        return ider;
    }

    private List<Vedtak> av(Vedtakstype type, Comparator<Vedtak> rekkefoelge) {
        List<Vedtak> av = new ArrayList<>(0);
        for (Vedtak v : vedtak) {
            if (v.type().equals(type)) {
                av.add(v);
            }
        }
        if (av.size() > 1) {
            av.sort(rekkefoelge);
        }
        return av;
    }

    /**
     * Om et fritak gjelder på dagen: fra sin fom, ellers vedtaksdato, til sin tom.
     *
     * @param grunn bare fritak av denne grunnen; {@code null} for alle
     */
    public boolean gjelder(Vedtakstype type, @Nullable Fritaksgrunn grunn, LocalDate dag) {
        for (Vedtak v : vedtak) {
            if (v.type().equals(type) && (grunn == null || v.harGrunn(grunn))) {
                LocalDate tom = v.tom();
                if (!dag.isBefore(begynner(v)) && (tom == null || !dag.isAfter(tom))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Om et vedtak av typen har begynt på dagen: fra sin fom, ellers vedtaksdato, uten slutt. */
    public boolean begynt(Vedtakstype type, LocalDate dag) {
        for (Vedtak v : vedtak) {
            if (v.type().equals(type) && !dag.isBefore(begynner(v))) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate begynner(Vedtak v) {
        LocalDate fom = v.fom();
        return fom == null ? v.vedtaksdato() : fom;
    }

    /** Alle vedtak på ordningen, slik de står i saken. */
    public List<Vedtak> vedtak() {
        return vedtak;
    }

    /** Tiltak på ordningen, også planlagte og slettede, slik de står i saken. */
    public List<Tiltak> tiltak() {
        return tiltak;
    }

    /** Avslutninger på ordningen, slik de står i saken. */
    public List<Avslutning> avslutninger() {
        return avslutninger;
    }

    /** Tidligste krav av typen KRAV. */
    public @Nullable LocalDate foersteKrav() {
        return foersteKrav;
    }

    /** Summen av timer ført på ordningen. */
    public BigDecimal timer() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Timefoering t : timefoeringer) {
            sum = sum.add(t.timer());
        }
        return sum;
    }

    /** Timene ført på ordningen, slik de står i saken. */
    public List<Timefoering> timefoeringer() {
        return timefoeringer;
    }
}
