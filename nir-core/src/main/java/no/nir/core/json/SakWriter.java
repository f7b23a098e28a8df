package no.nir.core.json;

import no.nir.core.opphold.Asylsoeknad;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.opplaering.Spraak;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Skriver en sak med feltene i kontraktens rekkefølge, og {@code null} der ingenting er registrert. */
final class SakWriter {

    private SakWriter() {}

    static void skriv(Sak sak, JsonWriter ut) {
        ut.objekt().felt("sakId", sak.sakId());
        ut.felt("person", sak.person(), p -> PersonWriter.skriv(p, ut));
        ut.liste("oppholdstillatelser", sak.oppholdstillatelser(), o -> tillatelse(o, ut));
        ut.felt("asylsoeknad", sak.asylsoeknad(), a -> asylsoeknad(a, ut));
        ut.felt("utdanningsbakgrunn", sak.utdanningsbakgrunn());
        ut.liste("fulltidVideregaaende", sak.fulltidVideregaaende(), p -> {
            periode(p, ut.objekt());
            ut.slutt();
        });
        ut.felt("spraak", sak.spraak(), s -> spraak(s, ut));
        ut.felt("spor", sak.spor());
        ut.liste("kategorier", sak.kategorier(), k -> {
            periode(k.periode(), ut.objekt().felt("kategori", k.kategori()));
            ut.slutt();
        });
        ut.liste("krav", sak.krav(), k -> {
            ut.objekt().felt("ordning", k.ordning());
            ut.felt("dato", k.dato()).felt("type", k.type()).slutt();
        });
        ut.liste("vedtak", sak.vedtak(), v -> ForloepWriter.vedtak(v, ut));
        ut.liste("sluttmaal", sak.sluttmaal(), s -> {
            ut.objekt().felt("maal", s.maal());
            ut.felt("fom", s.fom()).slutt();
        });
        ut.felt("norskmaal", sak.norskmaal(), n -> norskmaal(n, ut));
        ut.felt("integreringskontrakt", sak.integreringskontrakt(), k -> {
            ut.objekt().felt("dato", k.dato()).slutt();
        });
        ut.liste("timer", sak.timer(), t -> ForloepWriter.timer(t, ut));
        ut.liste("proever", sak.proever(), p -> ForloepWriter.proeve(p, ut));
        ut.liste("fravaer", sak.fravaer(), f -> ForloepWriter.fravaer(f, ut));
        ut.liste("tiltak", sak.tiltak(), t -> ForloepWriter.tiltak(t, ut));
        ut.liste("avslutninger", sak.avslutninger(), a -> ForloepWriter.avslutning(a, ut));
        ut.liste("klager", sak.klager(), k -> ForloepWriter.klage(k, ut));
        ut.felt("reservertMotForskning", sak.reservertMotForskning()).slutt();
    }

    static void periode(Periode periode, JsonWriter ut) {
        ut.felt("fom", periode.fom()).felt("tom", periode.tom());
    }

    /** Kommunenummer, bydelsnummer og språk er tekst; de har ikke noe kodeverk. */
    static @Nullable String tekst(@Nullable Object nummer) {
        return nummer == null ? null : nummer.toString();
    }

    private static void tillatelse(Oppholdstillatelse o, JsonWriter ut) {
        ut.objekt().felt("hjemmel", o.hjemmel());
        ut.felt("vedtaksdato", o.vedtaksdato());
        ut.felt("innreisedato", o.innreisedato());
        ut.felt("tom", o.tom());
        ut.felt("fornyetDato", o.fornyetDato());
        ut.felt("grunnlagForPermanent", o.grunnlagForPermanent());
        ut.felt("referansepersonParagraf9", o.referansepersonParagraf9());
        ut.felt("referansepersonBosattUnderFemAar", o.referansepersonBosattUnderFemAar())
                .slutt();
    }

    private static void asylsoeknad(Asylsoeknad a, JsonWriter ut) {
        ut.objekt().felt("dato", a.dato());
        ut.felt("avgjort", a.avgjort());
        ut.felt("kollektivBeskyttelse", a.kollektivBeskyttelse());
        ut.felt("hurtigprosedyre", a.hurtigprosedyre());
        ut.felt("nektetRealitetsbehandling", a.nektetRealitetsbehandling()).slutt();
    }

    private static void spraak(Spraak s, JsonWriter ut) {
        ut.objekt().felt("morsmaal", tekst(s.morsmaal()));
        ut.felt("opplaeringsspraak", tekst(s.opplaeringsspraak())).slutt();
    }

    private static void norskmaal(Norskmaal n, JsonWriter ut) {
        ut.objekt().felt("lytte", n.lytte());
        ut.felt("lese", n.lese());
        ut.felt("skrive", n.skrive());
        ut.felt("muntlig", n.muntlig()).slutt();
    }
}
