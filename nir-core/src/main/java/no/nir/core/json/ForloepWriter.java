package no.nir.core.json;

import no.nir.core.kode.Proevetype;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Proeve;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.program.Avslutning;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Klage;
import no.nir.core.vedtak.Vedtak;

/** Skriver det som er hendt på ordningene: vedtak, timer, prøver, fravær, tiltak, avslutninger og klager. */
final class ForloepWriter {

    private ForloepWriter() {}

    static void vedtak(Vedtak v, JsonWriter ut) {
        ut.objekt().felt("id", v.id());
        ut.felt("ordning", v.ordning());
        ut.felt("type", v.type());
        ut.felt("vedtaksdato", v.vedtaksdato());
        ut.felt("fom", v.fom());
        ut.felt("tom", v.tom());
        ut.felt("maaneder", v.maaneder());
        ut.felt("grunn", v.grunn());
        ut.felt("registrertDato", v.registrertDato()).slutt();
    }

    static void timer(Timefoering t, JsonWriter ut) {
        ut.objekt().felt("ordning", t.ordning());
        SakWriter.periode(t.periode(), ut);
        ut.felt("timer", t.timer());
        ut.felt("timerPerUke", t.timerPerUke());
        ut.felt("registrertDato", t.registrertDato()).slutt();
    }

    /** En prøve har bare feltene sin egen type har. */
    static void proeve(Proeve p, JsonWriter ut) {
        ut.objekt().felt("proeve", p.proeve());
        if (p.proeve().equals(Proevetype.NORSK)) {
            ut.felt("delproeve", p.delproeve());
            ut.felt("nivaa", p.nivaa());
        } else {
            ut.felt("bestaatt", Boolean.TRUE.equals(p.bestaatt()));
        }
        ut.felt("dato", p.dato()).slutt();
    }

    static void fravaer(Fravaer f, JsonWriter ut) {
        ut.objekt().felt("ordning", f.ordning());
        SakWriter.periode(f.periode(), ut);
        ut.felt("gyldig", f.gyldig());
        ut.felt("aarsak", f.aarsak());
        ut.felt("registrertDato", f.registrertDato()).slutt();
    }

    static void tiltak(Tiltak t, JsonWriter ut) {
        ut.objekt().felt("id", t.id());
        ut.felt("ordning", t.ordning());
        ut.felt("type", t.type());
        ut.felt("fom", t.fom());
        ut.felt("tom", t.tom());
        ut.felt("timerPerUke", t.timerPerUke());
        ut.felt("erstattende", t.erstattende());
        ut.felt("gjennomfoering", t.gjennomfoering());
        ut.felt("registrert", t.registrert(), r -> {
            ut.objekt().felt("av", r.av());
            ut.felt("dato", r.dato());
            ut.felt("kommune", r.kommune().kode());
            ut.felt("bydel", SakWriter.tekst(r.bydel())).slutt();
        });
        ut.felt("slettet", t.slettet(), s -> {
            ut.objekt().felt("av", s.av());
            ut.felt("dato", s.dato()).slutt();
        });
        ut.slutt();
    }

    static void avslutning(Avslutning a, JsonWriter ut) {
        ut.objekt().felt("ordning", a.ordning());
        ut.felt("dato", a.dato());
        ut.felt("aarsak", a.aarsak());
        ut.felt("hovedaktivitet", a.hovedaktivitet());
        ut.felt("registrertDato", a.registrertDato()).slutt();
    }

    static void klage(Klage k, JsonWriter ut) {
        ut.objekt().felt("vedtakId", k.vedtakId());
        ut.felt("dato", k.dato());
        ut.felt("utfall", k.utfall());
        ut.felt("utfallDato", k.utfallDato()).slutt();
    }
}
