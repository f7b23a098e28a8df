package no.nir.core.person;

import static no.nir.core.person.Foedselsnummer.Slag.D_NUMMER;
import static no.nir.core.person.Foedselsnummer.Slag.SYNTETISK_D_NUMMER;
import static no.nir.core.person.Foedselsnummer.Slag.SYNTETISK_FOEDSELSNUMMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.person.Foedselsnummer.Slag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoedselsnummerTest {

    /** De to første har rest 0 og stemmer etter begge reglene; det tredje har rest 1 og stemmer bare etter den nye. */
    @ParameterizedTest
    @CsvSource({"02013299997, true", "30108299920, true", "30108299939, false"})
    void de_offentlige_eksemplene_er_gyldige_fra_2032(String nummer, boolean ogsaaFoer) {
        assertThat(Foedselsnummer.les(nummer).gyldigFra2032()).isTrue();
        assertThat(Foedselsnummer.les(nummer).gyldigFoer2032()).isEqualTo(ogsaaFoer);
    }

    @ParameterizedTest
    @CsvSource({
        "01010000000, FOEDSELSNUMMER",
        "31120000000, FOEDSELSNUMMER",
        "00010000000, UKJENT",
        "32010000000, UKJENT",
        "40010000000, UKJENT",
        "41010000000, D_NUMMER",
        "71010000000, D_NUMMER",
        "72010000000, UKJENT",
        "29020000000, FOEDSELSNUMMER",
        "30020000000, UKJENT",
        "31040000000, UKJENT",
        "01000000000, UKJENT",
        "01130000000, UKJENT",
        "01400000000, UKJENT",
        "01410000000, SYNTETISK_FOEDSELSNUMMER",
        "01520000000, SYNTETISK_FOEDSELSNUMMER",
        "01530000000, UKJENT",
        "01650000000, UKJENT",
        "01660000000, SYNTETISK_FOEDSELSNUMMER",
        "01770000000, SYNTETISK_FOEDSELSNUMMER",
        "01780000000, UKJENT",
        "01800000000, UKJENT",
        "01810000000, SYNTETISK_FOEDSELSNUMMER",
        "01920000000, SYNTETISK_FOEDSELSNUMMER",
        "01930000000, UKJENT",
        "41810000000, SYNTETISK_D_NUMMER",
        "71520000000, SYNTETISK_D_NUMMER",
        "69420000000, SYNTETISK_D_NUMMER",
        "70420000000, UKJENT",
        "90099209127, UKJENT",
    })
    void slaget_leses_av_dag_og_måned(String nummer, Slag ventet) {
        Foedselsnummer lest = Foedselsnummer.les(nummer);
        assertThat(lest.slag()).isEqualTo(ventet);
        assertThat(lest.dNummer()).isEqualTo(ventet == D_NUMMER || ventet == SYNTETISK_D_NUMMER);
        assertThat(lest.syntetisk()).isEqualTo(ventet == SYNTETISK_FOEDSELSNUMMER || ventet == SYNTETISK_D_NUMMER);
    }

    /** Samme ni første sifre og alle hundre endelser; de fire restene 0, 1, 2 og 3 gir hver sin endelse her. */
    @Test
    void den_nye_regelen_godtar_fire_rester_der_den_gamle_godtar_én() {
        List<String> gamle = new ArrayList<>();
        List<String> nye = new ArrayList<>();
        for (int slutt = 0; slutt < 100; slutt++) {
            String endelse = "" + slutt / 10 + slutt % 10;
            Foedselsnummer nummer = Foedselsnummer.les("301082999" + endelse);
            if (nummer.gyldigFoer2032()) {
                gamle.add(endelse);
            }
            if (nummer.gyldigFra2032()) {
                nye.add(endelse);
            }
        }
        assertThat(gamle).containsExactly("20");
        assertThat(nye).containsExactly("20", "39", "47", "55");
    }

    @ParameterizedTest
    @CsvSource({"30108299920, true", "30108299921, false", "30108299910, false", "30108299939, false"})
    void før_2032_må_begge_kontrollsifrene_ha_rest_0(String nummer, boolean ventet) {
        assertThat(Foedselsnummer.les(nummer).gyldigFoer2032()).isEqualTo(ventet);
    }

    /** Begge kontrollsifrene stemmer i alle radene; det er året, dagen og individsifrene som avgjør. */
    @ParameterizedTest
    @CsvSource({
        "01010049918, true",
        "02013950035, true",
        "01013999984, true",
        "01014050066, false",
        "01014089981, false",
        "01013990057, true",
        "01014090017, true",
        "01015350047, false",
        "01015374922, false",
        "01015450068, true",
        "01015474943, true",
        "01015475060, false",
        "01019989980, false",
        "01019990016, true",
        "42014050099, true",
        "41015475054, true",
        "29020000064, false",
        "29020050088, true",
        "29020150260, false",
        "29020400038, true",
        "69020000058, true",
        "69020100079, false",
    })
    void individsifrene_er_i_bruk_for_noen_år_i_fødselsnummer_og_alle_i_D_nummer(String nummer, boolean ventet) {
        assertThat(Foedselsnummer.les(nummer).gyldigFoer2032()).isEqualTo(ventet);
    }

    @Test
    void feil_dag_eller_kontrollsiffer_er_et_svar_og_aldri_et_unntak() {
        Foedselsnummer nummer = Foedselsnummer.les("900992 09127");
        assertThat(nummer.gyldigFoer2032()).isFalse();
        assertThat(nummer.gyldigFra2032()).isFalse();
        assertThat(nummer.umaskert()).isEqualTo("90099209127");
    }

    @Test
    void ett_mellomrom_etter_seks_sifre_betyr_ingenting() {
        assertThat(Foedselsnummer.les("301082 99920"))
                .isEqualTo(Foedselsnummer.les("30108299920"))
                .hasSameHashCodeAs(Foedselsnummer.les("30108299920"))
                .isNotEqualTo(Foedselsnummer.les("30108299921"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "      ",
                "3010829992",
                "301082999200",
                " 30108299920",
                "30108299920 ",
                "30108 299920",
                "301082  99920",
                "301082-99920",
                "301082\u00a099920",
                "3010829992O",
                "٣٠١٠٨٢٩٩٩٢٠",
                "３０１０８２９９９２０",
                "3010829992０",
            })
    void annet_enn_elleve_vanlige_sifre_avvises_uten_å_gjengis(String tekst) {
        assertThatThrownBy(() -> Foedselsnummer.les(tekst))
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessageContaining("elleve sifre")
                .hasMessageNotContaining("3010")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({"3010829992, 10, 0", "3010829992O, 10, 1", "'301082-99920', 11, 1", "'', 0, 0"})
    void meldingen_sier_hvor_mange_sifre_og_andre_tegn_det_er(String tekst, int sifre, int andre) {
        assertThatThrownBy(() -> Foedselsnummer.les(tekst))
                .hasMessageContaining("Her er det " + sifre + " sifre og " + andre + " andre tegn");
    }

    /** Saker slås opp på nummeret, så et register med mange nummer må fordele seg. */
    @Test
    void hundre_nummer_gir_hundre_hashkoder() {
        assertThat(IntStream.range(100, 200)
                        .mapToObj(i -> Foedselsnummer.les("30108299" + i))
                        .map(Object::hashCode)
                        .distinct())
                .hasSize(100);
    }

    @Test
    void strengverdien_viser_ingen_sifre() {
        assertThat(Foedselsnummer.les("30108299920")).hasToString("Foedselsnummer<***********>");
    }
}
