package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.nir.core.kode.Delproeve;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Fritaksgrunn;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Klageutfall;
import no.nir.core.kode.Kode;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Mottakstype;
import no.nir.core.kode.Norsknivaa;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Programkrav;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.kode.Vedtakstype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Skjemaene i jaren og leseren er enige. */
class SkjemaTest {

    private static final String SAKSKJEMA = new String(Lesing.ressurs("sak.schema.json"), StandardCharsets.UTF_8);
    private static final String VURDERINGSSKJEMA =
            new String(Lesing.ressurs("vurdering.schema.json"), StandardCharsets.UTF_8);
    private static final Schema SAK = skjema(SAKSKJEMA);
    private static final Schema VURDERING = skjema(VURDERINGSSKJEMA);

    /** Radene i daarlig-inn.tsv om det et skjema ikke kan si: doble felt, henvisninger, rekkefølge, dager som ikke finnes. */
    private static final Set<String> UTENFOR_SKJEMAET = Set.of("7", "33", "40", "45", "46", "49", "51");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"kontrakt-sak.json", "fasit-mottak.json", "fasit-fravaer.json", "fasit-tiltak.json"})
    void godeSakerFoelgerSkjemaetFoerOgEtterLesing(String navn) {
        String json = new String(Lesing.ressurs(navn), StandardCharsets.UTF_8);
        assertThat(feil(SAK, json)).isEmpty();
        assertThat(feil(SAK, Lesing.JSON.skrivSak(Lesing.JSON.lesSak(json)))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("no.nir.core.json.DaarligInnTest#rader")
    void skjemaetOgLeserenErEnigeOmDaarligInndata(String rad, String hva, String inndata, List<String> pekere) {
        if (!pekere.contains("") && !inndata.matches("(?s).*[eE][-+]?[0-9]{3,}.*")) {
            boolean avvist = !feil(SAK, inndata).isEmpty();
            if (avvist || !UTENFOR_SKJEMAET.contains(rad)) {
                assertThat(avvist).as(hva).isEqualTo(!pekere.isEmpty());
            }
        }
    }

    /** Oftest bare én endring: med flere skjuler den ene feilen gjerne at leseren godtar den andre. */
    @Property(tries = 4000, seed = "20261121")
    void detSkjemaetAvviserAvviserLeserenOgsaa(@ForAll long froe) {
        Random tilfeldig = new Random(froe);
        String json = MutasjonProperties.medAndreVerdier(tilfeldig, tilfeldig.nextInt(4) == 0 ? 2 : 1)
                .json();
        if (!feil(SAK, json).isEmpty()) {
            assertThat(Lesing.feilI(json)).as(json).isNotEmpty();
        }
    }

    @Test
    void vurderingerFoelgerSkjemaet() {
        String json = Lesing.JSON.skrivVurdering(VurderingWriterTest.vurdering(), true);
        assertThat(feil(VURDERING, json)).isEmpty();
        assertThat(feil(VURDERING, Lesing.JSON.skrivVurdering(VurderingWriterTest.vurdering(), false)))
                .isEmpty();
        assertThat(feil(VURDERING, json.replace("\"mangler\":[]", "\"mangler\":[\"OPPSTART_IKKE_REGISTRERT\"]")))
                .isNotEmpty();
        assertThat(feil(VURDERING, json.replace("\"funn\"", "\"annet\""))).isNotEmpty();
    }

    @Test
    void hvertFeltISkjemaetForVurderingSkrives() {
        Testtre skjema = Testtre.av(VURDERINGSSKJEMA);
        String json = Lesing.JSON.skrivVurdering(ManglerWriterTest.vurdering(), true);
        assertThat(skjema.pekere().stream().filter(p -> p.matches(".*/properties/[a-zA-Z]+")))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(json).contains("\"" + p.substring(p.lastIndexOf('/') + 1) + "\":"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kodetyper")
    void kodeneISkjemaetErKonstanteneIKjernen(Class<? extends Kode> type, String skjema, String peker) {
        List<String> konstanter = Arrays.stream(type.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == type)
                .map(f -> f.getName())
                .toList();
        assertThat(Testtre.av(skjema).verdi(peker)).isEqualTo(konstanter);
    }

    static Stream<Object[]> kodetyper() {
        Stream<Object[]> saken = Stream.of(
                        Mottakstype.class,
                        Oppholdsgrunnlag.class,
                        Utdanningsbakgrunn.class,
                        Kategori.class,
                        Ordning.class,
                        Kravtype.class,
                        Vedtakstype.class,
                        Fritaksgrunn.class,
                        Klageutfall.class,
                        Sluttmaal.class,
                        Norsknivaa.class,
                        Delproeve.class,
                        Fravaersaarsak.class,
                        Gjennomfoering.class)
                .map(type -> new Object[] {type, SAKSKJEMA, "/$defs/" + liten(type) + "/enum"});
        Stream<Object[]> svaret = Stream.of(
                new Object[] {Kategori.class, VURDERINGSSKJEMA, "/$defs/kategori/enum"},
                new Object[] {Ordning.class, VURDERINGSSKJEMA, "/$defs/ordning/enum"},
                new Object[] {Mangelkode.class, VURDERINGSSKJEMA, "/$defs/mangel/enum"},
                new Object[] {Programkrav.class, VURDERINGSSKJEMA, "/$defs/kravvurdering/properties/krav/enum"},
                new Object[] {Utvidelsestype.class, VURDERINGSSKJEMA, "/$defs/fristutvidelse/properties/type/enum"});
        return Stream.concat(saken, svaret);
    }

    private static String liten(Class<?> type) {
        String navn = type.getSimpleName();
        return Character.toLowerCase(navn.charAt(0)) + navn.substring(1);
    }

    private static Schema skjema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    private static List<Error> feil(Schema skjema, String json) {
        return skjema.validate(json, InputFormat.JSON);
    }
}
