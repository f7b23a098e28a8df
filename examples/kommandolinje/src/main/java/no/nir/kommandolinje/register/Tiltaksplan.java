package no.nir.kommandolinje.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.catalog.Kodelinje;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Tiltaksgruppe;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.tiltak.Registrering;
import no.nir.core.tiltak.Sletting;
import no.nir.core.tiltak.Tiltak;

/** Tiltak spredt utover en periode, av typer som finnes den dagen de begynner. */
final class Tiltaksplan {

    private static final List<String> TIMER = List.of("3", "4", "5", "7.5", "10", "12.25", "15", "20", "25", "30");

    private final Katalog katalog;
    private final Trekning trekning;

    Tiltaksplan(Katalog katalog, Trekning trekning) {
        this.katalog = katalog;
        this.trekning = trekning;
    }

    /** Tiltak på ordningen som begynner i løpet av så mange dager fra {@code start}. */
    List<Tiltak> tiltak(Ordning ordning, LocalDate start, int dager) {
        List<Tiltak> plan = new ArrayList<>();
        int antall = trekning.antallTiltak();
        for (int i = 1; i <= antall; i++) {
            plan.add(tiltak("t" + i, ordning, trekning.dagEtter(start, dager)));
        }
        return plan;
    }

    private Tiltak tiltak(String id, Ordning ordning, LocalDate fom) {
        Kodelinje linje = trekning.enAv(katalog.gyldige(Tiltakstype.KODEVERK, fom));
        Tiltakstype type = new Tiltakstype(linje.kode());
        Tiltak.Builder tiltak = Tiltak.builder()
                .id(id)
                .ordning(ordning)
                .type(type)
                .fom(fom)
                .tom(trekning.dagEtter(fom, 180))
                .timerPerUke(new BigDecimal(trekning.enAv(TIMER)))
                .erstattende(trekning.prosent(4)
                        && linje.egenskap("kan_erstatte").filter("ja"::equals).isPresent())
                .registrert(new Registrering(
                        "1804-TEST",
                        trekning.dagEtter(fom, 70),
                        new Kommunenummer(trekning.enAv(SyntetiskPerson.KOMMUNER)),
                        null));
        if (katalog.gruppe(type).equals(Tiltaksgruppe.LIVSMESTRING_OG_FORELDREVEILEDNING) && trekning.prosent(60)) {
            tiltak.gjennomfoering(
                    trekning.prosent(80) ? Gjennomfoering.GJENNOMFOERT : Gjennomfoering.IKKE_GJENNOMFOERT);
        }
        if (trekning.prosent(8)) {
            tiltak.slettet(new Sletting("1804-TEST", trekning.dagEtter(fom, 90)));
        }
        return tiltak.build();
    }
}
