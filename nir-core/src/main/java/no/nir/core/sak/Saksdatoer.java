package no.nir.core.sak;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.opphold.Asylsoeknad;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.person.Arbeidsforhold;
import no.nir.core.person.Mottaksopphold;
import no.nir.core.person.Person;
import no.nir.core.program.Avslutning;
import no.nir.core.program.Integreringskontrakt;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Registrering;
import no.nir.core.tiltak.Sletting;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Klage;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Alle datoer som er registrert i en sak, uansett hva de gjelder. En test holder dem like med datoene i sakens JSON. */
public final class Saksdatoer {

    private final SortedSet<LocalDate> datoer = new TreeSet<>();

    private Saksdatoer() {}

    /** Datoene i saken, hver én gang, den tidligste først. Også fødselsdatoene er med. */
    public static SortedSet<LocalDate> i(Sak sak) {
        Saksdatoer funnet = new Saksdatoer();
        funnet.person(sak.person());
        funnet.opphold(sak);
        funnet.opplaering(sak);
        sak.vedtak().forEach(funnet::vedtak);
        sak.klager().forEach(funnet::klage);
        sak.tiltak().forEach(funnet::tiltak);
        sak.avslutninger().forEach(funnet::avslutning);
        return funnet.datoer;
    }

    private void person(Person person) {
        ta(person.foedselsdato());
        for (Mottaksopphold m : person.mottak()) {
            ta(m.periode());
        }
        person.bosettinger().forEach(b -> ta(b.dato()));
        person.barn().forEach(b -> ta(b.foedselsdato()));
        for (Arbeidsforhold a : person.arbeid()) {
            ta(a.periode());
        }
    }

    private void opphold(Sak sak) {
        for (Oppholdstillatelse t : sak.oppholdstillatelser()) {
            ta(t.vedtaksdato());
            ta(t.innreisedato());
            ta(t.tom());
            ta(t.fornyetDato());
        }
        Asylsoeknad soeknad = sak.asylsoeknad();
        if (soeknad != null) {
            ta(soeknad.dato());
            ta(soeknad.avgjort());
        }
        for (Kategoriperiode k : sak.kategorier()) {
            ta(k.periode());
        }
    }

    private void opplaering(Sak sak) {
        sak.fulltidVideregaaende().forEach(this::ta);
        sak.krav().forEach(k -> ta(k.dato()));
        sak.sluttmaal().forEach(s -> ta(s.fom()));
        Integreringskontrakt kontrakt = sak.integreringskontrakt();
        ta(kontrakt == null ? null : kontrakt.dato());
        for (Timefoering t : sak.timer()) {
            ta(t.periode());
            ta(t.registrertDato());
        }
        sak.proever().forEach(p -> ta(p.dato()));
        for (Fravaer f : sak.fravaer()) {
            ta(f.periode());
            ta(f.registrertDato());
        }
    }

    private void vedtak(Vedtak v) {
        ta(v.vedtaksdato());
        ta(v.fom());
        ta(v.tom());
        ta(v.registrertDato());
    }

    private void klage(Klage k) {
        ta(k.dato());
        ta(k.utfallDato());
    }

    private void tiltak(Tiltak t) {
        ta(t.periode());
        Registrering registrert = t.registrert();
        ta(registrert == null ? null : registrert.dato());
        Sletting slettet = t.slettet();
        ta(slettet == null ? null : slettet.dato());
    }

    private void avslutning(Avslutning a) {
        ta(a.dato());
        ta(a.registrertDato());
    }

    private void ta(Periode periode) {
        ta(periode.fom());
        ta(periode.tom());
    }

    private void ta(@Nullable LocalDate dato) {
        if (dato != null) {
            datoer.add(dato);
        }
    }
}
