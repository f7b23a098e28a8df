package no.nir.core.opplysning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.person.Bosetting;
import no.nir.core.person.Person;
import no.nir.core.program.Avslutning;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Krav;
import no.nir.core.vedtak.Vedtak;

/**
 * Saken med en tenkt opplysning. Det verdien ikke sier, er: en tildeling er vedtatt per dato og løper, et sluttmål gjelder
 * fra per dato, en bosetting er etter avtale, videregående løper, et tiltak er på én time i uken per dato og gjennomført
 * når det skal registreres, og en avslutning har årsaken «annet».
 */
final class Innsetting {

    private static final String ID = "tenkt";
    private static final Kommunenummer UKJENT_KOMMUNE = new Kommunenummer("0000");

    private Innsetting() {}

    static Sak i(Sak sak, Opplysning opplysning, String verdi, LocalDate perDato) {
        Sak.Builder ny = Sak.builder().from(sak);
        switch (opplysning.type()) {
            case UTDANNINGSBAKGRUNN -> ny.utdanningsbakgrunn(new Utdanningsbakgrunn(verdi));
            case SLUTTMAAL -> ny.addSluttmaal(new Sluttmaalsvalg(new Sluttmaal(verdi), perDato));
            case TILDELING -> ny.addVedtak(tildeling(sak, ordning(opplysning), LocalDate.parse(verdi), perDato));
            case BOSETTING -> ny.person(bosatt(sak.person(), LocalDate.parse(verdi)));
            case KRAV -> ny.addKrav(new Krav(ordning(opplysning), LocalDate.parse(verdi), Kravtype.KRAV));
            case GJENNOMFOERING -> ny.tiltak(gjennomfoert(sak, opplysning, new Gjennomfoering(verdi)));
            case TILTAK -> ny.addTiltak(tiltak(sak, ordning(opplysning), new Tiltakstype(verdi), perDato));
            case FULLTID_VIDEREGAAENDE -> ny.addFulltidVideregaaende(Periode.fra(LocalDate.parse(verdi)));
            case AVSLUTNING ->
                ny.addAvslutninger(Avslutning.builder()
                        .ordning(ordning(opplysning))
                        .dato(LocalDate.parse(verdi))
                        .aarsak(Avslutningsaarsak.ANNET)
                        .build());
        }
        return ny.build();
    }

    private static Ordning ordning(Opplysning opplysning) {
        return Objects.requireNonNull(opplysning.ordning(), "opplysningen har ingen ordning");
    }

    private static Vedtak tildeling(Sak sak, Ordning ordning, LocalDate fom, LocalDate perDato) {
        return Vedtak.builder()
                .id(ledig(sak.vedtak().stream().map(Vedtak::id).toList()))
                .ordning(ordning)
                .type(Vedtakstype.TILDELING)
                .vedtaksdato(perDato)
                .fom(fom)
                .build();
    }

    private static Person bosatt(Person person, LocalDate dato) {
        Kommunenummer kommune = person.oppfoelgingskommune();
        return Person.builder()
                .from(person)
                .addBosettinger(new Bosetting(kommune == null ? UKJENT_KOMMUNE : kommune, dato, true))
                .build();
    }

    private static List<Tiltak> gjennomfoert(Sak sak, Opplysning opplysning, Gjennomfoering gjennomfoering) {
        return sak.tiltak().stream()
                .map(t -> t.id().equals(opplysning.gjelder())
                        ? Tiltak.builder()
                                .from(t)
                                .gjennomfoering(gjennomfoering)
                                .build()
                        : t)
                .toList();
    }

    private static Tiltak tiltak(Sak sak, Ordning ordning, Tiltakstype type, LocalDate perDato) {
        return Tiltak.builder()
                .id(ledig(sak.tiltak().stream().map(Tiltak::id).toList()))
                .ordning(ordning)
                .type(type)
                .fom(perDato)
                .tom(perDato)
                .timerPerUke(BigDecimal.ONE)
                .gjennomfoering(
                        Manglende.REGISTRERER_GJENNOMFOERING.contains(type)
                                ? Gjennomfoering.GJENNOMFOERT
                                : Gjennomfoering.IKKE_REGISTRERT)
                .build();
    }

    private static String ledig(List<String> brukte) {
        String id = ID;
        while (brukte.contains(id)) {
            id += "-";
        }
        return id;
    }
}
