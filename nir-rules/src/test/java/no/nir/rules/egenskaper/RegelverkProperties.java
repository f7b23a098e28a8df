package no.nir.rules.egenskaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.nir.catalog.Katalog;
import no.nir.core.generatorer.NirArbitraries;
import no.nir.core.generatorer.NirDomene;
import no.nir.core.generatorer.Tilfelle;
import no.nir.core.json.NirJson;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Ordning;
import no.nir.core.person.Person;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Kategorikilde;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Kravvurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Status;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import org.jspecify.annotations.Nullable;

/** Det som alltid gjelder for et svar, og for to svar på nesten samme spørsmål. */
@Domain(NirDomene.class)
@Domain(DomainContext.Global.class)
class RegelverkProperties {

    private static final Katalog KATALOG = Katalog.standard();
    private static final NirJson JSON = NirJson.med(KATALOG);
    private static final Regelverk FORKLART = Regelverk.standard();
    private static final Regelverk REGELVERK = FORKLART.utenForklaring();
    private static final Regelverk ANNET = Regelverk.med(Katalog.les(RegelverkProperties::tabell));

    private static byte @Nullable [] tabell(String navn) {
        try (var inn = Katalog.class.getResourceAsStream(navn)) {
            return inn == null ? null : inn.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Property(seed = "20261121")
    void hver_ordning_i_hver_kategori_får_nøyaktig_én_status(@ForAll Tilfelle tilfelle) {
        Vurdering svar = FORKLART.vurder(tilfelle.sak(), tilfelle.perDato());
        List<String> ventet = new ArrayList<>();
        for (Kategorivurdering k : svar.kategorier()) {
            LocalDate fom = k.periode().fom();
            assertThat(fom).isBeforeOrEqualTo(tilfelle.perDato());
            for (Ordning o : KATALOG.ordninger(svar.lov(), k.kategori(), fom)) {
                ventet.add(k.kategori() + " " + fom + " " + o);
            }
        }
        if (!svar.kategorier().isEmpty()) {
            Kategorivurdering k = svar.kategorier().get(0);
            ventet.add(k.kategori() + " " + k.periode().fom() + " " + Ordning.KARTLEGGING);
        }
        assertThat(svar.ordninger())
                .extracting(o -> o.kategori() + " " + o.kategoriFra() + " " + o.ordning())
                .containsExactlyElementsOf(ventet);
        long statuser = svar.forklaring().stream()
                .filter(s -> s.regel().startsWith("STATUS-"))
                .count();
        assertThat(statuser).isEqualTo(ventet.size() - (ventet.isEmpty() ? 0 : 1));
    }

    @Property(seed = "20261121")
    void hvert_krav_står_én_gang_og_peker_på_tiltak_som_ikke_er_slettet(@ForAll Tilfelle tilfelle) {
        Set<String> ider = new HashSet<>();
        tilfelle.sak().tiltak().stream().filter(t -> t.slettet() == null).forEach(t -> ider.add(t.id()));
        for (Ordningsvurdering o :
                REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato()).ordninger()) {
            assertThat(o.krav()).extracting(Kravvurdering::krav).doesNotHaveDuplicates();
            o.krav().forEach(k -> assertThat(ider).containsAll(k.gjelder()));
        }
    }

    @Property(seed = "20261121")
    void rekkefølgen_på_postene_betyr_ingenting(@ForAll Tilfelle tilfelle, @ForAll int froe) {
        Sak stokket = Endring.stokket(tilfelle.sak(), new Random(froe));
        Vurdering svar = REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato());
        assertThat(Endring.utenPekere(REGELVERK.vurder(stokket, tilfelle.perDato())))
                .isEqualTo(Endring.utenPekere(svar));
    }

    @Property(seed = "20261121")
    void en_sak_er_den_samme_etter_json(@ForAll Sak sak) {
        String json = JSON.skrivSak(sak);
        Sak lest = JSON.lesSak(json.getBytes(StandardCharsets.UTF_8));
        assertThat(lest).isEqualTo(sak);
        assertThat(JSON.skrivSak(lest)).isEqualTo(json);
    }

    @Property(seed = "20261121")
    void en_urelatert_opplysning_endrer_ingenting(@ForAll Tilfelle tilfelle, @ForAll("urelatert") List<Urelatert> nye) {
        Sak endret = tilfelle.sak();
        for (Urelatert ny : nye) {
            endret = ny.i(endret);
        }
        assertThat(FORKLART.vurder(endret, tilfelle.perDato()))
                .isEqualTo(FORKLART.vurder(tilfelle.sak(), tilfelle.perDato()));
    }

