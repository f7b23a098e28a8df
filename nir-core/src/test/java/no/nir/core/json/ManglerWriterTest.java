package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Programkrav;
import no.nir.core.opplysning.Opplysning;
import no.nir.core.opplysning.Opplysningstype;
import no.nir.core.opplysning.Setning;
import no.nir.core.vurdering.Feltsvar;
import no.nir.core.vurdering.HvaMangler;
import no.nir.core.vurdering.Mangelgrunn;
import no.nir.core.vurdering.Opplysningssett;
import no.nir.core.vurdering.Spoersmaal;
import no.nir.core.vurdering.Svarfelt;
import no.nir.core.vurdering.TenktSvar;
import no.nir.core.vurdering.Utfall;
import no.nir.core.vurdering.Vurdering;
import org.junit.jupiter.api.Test;

class ManglerWriterTest {

    private static final LocalDate DAG = LocalDate.of(2022, 10, 1);
    private static final Setning SETNING = new Setning("bm", "nn", "en");

    @Test
    void feltet_står_bare_når_noe_mangler_og_resten_er_som_før() {
        String uten = Lesing.JSON.skrivVurdering(VurderingWriterTest.vurdering(), true);
        String med = Lesing.JSON.skrivVurdering(vurdering(), true);

        assertThat(uten).doesNotContain("hvaMangler");
        assertThat(med).startsWith(uten.substring(0, uten.length() - 1) + ",\"hvaMangler\":[{");
    }

    @Test
    void feltene_kommer_i_fast_rekkefølge() {
        assertThat(Lesing.JSON.skrivVurdering(vurdering(), false)).endsWith("""
                        "hvaMangler":[{"ordning":"INTRODUKSJONSPROGRAM","kategori":"RETT_TIL_INTRODUKSJONSPROGRAM",\
                        "kategoriFra":"2022-10-01","felt":"KRAV","krav":"NORSK","grunn":"OPPLYSNINGER","melding":"bm",\
                        "meldingNynorsk":"nn","meldingEngelsk":"en","senest":null,"sett":[{"opplysninger":[{\
                        "type":"TILTAK","ordning":"INTRODUKSJONSPROGRAM","gjelder":"GRUPPE","peker":"/tiltak/-",\
                        "kodeverk":"tiltakstype","melding":"bm","meldingNynorsk":"nn","meldingEngelsk":"en"}],\
                        "alltidNok":false,"svar":[{"verdier":["A"],"gjelder":true,"dato":null,"utfall":"OPPFYLT",\
                        "mangler":[],"deretter":[]},{"verdier":["B"],"gjelder":true,"dato":null,"utfall":null,\
                        "mangler":["SLUTTMAAL_IKKE_REGISTRERT"],"deretter":[{"opplysninger":[{"type":"BOSETTING",\
                        "ordning":null,"gjelder":null,"peker":"/person/bosettinger/-","kodeverk":null,"melding":"bm",\
                        "meldingNynorsk":"nn","meldingEngelsk":"en"}],"alltidNok":true,"svar":[{"verdier":["2022-10-01"],\
                        "gjelder":true,"dato":"2022-10-01","utfall":null,"mangler":[],"deretter":[]}]}]}]}]}]}""");
    }

    @Test
    void skjemaet_kjenner_feltet_og_avviser_galt_innhold() {
        Schema skjema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        new String(Lesing.ressurs("vurdering.schema.json"), StandardCharsets.UTF_8), InputFormat.JSON);
        String json = Lesing.JSON.skrivVurdering(vurdering(), true);

        assertThat(skjema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(skjema.validate(json.replace("OPPLYSNINGER", "TIDEN"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(skjema.validate(json.replace("/tiltak/-", "tiltak"), InputFormat.JSON))
                .isNotEmpty();
        for (Opplysningstype type : Opplysningstype.values()) {
            assertThat(skjema.validate(json.replace("\"TILTAK\"", "\"" + type + "\""), InputFormat.JSON))
                    .as(type.name())
                    .isEmpty();
        }
        for (Svarfelt felt : Svarfelt.values()) {
            assertThat(skjema.validate(json.replace("\"KRAV\"", "\"" + felt + "\""), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void grunnen_og_settene_må_passe_sammen() {
        HvaMangler.Builder uten =
                HvaMangler.builder().spoersmaal(spoersmaal()).setning(SETNING).sett(List.of());
        assertThat(uten.grunn(Mangelgrunn.INGENTING).build().sett()).isEmpty();
        assertThatThrownBy(() -> uten.grunn(Mangelgrunn.OPPLYSNINGER).build())
                .isInstanceOf(UgyldigVerdiException.class);
        assertThatThrownBy(() -> uten.grunn(Mangelgrunn.TIDEN).build()).isInstanceOf(UgyldigVerdiException.class);
        assertThat(uten.grunn(Mangelgrunn.TIDEN).senest(DAG).build().senest()).isEqualTo(DAG);
        assertThatThrownBy(() -> uten.grunn(Mangelgrunn.INGENTING).build()).isInstanceOf(UgyldigVerdiException.class);
        assertThatThrownBy(() -> uten.senest(null).addSett(bosetting()).build())
                .isInstanceOf(UgyldigVerdiException.class);
    }

    private static Spoersmaal spoersmaal() {
        return new Spoersmaal(
                Ordning.INTRODUKSJONSPROGRAM,
                Kategori.RETT_TIL_INTRODUKSJONSPROGRAM,
                DAG,
                0,
                Svarfelt.KRAV,
                Programkrav.NORSK);
    }

    private static Opplysningssett bosetting() {
        Opplysning bosetting = Opplysning.builder()
                .type(Opplysningstype.BOSETTING)
                .peker("/person/bosettinger/-")
                .setning(SETNING)
                .build();
        return new Opplysningssett(
                List.of(bosetting),
                List.of(new TenktSvar(List.of(DAG.toString()), new Feltsvar(true, DAG, null, List.of()), List.of())));
    }

    static Vurdering vurdering() {
        Opplysning tiltak = Opplysning.builder()
                .type(Opplysningstype.TILTAK)
                .ordning(Ordning.INTRODUKSJONSPROGRAM)
                .gjelder("GRUPPE")
                .peker("/tiltak/-")
                .setning(SETNING)
                .build();
        Feltsvar mangler = new Feltsvar(true, null, null, List.of(Mangelkode.SLUTTMAAL_IKKE_REGISTRERT));
        return Vurdering.builder()
                .from(VurderingWriterTest.vurdering())
                .addHvaMangler(HvaMangler.builder()
                        .spoersmaal(spoersmaal())
                        .grunn(Mangelgrunn.OPPLYSNINGER)
                        .setning(SETNING)
                        .addSett(new Opplysningssett(
                                List.of(tiltak),
                                List.of(
                                        new TenktSvar(
                                                List.of("A"),
                                                new Feltsvar(true, null, Utfall.OPPFYLT, List.of()),
                                                List.of()),
                                        new TenktSvar(List.of("B"), mangler, List.of(bosetting())))))
                        .build())
                .build();
    }
}
