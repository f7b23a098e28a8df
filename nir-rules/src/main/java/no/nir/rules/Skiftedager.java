package no.nir.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import no.nir.catalog.Katalog;
import no.nir.catalog.Parameterlinje;
import no.nir.catalog.Parametre;
import no.nir.core.sak.Sak;
import no.nir.core.sak.Saksdatoer;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Oppstartsfrist;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/**
 * Dagene svaret på en sak kan skifte brått. Ingen parameter nevnes ved navn: en ny rad får dagene sine av seg selv.
 *
 * <p>Fristene reglene regner ut av datoene i saken, står i svaret; derfor legges måneder og dager bare til og trekkes fra
 * datoene der, og ikke fra hver dato i saken. År gjelder alder og botid, som ikke står i svaret, og regnes fra alle.
 */
final class Skiftedager {

    private final Periode vindu;
    private final List<Period> avstander = new ArrayList<>();
    private final Set<LocalDate> sett = new HashSet<>();
    private final NavigableSet<LocalDate> dager = new TreeSet<>();

    Skiftedager(Katalog katalog, Sak sak, Periode vindu) {
        this.vindu = vindu;
        tabeller(katalog);
        List<Period> aar = avstander.stream().filter(p -> p.getYears() != 0).toList();
        Saksdatoer.i(sak).forEach(dato -> dato(dato, aar));
        LocalDate siste = vindu.tomEller(vindu.fom());
        for (YearMonth m = YearMonth.from(vindu.fom()); !m.isAfter(YearMonth.from(siste)); m = m.plusMonths(1)) {
            ogDagenEtter(m.atEndOfMonth());
        }
    }

    /** Radene i tabellene: når de gjelder, datoene de har, og avstandene de har i måneder, år og dager. */
    private void tabeller(Katalog katalog) {
        Parametre parametre = katalog.parametre();
        Set<String> tatt = new HashSet<>();
        for (String navn : parametre.navn()) {
            for (Parameterlinje rad : parametre.historikk(navn)) {
                gyldighet(rad.gyldig());
                if (tatt.add(rad.enhet() + " " + rad.verdi())) {
                    verdi(rad);
                }
            }
        }
        katalog.paragrafer().linjer().forEach(linje -> gyldighet(linje.gyldig()));
    }

    private void verdi(Parameterlinje rad) {
        switch (rad.enhet()) {
            case DATO -> ogDagenEtter(LocalDate.parse(rad.verdi()));
            case MAANEDER -> avstand(Period.ofMonths(Integer.parseInt(rad.verdi())));
            case AAR -> avstand(Period.ofYears(Integer.parseInt(rad.verdi())));
            case KALENDERDAGER -> avstand(Period.ofDays(Integer.parseInt(rad.verdi())));
            case VIRKEDAGER, TIMER, ANTALL, BRYTER, KODER -> {}
        }
    }

    private void avstand(Period avstand) {
        if (!avstand.isZero()) {
            avstander.add(avstand);
        }
    }

    private void gyldighet(Periode periode) {
        ta(periode.fom());
        LocalDate tom = periode.tom();
        if (tom != null) {
            ta(tom.plusDays(1));
        }
    }

    /** Datoene i et svar, og dagene så lenge før og etter dem som en parameter sier. */
    void svar(Vurdering svar) {
        for (Kategorivurdering k : svar.kategorier()) {
            iSvaret(k.periode().fom());
            iSvaret(k.periode().tom());
        }
        for (Ordningsvurdering o : svar.ordninger()) {
            Oppstartsfrist oppstart = o.fristOppstart();
            Avslutningsvurdering avslutning = o.avslutning();
            iSvaret(oppstart == null ? null : oppstart.dato());
            iSvaret(avslutning == null ? null : avslutning.dato());
            frist(o.frist());
        }
    }

    private void frist(@Nullable Fristvurdering frist) {
        if (frist != null) {
            iSvaret(frist.dato());
            iSvaret(frist.fra());
            for (Fristutvidelse u : frist.utvidelser()) {
                iSvaret(u.fristEtter());
            }
        }
    }

    private void iSvaret(@Nullable LocalDate dato) {
        if (dato != null && sett.add(dato)) {
            dato(dato, avstander);
        }
    }

    private void dato(LocalDate dato, List<Period> avstander) {
        ogDagenEtter(dato);
        for (Period avstand : avstander) {
            ogDagenEtter(dato.plus(avstand));
            ogDagenEtter(dato.minus(avstand));
        }
    }

    private void ogDagenEtter(LocalDate dag) {
        ta(dag);
        ta(dag.plusDays(1));
    }

    private void ta(LocalDate dag) {
        if (vindu.inneholder(dag)) {
            dager.add(dag);
        }
    }

    /** Den neste dagen etter denne svaret kan skifte; {@code null} når det ikke kan skifte mer. */
    @Nullable
    LocalDate etter(LocalDate dag) {
        return dager.higher(dag);
    }
}
