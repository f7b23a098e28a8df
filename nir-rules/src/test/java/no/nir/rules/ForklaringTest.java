package no.nir.rules;

import static no.nir.rules.Saksbygger.dag;
import static no.nir.rules.Saksbygger.sak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import no.nir.catalog.Katalog;
import no.nir.catalog.Parameterlinje;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.motor.Regelinfo;
import no.nir.rules.motor.Regelmotor;
import no.nir.rules.orakel.Saksgenerator;
import org.junit.jupiter.api.Test;

/** Forklaringen sier hvilken regel, hvilken paragraf og hvilken parameterrad som ga svaret. */
class ForklaringTest {

    private static final Regelverk REGELVERK = Regelverk.standard();
    private static final Sak KORTET = sak().kategori(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, "2021-03-19")
            .bygg();

    @Test
    void forklaringen_av_en_frist_nevner_regel_paragraf_parameter_og_konklusjon() {
        Vurdering svar = REGELVERK.vurder(KORTET, dag("2021-06-03"));
        Forklaringssteg steg = svar.forklaring().stream()
                .filter(s -> s.regel().equals("FRIST-ORD-03"))
                .findFirst()
                .orElseThrow();
        assertThat(steg.hjemmel().tekst()).isEqualTo("integreringsloven § 33 første ledd");
        assertThat(steg.parametre()).singleElement().asString().startsWith("samfunnskunnskap.frist = 12 måneder");
        assertThat(steg.konklusjon()).contains("2022-03-19");
        assertThat(steg.somLinje()).contains("FRIST-ORD-03").contains("§ 33").contains("2022-03-19");
    }

    @Test
    void uten_forklaring_er_svaret_ellers_det_samme() {
        Vurdering med = REGELVERK.vurder(KORTET, dag("2021-06-03"));
        Vurdering uten = REGELVERK.utenForklaring().vurder(KORTET, dag("2021-06-03"));
        assertThat(uten.forklaring()).isEmpty();
        assertThat(uten)
                .isEqualTo(Vurdering.builder().from(med).forklaring(List.of()).build());
    }

    @Test
    void en_endret_parameterrad_endrer_svaret_og_forklaringen() {
        Katalog standard = Katalog.standard();
        Parameterlinje rad =
                standard.parametre().historikk("samfunnskunnskap.frist").get(0);
        Katalog endret = standard.med(standard.parametre().med(rad.medVerdi("13")));
        Vurdering svar = Regelverk.med(endret).vurder(KORTET, dag("2021-06-03"));
        assertThat(svar.ordning(Ordning.SAMFUNNSKUNNSKAP).frist())
                .isNotNull()
                .satisfies(f -> assertThat(f.dato()).isEqualTo("2022-04-19"));
        assertThat(svar.forklaring()).anyMatch(s -> s.parametre().toString().contains("samfunnskunnskap.frist = 13"));
    }

    @Test
    void hver_regel_slaar_til_minst_en_gang_paa_tilfeldige_saker() {
        Set<String> alle = new TreeSet<>();
        for (Regelinfo r : Regelmotor.standard().regler()) {
            assertThat(alle.add(r.id())).as("to regler med id " + r.id()).isTrue();
        }
        assertThat(alle).hasSizeGreaterThan(150);
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(42));
        Set<String> ubrukte = new TreeSet<>(alle);
        for (int i = 0; i < 20_000 && !ubrukte.isEmpty(); i++) {
            Sak sak = saker.neste();
            for (LocalDate per : saker.perDatoer(sak, 2)) {
                REGELVERK.vurder(sak, per).forklaring().forEach(s -> ubrukte.remove(s.regel()));
            }
        }
        System.out.println("Regler: " + alle.size() + ", aldri brukt: " + ubrukte);
        assertThat(ubrukte).isEmpty();
    }

    /** Parametere som hører til registreringen (regelverket § 7) og forslaget til norskmål, som ingen regel avgjør ennå. */
    private static final Set<String> UTEN_REGEL = Set.of(
            "kategori.referanse_bosatt_under",
            "norskmaal.veiledende.grunnskole.muntlig",
            "norskmaal.veiledende.grunnskole.skriftlig",
            "norskmaal.veiledende.ingen.muntlig",
            "norskmaal.veiledende.ingen.skriftlig",
            "norskmaal.veiledende.videregaaende.muntlig",
            "norskmaal.veiledende.videregaaende.skriftlig",
            "stans.midlertidig.hoeyest",
            "tiltak.desimaler",
            "tiltak.hoeyest");

    @Test
    void hver_parameter_brukes_av_en_regel() {
        Set<String> brukte = new TreeSet<>();
        Regelmotor.standard().regler().forEach(r -> brukte.addAll(r.parametre()));
        Set<String> alle = new TreeSet<>(Katalog.standard().parametre().navn());
        assertThat(alle).containsAll(brukte);
        alle.removeAll(brukte);
        assertThat(alle).containsExactlyInAnyOrderElementsOf(UTEN_REGEL);
    }

    @Test
    void rekkefoelgen_paa_postene_betyr_ingenting_for_svaret() {
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(7));
        Set<String> sett = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            Sak sak = saker.neste();
            Sak snudd = Sak.builder()
                    .from(sak)
                    .vedtak(snudd(sak.vedtak()))
                    .tiltak(snudd(sak.tiltak()))
                    .krav(snudd(sak.krav()))
                    .proever(snudd(sak.proever()))
                    .build();
            LocalDate per = saker.perDatoer(sak, 1).get(0);
            Vurdering a = REGELVERK.utenForklaring().vurder(sak, per);
            sett.add(a.lov().name());
            assertThat(REGELVERK.utenForklaring().vurder(snudd, per)).isEqualTo(a);
        }
        assertThat(sett).hasSize(2);
    }

    private static <T> List<T> snudd(List<T> liste) {
        List<T> snudd = new java.util.ArrayList<>(liste);
        Collections.reverse(snudd);
        return snudd;
    }
}
