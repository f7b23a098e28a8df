package no.nir.core.json;

import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Kravvurdering;
import no.nir.core.vurdering.Oppstartsfrist;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Regelverksversjon;
import no.nir.core.vurdering.Tiltaksmaaned;
import no.nir.core.vurdering.Timestatus;
import no.nir.core.vurdering.Vurdering;

/** Skriver en vurdering med feltene i kontraktens rekkefølge. */
final class VurderingWriter {

    private VurderingWriter() {}

    static void skriv(Vurdering v, boolean medForklaring, JsonWriter ut) {
        ut.objekt().felt("sakId", v.sakId());
        ut.felt("perDato", v.perDato());
        ut.felt("lov", v.lov());
        ut.felt("regelverk", v.regelverk(), r -> regelverk(r, ut));
        ut.liste("kategorier", v.kategorier(), k -> {
            SakWriter.periode(k.periode(), ut.objekt().felt("kategori", k.kategori()));
            ut.felt("kilde", k.kilde()).slutt();
        });
        ut.liste("ordninger", v.ordninger(), o -> ordning(o, ut));
        ut.liste("funn", v.funn(), f -> funn(f, ut));
        if (medForklaring) {
            ut.liste("forklaring", v.forklaring(), s -> steg(s, ut));
        }
        if (!v.hvaMangler().isEmpty()) {
            ut.liste("hvaMangler", v.hvaMangler(), m -> ManglerWriter.skriv(m, ut));
        }
        ut.slutt();
    }

    private static void regelverk(Regelverksversjon r, JsonWriter ut) {
        ut.objekt().felt("versjon", r.versjon());
        ut.felt("sjekksum", r.sjekksum());
        ut.felt("katalog", r.katalog()).slutt();
    }

    private static void ordning(Ordningsvurdering o, JsonWriter ut) {
        ut.objekt().felt("ordning", o.ordning());
        ut.felt("kategori", o.kategori());
        ut.felt("kategoriFra", o.kategoriFra());
        ut.felt("status", o.status());
        ut.felt("fristOppstart", o.fristOppstart(), f -> oppstart(f, ut));
        ut.felt("frist", o.frist(), f -> frist(f, ut));
        ut.felt("timer", o.timer(), t -> timer(t, ut));
        ut.tekster("statuslinjer", o.statuslinjer());
        ut.liste("krav", o.krav(), k -> krav(k, ut));
        ut.felt("avslutning", o.avslutning(), a -> avslutning(a, ut));
        ut.liste("maaneder", o.maaneder(), m -> maaned(m, ut));
        ut.slutt();
    }

    private static void oppstart(Oppstartsfrist f, JsonWriter ut) {
        ut.objekt().felt("dato", f.dato());
        ut.koder("mangler", f.mangler()).slutt();
    }

    private static void frist(Fristvurdering f, JsonWriter ut) {
        ut.objekt().felt("dato", f.dato());
        ut.koder("mangler", f.mangler());
        ut.felt("fra", f.fra());
        ut.felt("maaneder", f.maaneder());
        ut.liste("utvidelser", f.utvidelser(), u -> utvidelse(u, ut)).slutt();
    }

    private static void utvidelse(Fristutvidelse u, JsonWriter ut) {
        ut.objekt().felt("type", u.type());
        ut.tekster("gjelder", u.gjelder());
        ut.felt("maaneder", u.maaneder());
        ut.felt("dager", u.dager());
        ut.felt("fristEtter", u.fristEtter()).slutt();
    }

    private static void timer(Timestatus t, JsonWriter ut) {
        ut.objekt().felt("gjennomfoert", t.gjennomfoert());
        ut.felt("krav", t.krav()).slutt();
    }

    private static void krav(Kravvurdering k, JsonWriter ut) {
        ut.objekt().felt("krav", k.krav());
        ut.felt("utfall", k.utfall());
        ut.tekster("gjelder", k.gjelder());
        ut.felt("verdi", k.verdi()).slutt();
    }

    private static void avslutning(Avslutningsvurdering a, JsonWriter ut) {
        ut.objekt().felt("dato", a.dato());
        ut.felt("aarsak", a.aarsak());
        ut.felt("automatisk", a.automatisk()).slutt();
    }

    private static void maaned(Tiltaksmaaned m, JsonWriter ut) {
        ut.objekt().felt("maaned", m.maaned());
        ut.felt("gjennomsnitt", m.gjennomsnitt());
        ut.felt("virkedager", m.virkedager());
        ut.felt("slettede", m.slettede());
        ut.liste("tiltak", m.tiltak(), t -> {
            ut.objekt().felt("id", t.id());
            ut.felt("fom", t.fom());
            ut.felt("tom", t.tom());
            ut.felt("gjeldende", t.gjeldende());
            ut.felt("slettet", t.slettet()).slutt();
        });
        ut.slutt();
    }

    private static void funn(Funn f, JsonWriter ut) {
        ut.objekt().felt("kode", f.kode());
        ut.felt("alvor", f.alvor());
        ut.felt("ordning", f.ordning());
        ut.tekster("gjelder", f.gjelder());
        ut.felt("melding", f.melding());
        ut.felt("regel", f.regel());
        ut.felt("hjemmel", f.hjemmel().toString());
        ut.felt("meldingNynorsk", f.meldingNynorsk());
        ut.felt("meldingEngelsk", f.meldingEngelsk()).slutt();
    }

    private static void steg(Forklaringssteg s, JsonWriter ut) {
        ut.objekt().felt("regel", s.regel());
        ut.felt("navn", s.navn());
        ut.felt("hjemmel", s.hjemmel().toString());
        ut.tekster("fakta", s.fakta());
        ut.tekster("parametre", s.parametre());
        ut.felt("konklusjon", s.konklusjon()).slutt();
    }
}
