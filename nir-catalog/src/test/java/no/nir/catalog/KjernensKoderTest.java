package no.nir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Delproeve;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Fritaksgrunn;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Klageutfall;
import no.nir.core.kode.Kode;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Mottakstype;
import no.nir.core.kode.Norsknivaa;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Proevetype;
import no.nir.core.kode.Programkrav;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Tiltaksgruppe;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.kode.Vedtakstype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Konstantene i nir-core og tabellene sier det samme. */
class KjernensKoderTest {

    /** Kodeverk der kjernen bare nevner noen av kodene. */
    private static final Set<Class<?>> AAPNE = Set.of(Tiltakstype.class, Avslutningsaarsak.class);

    private final Katalog katalog = Katalog.standard();

    static List<Class<? extends Kode>> kodetyper() {
        return List.of(
                Avslutningsaarsak.class,
                Delproeve.class,
                Fravaersaarsak.class,
                Fritaksgrunn.class,
                Funnkode.class,
                Gjennomfoering.class,
                Kategori.class,
                Klageutfall.class,
                Kravtype.class,
                Mangelkode.class,
                Mottakstype.class,
                Norsknivaa.class,
                Oppholdsgrunnlag.class,
                Ordning.class,
                Proevetype.class,
                Programkrav.class,
                Sluttmaal.class,
                Tiltaksgruppe.class,
                Tiltakstype.class,
                Utdanningsbakgrunn.class,
                Utvidelsestype.class,
                Vedtakstype.class);
    }

    @ParameterizedTest
    @MethodSource("kodetyper")
    void hver_konstant_i_kjernen_staar_i_tabellen(Class<? extends Kode> type) {
        List<Kode> konstanter = konstanter(type);

        assertThat(konstanter).isNotEmpty();
        assertThat(konstanter)
                .allSatisfy(kode -> assertThat(katalog.koder(kode.kodeverk())).contains(kode.kode()));
    }

    @ParameterizedTest
    @MethodSource("kodetyper")
    void hver_kode_i_et_lukket_kodeverk_har_en_konstant_i_kjernen(Class<? extends Kode> type) {
        List<Kode> konstanter = konstanter(type);
        List<String> koder = katalog.koder(konstanter.get(0).kodeverk());

        if (AAPNE.contains(type)) {
            assertThat(koder).hasSizeGreaterThan(konstanter.size());
        } else {
            assertThat(konstanter).extracting(Kode::kode).containsExactlyInAnyOrderElementsOf(koder);
        }
    }

    @Test
    void lovene_i_tabellen_er_lovene_i_kjernen() {
        assertThat(katalog.koder("lov"))
                .containsExactlyElementsOf(
                        Stream.of(Lov.values()).map(Lov::name).toList());
    }

    @Test
    void nivaaene_i_norsk_staar_i_stigende_rekkefoelge() {
        assertThat(katalog.koder(Norsknivaa.KODEVERK).stream().map(Norsknivaa::new))
                .isSorted();
    }

    @Test
    void bare_systemet_setter_aarsakene_i_gruppen_system() {
        assertThat(katalog.kodeverk(Avslutningsaarsak.KODEVERK))
                .filteredOn(linje -> linje.gruppe().equals("system"))
                .extracting(Kodelinje::kode)
                .containsExactlyInAnyOrder(
                        Avslutningsaarsak.AVSLUTNINGSAARSAK_IKKE_REGISTRERT.kode(),
                        Avslutningsaarsak.IKKE_LENGER_I_KATEGORI.kode());
    }

    private static List<Kode> konstanter(Class<? extends Kode> type) {
        return Arrays.stream(type.getFields())
                .filter(felt -> Modifier.isStatic(felt.getModifiers()) && felt.getType() == type)
                .map(felt -> {
                    try {
                        return (Kode) felt.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
