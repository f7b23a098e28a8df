package no.nir.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import no.nir.catalog.Katalog;
import no.nir.catalog.Maalform;
import no.nir.catalog.Tekster;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Mangelkode;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.funn.Tillegg;
import no.nir.rules.orakel.Saksgenerator;
import org.junit.jupiter.api.Test;

/** Hver funnkode, hvert tillegg og hver mangel kommer fra reglene, og har tekst på bokmål, nynorsk og engelsk. */
class FunnOgManglerTest {

    private static final Regelverk REGELVERK = Regelverk.standard();
    private static final Tekster TEKSTER = Katalog.standard().tekster();
    private static final int HOEYST = 20_000;

    @Test
    void reglene_gir_hver_funnkode_hvert_tillegg_og_hver_mangel() {
        Set<String> ventet = new TreeSet<>(konstanter(Funnkode.class));
        konstanter(Mangelkode.class).forEach(m -> ventet.add("frist " + m));
        ventet.remove("frist " + Mangelkode.BOSETTING_OG_KRAV_IKKE_REGISTRERT);
        ventet.add("oppstart " + Mangelkode.BOSETTING_OG_KRAV_IKKE_REGISTRERT);
        for (Tillegg t : Tillegg.values()) {
            ventet.add("tillegg " + t);
        }
        assertThat(ventet).hasSizeGreaterThanOrEqualTo(26 + 4 + 9);
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(2026));
        Set<String> mangler = new TreeSet<>(ventet);
        int antall = 0;
        for (; antall < HOEYST && !mangler.isEmpty(); antall++) {
            Sak sak = saker.neste();
            for (LocalDate perDato : saker.perDatoer(sak, 2)) {
                stryk(REGELVERK.vurder(sak, perDato), mangler);
            }
        }
        System.out.println("Funnkoder, tillegg og mangler reglene ga: " + (ventet.size() - mangler.size()) + " av "
                + ventet.size() + ", etter " + antall + " saker");
        assertThat(mangler).isEmpty();
    }

    private static void stryk(Vurdering svar, Set<String> mangler) {
        for (Funn f : svar.funn()) {
            mangler.remove(f.kode().kode());
        }
        svar.forklaring().forEach(s -> {
            for (Tillegg t : Tillegg.values()) {
                if (s.konklusjon().startsWith("funn ") && s.konklusjon().contains(", " + t.name())) {
                    mangler.remove("tillegg " + t);
                }
            }
        });
        for (Ordningsvurdering o : svar.ordninger()) {
            var frist = o.frist();
            var oppstart = o.fristOppstart();
            if (frist != null) {
                frist.mangler().forEach(m -> mangler.remove("frist " + m));
            }
            if (oppstart != null) {
                oppstart.mangler().forEach(m -> mangler.remove("oppstart " + m));
            }
        }
    }

    @Test
    void hvert_funn_har_tekst_på_bokmål_nynorsk_og_engelsk() {
        Set<String> noekler = new TreeSet<>(konstanter(Funnkode.class));
        for (String noekkel : TEKSTER.noekler()) {
            int punktum = noekkel.indexOf('.');
            if (punktum > 0 && noekler.contains(noekkel.substring(0, punktum))) {
                noekler.add(noekkel);
            }
        }
        for (Tillegg t : Tillegg.values()) {
            assertThat(noekler).as(t.name()).anyMatch(n -> n.endsWith("." + t.noekkel()));
        }
        for (String noekkel : noekler) {
            Set<String> tekster = new TreeSet<>();
            for (Maalform maalform : Maalform.values()) {
                String tekst = TEKSTER.tekst(noekkel, maalform);
                assertThat(tekst).as(noekkel + " " + maalform).isNotBlank().endsWith(".");
                tekster.add(tekst);
            }
            assertThat(tekster).as(noekkel).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    private static Set<String> konstanter(Class<?> type) {
        Set<String> koder = new TreeSet<>();
        Arrays.stream(type.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == type)
                .forEach(f -> koder.add(f.getName()));
        return koder;
    }
}
