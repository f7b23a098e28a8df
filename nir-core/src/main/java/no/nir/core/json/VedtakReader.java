package no.nir.core.json;

import static no.nir.core.json.DatoParser.DATO;

import java.time.LocalDate;
import no.nir.core.kode.Klageutfall;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.vedtak.Klage;
import no.nir.core.vedtak.Krav;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Leser krav, vedtak og klager. */
final class VedtakReader {

    private final KodeParsere koder;

    VedtakReader(KodeParsere koder) {
        this.koder = koder;
    }

    @Nullable
    Krav krav(ObjektReader o) {
        Felt<Ordning> ordning = o.paakrevd("ordning", koder.ordning());
        Felt<LocalDate> dato = o.paakrevd("dato", DATO);
        Felt<Kravtype> type = o.valgfri("type", koder.kravtype());
        return o.bygg(() -> new Krav(ordning.verdi(), dato.verdi(), type.eller(Kravtype.KRAV)));
    }

    @Nullable
    Vedtak vedtak(ObjektReader o, IdSamling ider) {
        Felt<String> id = ider.les(o);
        Felt<Ordning> ordning = o.paakrevd("ordning", koder.ordning());
        Felt<Vedtakstype> type = o.paakrevd("type", koder.vedtakstype());
        Felt<LocalDate> vedtaksdato = o.paakrevd("vedtaksdato", DATO);
        Felt<LocalDate> fom = o.valgfri("fom", DATO);
        Felt<LocalDate> tom = o.valgfri("tom", DATO);
        Felt<Integer> maaneder = o.valgfri("maaneder", HeltallParser.MAANEDER);
        Felt<String> grunn = grunn(o, type);
        Felt<LocalDate> registrertDato = o.valgfri("registrertDato", DATO);
        if (fom.mangler() && type.erLest() && Vedtak.MED_FOM.contains(type.verdi())) {
            o.mangler("fom", () -> "Mangler. Et vedtak av type " + type.verdi() + " må ha fom.");
        }
        if (maaneder.mangler() && type.er(Vedtakstype.UTVIDET_OPPLAERING_I_NORSK)) {
            o.mangler("maaneder", () -> "Mangler. Et vedtak av type " + type.verdi() + " må ha maaneder.");
        }
        o.sjekkRekkefoelge(fom, tom);
        return o.bygg(() -> Vedtak.builder()
                .id(id.verdi())
                .ordning(ordning.verdi())
                .type(type.verdi())
                .vedtaksdato(vedtaksdato.verdi())
                .fom(fom.ellerNull())
                .tom(tom.ellerNull())
                .maaneder(maaneder.ellerNull())
                .grunn(grunn.ellerNull())
                .registrertDato(registrertDato.ellerNull())
                .build());
    }

    @Nullable
    Klage klage(ObjektReader o, IdSamling vedtak, boolean alleVedtakErLest) {
        Felt<String> vedtakId = o.paakrevd("vedtakId", TekstParser.ID);
        Felt<LocalDate> dato = o.paakrevd("dato", DATO);
        Felt<Klageutfall> utfall = o.paakrevd("utfall", koder.klageutfall());
        Felt<LocalDate> utfallDato = o.paakrevd("utfallDato", DATO);
        if (vedtakId.erLest() && alleVedtakErLest && !vedtak.inneholder(vedtakId.verdi())) {
            String id = Utdrag.id(vedtakId.verdi());
            o.avvis(
                    "vedtakId",
                    () -> "Ventet id-en til et vedtak i saken, fant ingen" + (id.isEmpty() ? " slik" : id) + ".");
        }
        return o.bygg(() -> Klage.builder()
                .vedtakId(vedtakId.verdi())
                .dato(dato.verdi())
                .utfall(utfall.verdi())
                .utfallDato(utfallDato.verdi())
                .build());
    }

    /** Grunnen til et fritak er en kode; grunnen til andre vedtak er fri tekst. */
    private Felt<String> grunn(ObjektReader o, Felt<Vedtakstype> type) {
        if (type.er(Vedtakstype.FRITAK) || type.er(Vedtakstype.FRITAK_FRA_PROEVE)) {
            return o.valgfri("grunn", koder.fritaksgrunn()).som(grunn -> grunn.kode());
        }
        return o.valgfri("grunn", TekstParser.FRI_TEKST);
    }
}
