package no.nir.rules.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nir.catalog.Katalog;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Lov;
import no.nir.core.person.Person;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import no.nir.rules.RegelverkException;
import org.junit.jupiter.api.Test;

class RegelbyggerTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 21);
    private static final String HODE = "package no.nir.rules.lov\n\nimport no.nir.core.kode.Lov\n";
    private static final Sak TOM_SAK = Sak.builder()
            .sakId("tom")
            .person(Person.builder()
                    .foedselsdato(LocalDate.of(1990, 1, 1))
                    .oppfoelgingskommune(new Kommunenummer("4204"))
                    .build())
            .build();

    private final Katalog katalog = Katalog.standard();
    private final Regelbygger bygger = new Regelbygger();

    @Test
    void en_variant_trer_i_stedet_for_regelen_med_samme_id_og_bare_i_sitt_eget_regelverk() {
        Regelverk standard = Regelverk.standard();
        Regelverk endret = Regelverk.med(katalog, List.of(variant("Lov.INTRODUKSJONSLOVEN")));

        Vurdering svar = endret.vurder(TOM_SAK, DAG);

        assertThat(svar.lov()).isEqualTo(Lov.INTRODUKSJONSLOVEN);
        assertThat(svar.forklaring()).anySatisfy(steg -> {
            assertThat(steg.regel()).isEqualTo("LOV-07");
            assertThat(steg.navn()).isEqualTo("En annen regel");
        });
        assertThat(standard.vurder(TOM_SAK, DAG).lov()).isEqualTo(Lov.INTEGRERINGSLOVEN);
        assertThat(endret.versjon().sjekksum()).isNotEqualTo(standard.versjon().sjekksum());
        assertThat(endret.versjon().katalog()).isEqualTo(standard.versjon().katalog());
    }

    @Test
    void flere_varianter_av_samme_regel_oversettes_sammen() {
        List<Optional<Regelvariant>> varianter =
                bygger.oversett(HODE, List.of(regel("Lov.INTRODUKSJONSLOVEN"), regel("Lov.INTEGRERINGSLOVEN")));
        assertThat(varianter)
                .extracting(variant -> Regelverk.med(katalog, List.of(variant.orElseThrow()))
                        .vurder(TOM_SAK, DAG)
                        .lov())
                .containsExactly(Lov.INTRODUKSJONSLOVEN, Lov.INTEGRERINGSLOVEN);
        assertThat(varianter.get(0)).hasValueSatisfying(variant -> {
            assertThat(variant.id()).isEqualTo("LOV-07");
            assertThat(variant.tekst()).isEqualTo(regel("Lov.INTRODUKSJONSLOVEN"));
        });
    }

    @Test
    void regler_som_ikke_lar_seg_oversette_er_tomme_og_de_andre_er_der() {
        List<Optional<Regelvariant>> varianter = bygger.oversett(
                HODE,
                List.of(
                        regel("Lov.INTRODUKSJONSLOVEN"),
                        regel("Lov.FINNES_IKKE"),
                        regel("Lov.INTEGRERINGSLOVEN").replace("vedtaksdato == null", "vedtaksdatoen == null"),
                        regel("Lov.INTEGRERINGSLOVEN").replace("when", "naar")));
        assertThat(varianter).extracting(Optional::isPresent).containsExactly(true, false, false, false);
        assertThat(bygger.oversett(HODE, List.of())).isEmpty();
    }

    @Test
    void en_ny_id_kommer_i_tillegg_og_to_svar_er_en_feil() {
        Regelvariant ny = oversatt(regel("Lov.INTRODUKSJONSLOVEN").replace("LOV-07", "LOV-99"));
        Regelverk endret = Regelverk.med(katalog, List.of(ny));
        assertThatThrownBy(() -> endret.vurder(TOM_SAK, DAG))
                .isInstanceOf(RegelverkException.class)
                .hasMessageContaining("2 svar på hvilken lov");
    }

    @Test
    void forklaringen_har_parameterne_varianten_bruker_og_ikke_dem_regelen_brukte() {
        String regel = regel("Lov.INTRODUKSJONSLOVEN")
                .replace("vedtaksdato == null,", "vedtaksdato == null, tall(\"registrering.frist\") > 0,");

        Regelverk endret = Regelverk.med(katalog, List.of(oversatt(regel)));

        assertThat(endret.vurder(TOM_SAK, DAG).forklaring())
                .filteredOn(steg -> steg.regel().equals("LOV-07"))
                .singleElement()
                .satisfies(steg -> assertThat(steg.parametre())
                        .singleElement()
                        .asString()
                        .startsWith("registrering.frist = 2 måneder"));
    }

    @Test
    void en_variant_i_et_tema_som_ikke_finnes_er_en_feil() {
        String hode = HODE.replace("no.nir.rules.lov\n", "no.nir.rules.loven\n") + "import no.nir.rules.lov.*\n";
        Regelvariant fremmed = bygger.oversett(hode, List.of(regel("Lov.INTRODUKSJONSLOVEN")))
                .get(0)
                .orElseThrow();

        assertThatThrownBy(() -> Regelverk.med(katalog, List.of(fremmed)))
                .isInstanceOf(RegelverkException.class)
                .hasMessage("Regelen LOV-07 hører til pakken no.nir.rules.loven, som ikke er et tema i regelverket.");
    }

    @Test
    void en_regel_uten_id_og_setning_er_en_feil() {
        assertThatThrownBy(() -> bygger.oversett(HODE, List.of("rule Navn when then end")))
                .isInstanceOf(RegelverkException.class)
                .hasMessage("En regel begynner ikke med rule \"ID setning\".");
    }

    private Regelvariant variant(String lov) {
        return oversatt(regel(lov));
    }

    private Regelvariant oversatt(String regel) {
        return bygger.oversett(HODE, List.of(regel)).get(0).orElseThrow();
    }

    private static String regel(String lov) {
        return """
                rule "LOV-07 En annen regel"
                    @regelId("LOV-07") @hjemmel("integreringsloven § 52")
                when
                    $g : Lovgrunnlag( vedtaksdato == null, tidligsteKategori == null )
                then
                    insert(new Lovvalg($g, %s));
                end
                """.formatted(lov);
    }
}
