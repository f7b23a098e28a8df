package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.nir.core.kode.Ordning;
import no.nir.core.tid.Periode;
import no.nir.core.tid.Virkedager;

/** Fristen så langt: ordinær, så med permisjon, så med fravær, så ferdig. */
public record Trinn(Start start, LocalDate frist, Naar naar, List<Periode> permisjon) {

    /** Hvor langt regningen er kommet. */
    public enum Naar {
        ORDINAER,
        ETTER_PERMISJON,
        FERDIG
    }

    public static Trinn ordinaer(Start start, int maaneder) {
        return new Trinn(start, start.dato().plusMonths(maaneder), Naar.ORDINAER, List.of());
    }

    public Ordning ordning() {
        return start.ordning();
    }

    public LocalDate kategoriFom() {
        return start.kategoriFom();
    }

    /** Med vedtakene om permisjon, når de er flere enn så mange virkedager. */
    public Trinn medPermisjon(Collection<?> vedtak, LocalDate perDato, int terskel) {
        List<Periode> perioder = Tillegg.permisjon(vedtak, start.dato(), perDato);
        LocalDate svar = Tillegg.virkedager(perioder) > terskel ? Tillegg.forleng(frist, perioder) : frist;
        return new Trinn(start, svar, Naar.ETTER_PERMISJON, perioder);
    }

    public Trinn utenPermisjon() {
        return new Trinn(start, frist, Naar.ETTER_PERMISJON, List.of());
    }

    /** Med fraværet, når det er flere enn så mange virkedager. */
    public Trinn medFravaer(Collection<?> fravaer, LocalDate perDato, int terskel) {
        int dager = Tillegg.fravaersdager(fravaer, permisjon, start.dato(), frist, perDato);
        return new Trinn(start, dager > terskel ? Virkedager.flytt(frist, dager) : frist, Naar.FERDIG, permisjon);
    }

    public Trinn utenFravaer() {
        return new Trinn(start, frist, Naar.FERDIG, permisjon);
    }
}
