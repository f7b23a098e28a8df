package no.nir.rules.krav.femtentimer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Programkrav;
import no.nir.core.tid.Datoregning;
import no.nir.core.tid.Virkedager;
import no.nir.rules.gjennomsnitt.Tiltaksmaaneder;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.krav.Kravsak;
import org.jspecify.annotations.Nullable;

/**
 * Timene per uke med tiltak kravet handler om, i vinduet kravet måles i.
 *
 * @param fra første dag i vinduet; {@code null} når det ikke kan sies uten utdanningsbakgrunn
 * @param til siste dag i vinduet
 * @param virkedager virkedager i vinduet; 0 når det ikke har begynt
 * @param hundredeler summen over virkedagene av hundredels timer per uke
 */
public record Timevindu(Kravsak om, @Nullable LocalDate fra, LocalDate til, int virkedager, long hundredeler)
        implements Avledet {

    /** Vinduet fra så mange måneder etter at programmet begynte, til den tidligste av per dato, avslutning og frist. */
    public static Timevindu etter(Kravsak sak, int maaneder) {
        LocalDate perDato = sak.om().grunnlag().perDato();
        LocalDate slutt = sak.om().slutt();
        LocalDate start = sak.om().start();
        LocalDate til = slutt == null || perDato.isBefore(slutt) ? perDato : slutt;
        LocalDate fra = Datoregning.plussMaaneder(start == null ? perDato : start, maaneder);
        return new Timevindu(
                sak, fra, til, Virkedager.antall(fra, til), tiltak(sak).hundredeler(fra, til));
    }

    /** Uten utdanningsbakgrunn vet vi ikke når vinduet begynner. */
    public static Timevindu ukjent(Kravsak sak) {
        return new Timevindu(sak, null, sak.om().grunnlag().perDato(), 0, 0);
    }

    private static Tiltaksmaaneder tiltak(Kravsak sak) {
        Programkrav krav = sak.krav();
        return sak.om().grunnlag().poster().tiltaksmaaneder(sak.om().ordning(), krav);
    }

    /** Om vinduet har begynt og har minst én virkedag. */
    public boolean maalbart() {
        return virkedager > 0;
    }

    /** Timer ganger virkedager i vinduet, eksakt. */
    public BigDecimal timer() {
        return BigDecimal.valueOf(hundredeler, 2);
    }

    /** Timer ganger virkedager som trengs for å nå så mange timer per uke i gjennomsnitt. */
    public BigDecimal kreves(BigDecimal perUke) {
        return perUke.multiply(BigDecimal.valueOf(virkedager));
    }

    /** Gjennomsnittet, to desimaler. */
    public BigDecimal gjennomsnitt() {
        return Tiltaksmaaneder.avrundet(hundredeler, virkedager);
    }

    /** Tiltakene kravet handler om, som gir timer i vinduet; sortert. */
    public List<String> tiltakIVinduet() {
        LocalDate foerste = fra;
        return foerste == null ? List.of() : tiltak(om).medTimer(foerste, til);
    }

    @Override
    public String somTekst() {
        return om.krav() + (fra == null ? ", vinduet er ukjent" : ", vinduet " + fra + "–" + til) + ", " + virkedager
                + " virkedager" + (maalbart() ? ", " + gjennomsnitt().toPlainString() + " timer per uke" : "");
    }
}
