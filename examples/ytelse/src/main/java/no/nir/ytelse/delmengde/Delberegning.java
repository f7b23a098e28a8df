package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.tid.Periode;
import no.nir.core.tid.Virkedager;
import org.jspecify.annotations.Nullable;

/** Det reglene i Easy Rules leser og skriver mens én ordning regnes ut. */
final class Delberegning {

    final Delsak sak;
    final Kategoriperiode kategori;
    final Ordning ordning;
    final String maal;

    @Nullable
    LocalDate start;

    int ordinaere;
    int utvidelse;

    @Nullable
    LocalDate frist;

    @Nullable
    LocalDate avsluttet;

    private List<Periode> permisjon = List.of();

    Delberegning(Delsak sak, Kategoriperiode kategori, Ordning ordning) {
        this.sak = sak;
        this.kategori = kategori;
        this.ordning = ordning;
        this.maal = program() ? sak.sluttmaal() : "";
    }

    boolean er(Ordning annen) {
        return ordning.equals(annen);
    }

    boolean program() {
        return ordning.equals(Ordning.INTRODUKSJONSPROGRAM);
    }

    LocalDate kategoriFom() {
        return kategori.periode().fom();
    }

    void maaneder(int maaneder, int mulige) {
        ordinaere = maaneder;
        utvidelse = mulige;
    }

    boolean beregnes() {
        return start != null && ordinaere > 0;
    }

    boolean utvidet() {
        return !sak.kjente(ordning, Vedtakstype.UTVIDET_DELTAKELSE).isEmpty();
    }

    void settFrist(int maaneder) {
        if (start != null) {
            frist = start.plusMonths(maaneder);
        }
    }

    boolean permisjonTeller() {
        return er(Ordning.NORSK_MED_NORSKMAAL) || !kategoriFom().isBefore(Grenser.TILBUD_FRA);
    }

    void medPermisjon(int terskel) {
        if (start != null && frist != null) {
            permisjon = Tillegg.permisjon(sak.kjente(ordning, Vedtakstype.PERMISJON), start, sak.perDato());
            if (Tillegg.virkedager(permisjon) > terskel) {
                frist = Tillegg.forleng(frist, permisjon);
            }
        }
    }

    void medFravaer() {
        if (start != null && frist != null) {
            int dager = Tillegg.fravaersdager(sak.tellendeFravaer(), permisjon, start, frist, sak.perDato());
            if (dager > Grenser.TERSKEL) {
                frist = Virkedager.flytt(frist, dager);
            }
        }
    }

    boolean skalAvsluttes() {
        return start != null && frist != null && frist.isBefore(sak.perDato()) && !sak.avsluttetInnen(start, frist);
    }
}
