package no.nir.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import no.nir.core.UgyldigVerdiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DufTest {

    @ParameterizedTest
    @CsvSource({
        "201017238203, STEMMER",
        "200816832910, STEMMER",
        "201212345603, STEMMER",
        "200205705502, STEMMER",
        "200900595509, STEMMER",
        "201012345678, STEMMER_IKKE",
        "201234567890, STEMMER_IKKE",
        "201017238202, STEMMER_IKKE",
        "201017238204, STEMMER_IKKE",
        "201017238214, STEMMER_IKKE",
        "201258697561, STEMMER_IKKE",
        "988899900055, TESTNUMMER",
        "900099900013, TESTNUMMER",
        "899999900055, STEMMER_IKKE",
        "900000000000, TESTNUMMER",
        "999999999999, TESTNUMMER",
    })
    void kontrollsifrene_gir_ett_av_tre_svar(String nummer, Duf.Kontroll ventet) {
        assertThat(Duf.les(nummer).kontroll()).isEqualTo(ventet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"988899900055", "9888 999000 55", "9888 9990 0055", "9 8 8 8 9 9 9 0 0 0 5 5", "9888   99900055"
            })
    void mellomrom_mellom_sifrene_betyr_ingenting(String tekst) {
        Duf duf = Duf.les(tekst);
        assertThat(duf.umaskert()).isEqualTo("988899900055");
        assertThat(duf.umaskertGruppert()).isEqualTo("9888 999000 55");
        assertThat(duf).isEqualTo(Duf.les("988899900055")).hasSameHashCodeAs(Duf.les("988899900055"));
    }

    @Test
    void ulike_nummer_er_ulike() {
        assertThat(Duf.les("988899900055")).isNotEqualTo(Duf.les("988899900056"));
        assertThat(Duf.les("988899900055").equals((Object) "988899900055")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "98889990005",
                "9888999000555",
                " 988899900055",
                "988899900055 ",
                "9888\u00a099900055",
                "9888\t99900055",
                "9888-999000-55",
                "98889990005A",
                "+98889990005",
                "٩٨٨٨٩٩٩٠٠٠٥٥",
                "９８８８９９９０００５５",
                "98889990005５",
                "98889990005𝟓",
            })
    void annet_enn_tolv_vanlige_sifre_avvises_uten_å_gjengis(String tekst) {
        assertThatThrownBy(() -> Duf.les(tekst))
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessageContaining("tolv sifre")
                .hasMessageNotContaining("9888")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({"98889990005, 11, 0", "98889990005A, 11, 1", "'9888-999000-55', 12, 2", "'', 0, 0"})
    void meldingen_sier_hvor_mange_sifre_og_andre_tegn_det_er(String tekst, int sifre, int andre) {
        assertThatThrownBy(() -> Duf.les(tekst))
                .hasMessageContaining("Her er det " + sifre + " sifre og " + andre + " andre tegn");
    }

    /** Saker slås opp på nummeret, så et register med mange nummer må fordele seg. */
    @Test
    void hundre_nummer_gir_hundre_hashkoder() {
        assertThat(IntStream.range(100, 200)
                        .mapToObj(i -> Duf.les("988899900" + i))
                        .map(Object::hashCode)
                        .distinct())
                .hasSize(100);
    }

    @Test
    void strengverdien_viser_ingen_sifre() {
        assertThat(Duf.les("988899900055")).hasToString("Duf<************>");
    }
}
