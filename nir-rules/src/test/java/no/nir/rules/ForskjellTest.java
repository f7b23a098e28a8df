package no.nir.rules;

import static no.nir.rules.Saksbygger.dag;
import static org.assertj.core.api.Assertions.assertThat;

import no.nir.catalog.Katalog;
import no.nir.catalog.Parameterlinje;
import no.nir.core.forskjell.Forskjell;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import org.junit.jupiter.api.Test;

/** Forskjellen forklart av reglene: andre opplysninger, en annen dag, andre tall. */
class ForskjellTest {

    private final Regelverk regelverk = Regelverk.standard();

    /** Saken i kilde 004. */
    private static Saksbygger program() {
        Saksbygger sak = Saksbygger.sak()
                .kategori(Kategori.RETT_TIL_INTRODUKSJONSPROGRAM, "2022-12-15")
                .vedtak("v1", Ordning.INTRODUKSJONSPROGRAM, Vedtakstype.TILDELING, "2023-01-09", "2024-01-09");
        sak.mer()
                .utdanningsbakgrunn(Utdanningsbakgrunn.VIDEREGAAENDE_ELLER_HOEYERE)
                .addSluttmaal(new Sluttmaalsvalg(Sluttmaal.ARBEID, dag("2023-01-09")));
        return sak;
    }

    @Test
    void vedtak_om_utvidet_deltakelse_aapner_programmet_igjen() {
        Sak foer = program().bygg();
        Sak etter = program()
                .vedtak("v2", Ordning.INTRODUKSJONSPROGRAM, Vedtakstype.UTVIDET_DELTAKELSE, "2023-07-09", "2024-01-09")
                .bygg();

        assertThat(Regelverk.forskjell(
                                regelverk.vurder(foer, dag("2023-09-01")), regelverk.vurder(etter, dag("2023-09-01")))
                        .somTekst())
                .isEqualTo("""
                INTRODUKSJONSPROGRAM (RETT_TIL_INTRODUKSJONSPROGRAM fra 2022-12-15)
                  frist: 2023-07-09 → 2024-01-09
                  utvidelser: ingen → UTVIDET_DELTAKELSE (v2) 6 måneder til 2024-01-09
                    før:   PROG-UTV-01 Uten vedtak om utvidet deltakelse gjelder de ordinære månedene (kilde 004)
                    etter: PROG-UTV-02 Vedtak om utvidet deltakelse flytter fristen (kilde 004)
                  avslutning: 2023-07-09 AVSLUTNINGSAARSAK_IKKE_REGISTRERT, satt av systemet → ingen
                    før:   AVSLUTNING-03 Fristen er passert uten avslutning, så systemet setter en på fristen (kilde 004)
                    etter: AVSLUTNING-06 Programmet løper: ingen avslutning, og fristen er ikke passert (kilde 003)
                  status: INAKTIV → AKTIV
                    før:   STATUS-03 Programmet er inaktivt når systemet har avsluttet det, eller det er stanset for godt (integreringsloven § 18)
                    etter: STATUS-04 Programmet er aktivt når det verken er avsluttet eller stanset for godt (integreringsloven § 18)
                  krav NORSK: IKKE_OPPFYLT → UAVKLART
                    før:   UTFALL-06 Programmet er avsluttet uten tiltaket loven krever (kilde 000)
                    etter: UTFALL-07 Programmet løper, og tiltaket loven krever kan ennå komme (kilde 000)
                  krav ARBEIDS_ELLER_UTDANNINGSRETTET: IKKE_OPPFYLT → UAVKLART
                    før:   UTFALL-06 Programmet er avsluttet uten tiltaket loven krever (kilde 000)
                    etter: UTFALL-07 Programmet løper, og tiltaket loven krever kan ennå komme (kilde 000)
                Funn
                  borte: AVSLUTNING_MANGLER på INTRODUKSJONSPROGRAM
                    før:   AVSLUTNING-09 Avslutning mangler, og et vedtak om utvidet deltakelse ville flyttet fristen (kilde 004)
                  borte: VEDTAK_LENGRE_ENN_SLUTTMAAL på INTRODUKSJONSPROGRAM
                    før:   PROG-UTV-06 Tildelingen varer lenger enn sluttmålet gir (kilde 004)
                  nytt: UNDER_FULLTID på INTRODUKSJONSPROGRAM, INFO: Det er tilbudt færre timer per uke enn fulltid i minst én måned. Registrer tiltakene som mangler, eller fyll opp tilbudet. (2023-02, 2023-03, 2023-04, 2023-05, 2023-06, 2023-07, 2023-08)
                    etter: KONTROLL-07 Programmet er ikke på fulltid i måneden (integreringsloven § 13 tredje ledd)
                    tall etter: program.fulltid = 30 timer (integreringsloven § 13 tredje ledd og integreringsloven § 14 første ledd, bakgrunn-nir 1.4)""");
    }

    @Test
    void en_annen_parameterrad_er_nevnt_med_verdien_foer_og_etter() {
        Sak sak = Saksbygger.sak()
                .kategori(Kategori.PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, "2021-03-19")
                .bygg();
        Parameterlinje rad = Katalog.standard()
                .parametre()
                .linje("samfunnskunnskap.frist", dag("2021-03-19"))
                .orElseThrow();
        Regelverk endret = Regelverk.med(
                Katalog.standard().med(Katalog.standard().parametre().med(rad.medVerdi("18"))));
        Forskjell forskjell =
                Regelverk.forskjell(regelverk.vurder(sak, dag("2022-01-01")), endret.vurder(sak, dag("2022-01-01")));

        assertThat(forskjell.parametreFra())
                .singleElement()
                .asString()
                .startsWith("samfunnskunnskap.frist = 12 måneder");
        assertThat(forskjell.parametreTil())
                .singleElement()
                .asString()
                .startsWith("samfunnskunnskap.frist = 18 måneder");
        assertThat(forskjell.somTekst()).isEqualTo("""
                SAMFUNNSKUNNSKAP (PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP fra 2021-03-19)
                  frist: 2022-03-19 → 2022-09-19
                  måneder: 12 → 18
                    regel: FRIST-ORD-03 Samfunnskunnskap skal være gjennomført innen fristen (integreringsloven § 33 første ledd)
                    tall før:   samfunnskunnskap.frist = 12 måneder (integreringsloven § 33 første ledd tredje punktum, integreringsloven)
                    tall etter: samfunnskunnskap.frist = 18 måneder (integreringsloven § 33 første ledd tredje punktum, integreringsloven)""");
    }

    @Test
    void en_annen_dag_med_samme_svar_gir_ingen_forskjell() {
        Vurdering en = regelverk.vurder(program().bygg(), dag("2023-03-01"));
        Vurdering annen = regelverk.vurder(program().bygg(), dag("2023-03-02"));

        assertThat(Regelverk.forskjell(en, annen).somTekst()).isEqualTo("Ingen forskjell.");
    }
}
