package no.nir.rules.egenskaper;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.nir.catalog.Katalog;
import no.nir.catalog.Maalform;
import no.nir.core.generatorer.NirDomene;
import no.nir.core.generatorer.Tilfelle;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.json.NirJson;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Kategorikilde;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import no.nir.rules.motor.Regelinfo;
import no.nir.rules.motor.Regelmotor;

/** Det som alltid gjelder for funn, forklaring og hjemler, og for svaret skrevet som JSON. */
@Domain(NirDomene.class)
class ForklaringProperties {

    private static final Regelverk REGELVERK = Regelverk.standard();
    private static final Katalog KATALOG = Katalog.standard();
    private static final NirJson JSON = NirJson.med(KATALOG);
    private static final LocalDate LOVEN = LocalDate.of(2021, 1, 1);
    private static final LocalDate PARAGRAF_37_D = LocalDate.of(2022, 6, 15);
    private static final LocalDate PARAGRAF_43_G = LocalDate.of(2023, 7, 1);
    private static final Pattern RETT_TIL_NORSK =
            Pattern.compile("^(FRIST-ORD-04|FRIST-START-09|FRIST-START-10|KAT-NORSK-06|NORSK-UTV-0[12])");
    private static final Pattern UTVIDET_NORSK = Pattern.compile("^NORSK-UTV-(03|14|15)");
    private static final Map<String, Regelinfo> REGLER =
            Regelmotor.standard().regler().stream().collect(Collectors.toMap(Regelinfo::id, r -> r));
    private static final Schema SKJEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(skjema(), InputFormat.JSON);

    private static String skjema() {
        try (InputStream inn = Objects.requireNonNull(NirJson.class.getResourceAsStream("vurdering.schema.json"))) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(seed = "20261121")
    void hver_konklusjon_har_et_steg_med_regel_setning_og_hjemmel(@ForAll Tilfelle tilfelle) {
        Vurdering svar = REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato());
        for (Forklaringssteg s : svar.forklaring()) {
            Regelinfo regel = REGLER.get(s.regel());
            assertThat(regel).as(s.regel()).isNotNull();
            assertThat(s.navn())
                    .isNotBlank()
                    .isEqualTo(Objects.requireNonNull(regel).navn());
            assertThat(regel.hjemler()).contains(s.hjemmel());
            assertThat(s.fakta()).isNotEmpty().allSatisfy(f -> assertThat(f).isNotBlank());
            assertThat(s.konklusjon()).isNotBlank();
            assertThat(s.parametre()).hasSameSizeAs(regel.parametre());
        }
        for (Funn f : svar.funn()) {
            assertThat(svar.forklaring())
                    .as(f.kode().kode())
                    .anyMatch(s -> s.regel().equals(f.regel()) && s.konklusjon().startsWith("funn " + f.kode()));
        }
        long funnsteg = svar.forklaring().stream()
                .filter(s -> s.konklusjon().startsWith("funn "))
                .count();
        assertThat(funnsteg).isGreaterThanOrEqualTo(svar.funn().size());
        for (Ordningsvurdering o : svar.ordninger()) {
            Fristvurdering frist = o.frist();
            LocalDate dato = frist == null ? null : frist.dato();
            if (dato != null) {
                assertThat(svar.forklaring()).anyMatch(s -> s.konklusjon().contains(dato.toString()));
            }
        }
        for (Kategorivurdering k : svar.kategorier()) {
            if (k.kilde() == Kategorikilde.BEREGNET) {
                assertThat(svar.forklaring())
                        .anyMatch(s -> s.konklusjon().contains(k.kategori().kode()));
            }
        }
    }

    @Property(seed = "20261121")
    void hver_hjemmel_i_svaret_finnes_på_dagen(@ForAll Tilfelle tilfelle) {
        if (tilfelle.perDato().isBefore(LOVEN)) {
            return;
        }
        Vurdering svar = REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato());
        Map<String, Hjemmel> hjemler = new TreeMap<>();
        svar.forklaring().forEach(s -> hjemler.put(s.regel(), s.hjemmel()));
        svar.funn().forEach(f -> hjemler.put(f.regel() + " " + f.kode(), f.hjemmel()));
        hjemler.forEach((regel, hjemmel) -> {
            if (!foerKollektivBeskyttelse(regel, tilfelle.perDato())) {
                assertThat(hjemmel.paragrafer())
                        .as(regel)
                        .allMatch(p -> KATALOG.paragrafer().finnes(p, tilfelle.perDato()));
            }
        });
    }

    /**
     * Rett til norsk og utvidet opplæring i norsk kan være registrert med en dato før §§ 37 d og 43 g fantes, og da er det
     * ingen eldre paragraf å vise til.
     */
    private static boolean foerKollektivBeskyttelse(String regel, LocalDate perDato) {
        return (perDato.isBefore(PARAGRAF_37_D) && RETT_TIL_NORSK.matcher(regel).find())
                || (perDato.isBefore(PARAGRAF_43_G)
                        && UTVIDET_NORSK.matcher(regel).find());
    }

    @Property(seed = "20261121")
    void funnene_er_ett_per_kode_og_ordning_og_peker_på_poster_som_finnes(@ForAll Tilfelle tilfelle) {
        Vurdering svar = REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato());
        Set<String> poster = poster(tilfelle.sak());
        Set<String> sett = new HashSet<>();
        for (Funn f : svar.funn()) {
            assertThat(sett.add(f.kode() + " " + f.ordning()))
                    .as(f.kode() + " " + f.ordning())
                    .isTrue();
            assertThat(f.gjelder())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(g -> poster.contains(g) || g.matches("\\d{4}-\\d{2}"), "finnes i saken");
            assertThat(f.melding()).startsWith(KATALOG.tekster().tekst(f.kode().kode(), Maalform.NB));
            assertThat(f.melding()).doesNotContain("{");
        }
    }

    /** Id-ene, og plassen til det som ikke har id. */
    private static Set<String> poster(Sak sak) {
        Set<String> poster = new HashSet<>();
        sak.vedtak().forEach(v -> poster.add(v.id()));
        sak.tiltak().forEach(t -> poster.add(t.id()));
        Map<String, List<?>> lister = Map.of(
                "timer", sak.timer(),
                "fravaer", sak.fravaer(),
                "avslutninger", sak.avslutninger(),
                "kategorier", sak.kategorier(),
                "sluttmaal", sak.sluttmaal(),
                "oppholdstillatelser", sak.oppholdstillatelser(),
                "mottak", sak.person().mottak());
        lister.forEach(
                (navn, liste) -> IntStream.range(0, liste.size()).forEach(i -> poster.add(navn + "[" + i + "]")));
        if (sak.norskmaal() != null) {
            poster.add("norskmaal");
        }
        if (sak.integreringskontrakt() != null) {
            poster.add("integreringskontrakt");
        }
        return poster;
    }

    @Property(tries = 100, seed = "20261121")
    void svaret_følger_skjemaet(@ForAll Tilfelle tilfelle) {
        Vurdering svar = REGELVERK.vurder(tilfelle.sak(), tilfelle.perDato());
        assertThat(SKJEMA.validate(JSON.skrivVurdering(svar, true), InputFormat.JSON))
                .isEmpty();
        assertThat(SKJEMA.validate(JSON.skrivVurdering(svar, false), InputFormat.JSON))
                .isEmpty();
    }
}
