package no.nir.core.json;

import static no.nir.core.json.DatoParser.DATO;
import static no.nir.core.json.SannhetsverdiParser.SANNHETSVERDI;

import java.time.LocalDate;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.opphold.Asylsoeknad;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Leser oppholdstillatelser, asylsøknad og kategorier. */
final class OppholdReader {

    private final KodeParsere koder;

    OppholdReader(KodeParsere koder) {
        this.koder = koder;
    }

    @Nullable
    Oppholdstillatelse tillatelse(ObjektReader o) {
        Felt<Oppholdsgrunnlag> hjemmel = o.paakrevd("hjemmel", koder.oppholdsgrunnlag());
        Felt<LocalDate> vedtaksdato = o.paakrevd("vedtaksdato", DATO);
        Felt<LocalDate> innreisedato = o.valgfri("innreisedato", DATO);
        Felt<LocalDate> tom = o.valgfri("tom", DATO);
        Felt<LocalDate> fornyetDato = o.valgfri("fornyetDato", DATO);
        Felt<Boolean> permanent = o.paakrevd("grunnlagForPermanent", SANNHETSVERDI);
        boolean paragraf9 = o.ja("referansepersonParagraf9");
        boolean underFemAar = o.ja("referansepersonBosattUnderFemAar");
        return o.bygg(() -> Oppholdstillatelse.builder()
                .hjemmel(hjemmel.verdi())
                .vedtaksdato(vedtaksdato.verdi())
                .innreisedato(innreisedato.ellerNull())
                .tom(tom.ellerNull())
                .fornyetDato(fornyetDato.ellerNull())
                .grunnlagForPermanent(permanent.verdi())
                .referansepersonParagraf9(paragraf9)
                .referansepersonBosattUnderFemAar(underFemAar)
                .build());
    }

    static @Nullable Asylsoeknad asylsoeknad(ObjektReader o) {
        Felt<LocalDate> dato = o.paakrevd("dato", DATO);
        Felt<LocalDate> avgjort = o.valgfri("avgjort", DATO);
        boolean kollektiv = o.ja("kollektivBeskyttelse");
        boolean hurtig = o.ja("hurtigprosedyre");
        boolean nektet = o.ja("nektetRealitetsbehandling");
        return o.bygg(() -> Asylsoeknad.builder()
                .dato(dato.verdi())
                .avgjort(avgjort.ellerNull())
                .kollektivBeskyttelse(kollektiv)
                .hurtigprosedyre(hurtig)
                .nektetRealitetsbehandling(nektet)
                .build());
    }

    @Nullable
    Kategoriperiode kategori(ObjektReader o) {
        Felt<Kategori> kategori = o.paakrevd("kategori", koder.kategori());
        Felt<Periode> periode = o.periode();
        return o.bygg(() -> new Kategoriperiode(kategori.verdi(), periode.verdi()));
    }
}
