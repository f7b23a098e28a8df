package no.nir.rules.kontroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Ordning;
import no.nir.core.tid.Virkedager;
import no.nir.core.vurdering.Status;
import no.nir.rules.gjennomsnitt.Tiltaksmaaneder;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Grunnlag;
import no.nir.rules.status.Ordningsstatus;

/**
 * Timene per uke på en ordning i en måned.
 *
 * @param helmaaned om hele måneden ligger fra og med tilbudt oppstart til og med vurderingsdagen
 * @param harTiltak om noe tiltak berører måneden
 */
public record Maanedskontroll(
        Ordningsstatus om, YearMonth maaned, int virkedager, long hundredeler, boolean helmaaned, boolean harTiltak)
        implements Avledet {

    /** Månedene noe tiltak på ordningen berører, og alle hele måneder fra tilbudt oppstart til vurderingsdagen. */
    public static List<Maanedskontroll> alle(Ordningsstatus status) {
        Grunnlag g = status.om().om().om().om();
        Tiltaksmaaneder tiltak = g.poster().tiltaksmaaneder(g.ordning());
        LocalDate start = g.tilbudtStart();
        YearMonth sisteHele = YearMonth.from(g.perDato().plusDays(1)).minusMonths(1);
        YearMonth fra = tiltak.foerste();
        YearMonth til = tiltak.siste();
        YearMonth foersteHele =
                start == null ? null : YearMonth.from(start.minusDays(1)).plusMonths(1);
        if (foersteHele != null) {
            fra = fra == null || foersteHele.isBefore(fra) ? foersteHele : fra;
            til = til == null || sisteHele.isAfter(til) ? sisteHele : til;
        }
        List<Maanedskontroll> alle = new ArrayList<>();
        if (fra != null && til != null) {
            for (YearMonth m = fra; !m.isAfter(til); m = m.plusMonths(1)) {
                boolean hel = foersteHele != null && !m.isBefore(foersteHele) && !m.isAfter(sisteHele);
                alle.add(new Maanedskontroll(
                        status, m, Virkedager.antall(m), tiltak.hundredeler(m), hel, tiltak.beroerer(m)));
            }
        }
        return alle;
    }

    public Grunnlag grunnlag() {
        return om.om().om().om().om();
    }

    public Ordning ordning() {
        return grunnlag().ordning();
    }

    public Status status() {
        return om.status();
    }

    /** Timer ganger virkedager i måneden, eksakt. */
    public BigDecimal timer() {
        return BigDecimal.valueOf(hundredeler, 2);
    }

    /** Timer ganger virkedager som svarer til så mange timer per uke i gjennomsnitt. */
    public BigDecimal ved(BigDecimal perUke) {
        return perUke.multiply(BigDecimal.valueOf(virkedager));
    }

    public List<String> post() {
        return List.of(maaned.toString());
    }

    @Override
    public String somTekst() {
        return ordning() + " i " + maaned + ": "
                + Tiltaksmaaneder.avrundet(hundredeler, virkedager).toPlainString() + " timer per uke";
    }
}