    @Provide
    Arbitrary<List<Urelatert>> urelatert() {
        return Arbitraries.of(Urelatert.class).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(seed = "20261121")
    void samme_sak_to_ganger_gir_samme_svar_og_samme_byte(@ForAll Tilfelle tilfelle) {
        Vurdering foerste = FORKLART.vurder(tilfelle.sak(), tilfelle.perDato());
        Sak lest = JSON.lesSak(JSON.skrivSak(tilfelle.sak()));
        Vurdering annen = FORKLART.vurder(lest, tilfelle.perDato());
        assertThat(annen).isEqualTo(foerste);
        assertThat(JSON.skrivVurdering(annen, true)).isEqualTo(JSON.skrivVurdering(foerste, true));
    }

    @Property(seed = "20261121")
    void to_regelverk_av_de_samme_tabellene_er_enige(@ForAll Tilfelle tilfelle) {
        assertThat(ANNET.versjon()).isEqualTo(FORKLART.versjon());
        assertThat(ANNET.vurder(tilfelle.sak(), tilfelle.perDato()))
                .isEqualTo(FORKLART.vurder(tilfelle.sak(), tilfelle.perDato()));
    }

    @Property(seed = "20261121")
    void en_lukket_kategori_gjør_ingenting_aktivt(@ForAll Tilfelle tilfelle) {
        LocalDate perDato = tilfelle.perDato();
        Sak lukket = Endring.lukket(tilfelle.sak(), perDato);
        Assume.that(!lukket.equals(tilfelle.sak()));
        Vurdering foer = REGELVERK.vurder(tilfelle.sak(), perDato);
        Vurdering etter = REGELVERK.vurder(lukket, perDato);
        assertThat(etter.ordninger()).hasSameSizeAs(foer.ordninger());
        for (int i = 0; i < etter.ordninger().size(); i++) {
            Ordningsvurdering o = etter.ordninger().get(i);
            Status gammel = foer.ordninger().get(i).status();
            if (!o.ordning().equals(Ordning.KARTLEGGING) && o.kategoriFra().isBefore(perDato)) {
                assertThat(o.status())
                        .as(o.ordning().kode())
                        .isEqualTo(gammel == Status.AKTIV ? Status.INAKTIV : gammel);
            }
        }
    }

    @Property(seed = "20261121")
    void det_som_var_kjent_er_kjent_også_senere(
            @ForAll Tilfelle tilfelle, @ForAll @IntRange(min = 1, max = 900) int dager) {
        Vurdering foer = REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato());
        Vurdering senere = REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato().plusDays(dager));
        List<Kategorivurdering> registrerte = foer.kategorier().stream()
                .filter(k -> k.kilde() == Kategorikilde.REGISTRERT)
                .toList();
        assertThat(senere.kategorier()).containsAll(registrerte);
        Map<String, Ordningsvurdering> ordninger = new TreeMap<>();
        senere.ordninger().forEach(o -> ordninger.put(noekkel(o), o));
        for (Ordningsvurdering o : foer.ordninger()) {
            Ordningsvurdering annen = ordninger.get(noekkel(o));
            if (annen != null) {
                sammeEllerMer(o, annen);
            }
        }
        for (Funnkode kode : List.of(
                Funnkode.REGISTRERT_FOR_SENT,
                Funnkode.FLERE_AVSLUTNINGER,
                Funnkode.FLYTTET_MEN_DELTAR,
                Funnkode.UTENFOR_ETTERREGISTRERING,
                Funnkode.KREVER_ETTERREGISTRERINGSTILGANG)) {
            assertThat(poster(senere, kode)).as(kode.kode()).containsAll(poster(foer, kode));
        }
    }

    private static void sammeEllerMer(Ordningsvurdering foer, Ordningsvurdering senere) {
        var timer = foer.timer();
        var timerSenere = senere.timer();
        if (timer != null && timerSenere != null) {
            assertThat(timerSenere.gjennomfoert()).isGreaterThanOrEqualTo(timer.gjennomfoert());
        }
        var frist = foer.frist();
        var fristSenere = senere.frist();
        if (frist != null && fristSenere != null && !frist.mangler().contains(Mangelkode.OPPSTART_IKKE_REGISTRERT)) {
            assertThat(fristSenere.mangler()).doesNotContain(Mangelkode.OPPSTART_IKKE_REGISTRERT);
        }
    }

    private static String noekkel(Ordningsvurdering o) {
        return o.kategori() + " " + o.kategoriFra() + " " + o.ordning();
    }

    private static Set<String> poster(Vurdering svar, Funnkode kode) {
        Set<String> poster = new TreeSet<>();
        for (Funn f : svar.funn()) {
            if (f.kode().equals(kode)) {
                f.gjelder().forEach(p -> poster.add(f.ordning() + " " + p));
            }
        }
        return poster;
    }

    @Property(seed = "20261121")
    void svaret_inneholder_ingen_personopplysninger(@ForAll Tilfelle tilfelle) {
        Person person = Person.builder()
                .from(tilfelle.sak().person())
                .fornavn("Kanarifugl")
                .etternavn("Burhøne")
                .regNummer("770077007")
                .unhcrNummer("660066006")
                .build();
        Sak sak = Endring.medPerson(tilfelle.sak(), person);
        Vurdering svar = FORKLART.vurder(sak, tilfelle.perDato());
        String alt = JSON.skrivVurdering(svar, true) + svar;
        assertThat(alt).doesNotContain("Kanarifugl", "Burhøne", "770077007", "660066006");
        var duf = person.duf();
        if (duf != null) {
            assertThat(alt).doesNotContain(duf.umaskert(), duf.umaskertGruppert());
        }
        var nummer = person.foedselsnummer();
        if (nummer != null) {
            assertThat(alt).doesNotContain(nummer.umaskert());
        }
    }

    @Property(tries = 1, seed = "20261121")
    void tilfellene_har_begge_lover_og_alle_statuser() {
        Set<Object> sett = new HashSet<>();
        NirArbitraries.tilfeller().sampleStream().limit(600).forEach(t -> {
            Vurdering svar = REGELVERK.vurder(t.sak(), t.perDato());
            sett.add(svar.lov());
            svar.ordninger().forEach(o -> sett.add(o.status()));
        });
        assertThat(sett).hasSize(5);
    }
}
