package no.nir.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.nir.catalog.Katalog;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.json.Inndatafeil;
import no.nir.core.json.NirJson;
import no.nir.core.json.UgyldigJsonException;
import no.nir.core.kode.Ordning;
import no.nir.core.opplysning.Manglende;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.orakel.Saksgenerator;
import no.nir.rules.personvern.Kanarier;
import no.nir.rules.personvern.Plantested;
import no.nir.rules.personvern.Unntakstekst;
import no.nir.rules.personvern.Vandring;
import no.nir.rules.personvern.Verdityper;
import org.junit.jupiter.api.Test;

/**
 * Numre, navn og fødselsdato fra en sak kommer ikke ut av nir noe annet sted enn der noen ber om dem med navn.
 *
 * <p>Kort i porten; den lange utgaven er {@code -Dnir.personvern.saker=100000}. Sakens egen id er ikke en kanari: den velger
 * den som kaller, og den står i svaret.
 */
class PersonvernTest {

    private static final int SAKER = Integer.getInteger("nir.personvern.saker", 250);
    private static final int SAKER_MED_FEIL = 2;
    private static final int HVER_PARAMETER = 8;
    private static final int HVER_MED_HVA_MANGLER = 10;
    private static final long FROE = 20_261_121L;

    /** Tjenester og porter, og koder som ikke står som egne verdier i en sak eller et svar. */
    private static final Set<String> IKKE_I_EN_SAK =
            Set.of("Fritaksgrunn", "JsonWriter", "Kodeliste", "Kodestatus", "NirJson", "Tiltaksgruppe", "Timegrense");

    private static final NirJson JSON = NirJson.med(Katalog.standard());
    private static final Regelverk REGELVERK = Regelverk.standard();
    private static final Regelverk MED_HVA_MANGLER = REGELVERK.medHvaMangler();

    @Test
    void kanarier_i_tilfeldige_saker_kommer_aldri_ut_igjen() {
        SplittableRandom tilfeldig = new SplittableRandom(FROE);
        Saksgenerator generator = new Saksgenerator(tilfeldig);
        Set<Class<?>> sett = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        List<String> tekster = new ArrayList<>();
        String skrevet = medFangetUtskrift(() -> {
            for (int i = 0; i < SAKER; i++) {
                Sak uten = i == 0 ? JSON.lesSak(ressurs("/no/nir/core/json/kontrakt-sak.json")) : generator.neste();
                Kanarier kanarier = Kanarier.til(uten, JSON, tilfeldig);
                Sak sak = kanarier.plantetI(uten);
                LocalDate per = generator.perDatoer(sak, 1).get(0);
                Vandring vandring = new Vandring((hvor, tekst) -> {
                    krevUten(kanarier.i(tekst), hvor);
                    if (tekster.size() < 10_000) {
                        tekster.add(hvor);
                    }
                });
                Vurdering svar = (i % HVER_MED_HVA_MANGLER == 0 ? MED_HVA_MANGLER : REGELVERK).vurder(sak, per);
                krevUten(kanarier.i(JSON.skrivVurdering(svar, false)), "vurderingen uten forklaring");
                krevUten(kanarier.i(JSON.skrivVurdering(svar, true)), "vurderingen med forklaring");
                krevUten(kanarier.iSaken(sak.toString()), "sakens toString");
                String skrevetSak = JSON.skrivSak(sak);
                vandring.gjennom(sak);
                vandring.gjennom(svar);
                vandring.gjennom(REGELVERK.forloep(sak, per.minusDays(10), per.plusDays(10)));
                vandring.gjennom(Regelverk.forskjell(REGELVERK.vurder(sak, per.minusYears(1)), svar));
                vandring.gjennom(Manglende.i(sak, Ordning.INTRODUKSJONSPROGRAM, per));
                vandring.gjennom(JSON.lesSakMedVarsler(skrevetSak));
                vandring.gjennom(feilI(skrevetSak.replace("\"sakId\":", "\"sakid\":")));
                sett.addAll(vandring.sett());
            }
        });
        assertThat(skrevet).isEmpty();
        assertThat(tekster).hasSizeGreaterThan(5_000).contains("Duf.toString", "ImmutablePerson.toString");
        Set<String> usette = Verdityper.verdier().stream()
                .filter(type -> !sett.contains(type) && !IKKE_I_EN_SAK.contains(type.getSimpleName()))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(usette).as("typer ingen sak har vist fram").isEmpty();
    }

    @Test
    void kanarier_paa_hver_plass_i_et_galt_dokument_staar_ikke_i_unntaket() {
        SplittableRandom tilfeldig = new SplittableRandom(FROE);
        Saksgenerator generator = new Saksgenerator(tilfeldig);
        int avvist = 0;
        for (int i = 0; i < SAKER_MED_FEIL; i++) {
            Sak uten = i == 0 ? JSON.lesSak(ressurs("/no/nir/core/json/kontrakt-sak.json")) : generator.neste();
            Kanarier kanarier = Kanarier.til(uten, JSON, tilfeldig);
            Plantested tre = new Plantested(JSON.skrivSak(kanarier.plantetI(uten)));
            for (String nummer : kanarier.numre()) {
                for (String galt : tre.medPaaHverPlass(nummer)) {
                    avvist += avvist(galt, kanarier, false);
                }
            }
            for (Map.Entry<String, String> felt : kanarier.felt().entrySet()) {
                for (String galt : tre.medOedelagt(felt.getKey(), felt.getValue())) {
                    avvist += avvist(galt, kanarier, true);
                }
            }
        }
        assertThat(avvist).isGreaterThan(1_000);
    }

    @Test
    void verditypene_gjentar_ikke_et_nummer_de_ikke_kan_ha() {
        SplittableRandom tilfeldig = new SplittableRandom(FROE);
        Sak sak = new Saksgenerator(tilfeldig).neste();
        Kanarier kanarier = Kanarier.til(sak, JSON, tilfeldig);
        Set<String> kastet = new TreeSet<>();
        for (Class<?> type : Verdityper.offentlige()) {
            if (type == Hjemmel.class) {
                continue; // Leses bare av reglene og tabellene, der meldingen må vise hva som står galt.
            }
            List<Executable> maater = new ArrayList<>(List.of(type.getDeclaredMethods()));
            maater.addAll(List.of(type.getConstructors()));
            for (Executable maate :
                    maater.stream().filter(PersonvernTest::lagerAvTekst).toList()) {
                for (String nummer : kanarier.numre()) {
                    Throwable feil = catchThrowable(() -> kall(maate, nummer + "x"));
                    if (feil != null) {
                        krevUten(kanarier.i(Unntakstekst.av(feil)), maate.toString());
                        kastet.add(type.getSimpleName());
                    }
                }
            }
        }
        assertThat(kastet).contains("Duf", "Foedselsnummer", "Kommunenummer", "Tiltakstype");
    }

    @Test
    void en_regel_som_ikke_finner_parameteren_sin_roeper_ingen() {
        SplittableRandom tilfeldig = new SplittableRandom(FROE);
        Saksgenerator generator = new Saksgenerator(tilfeldig);
        Set<String> kastet = new TreeSet<>();
        List<String> parametre = Katalog.standard().parametre().navn();
        for (int p = 0; p < parametre.size(); p += HVER_PARAMETER) {
            String parameter = parametre.get(p);
            Regelverk uten = Regelverk.med(katalogUten(parameter));
            for (int i = 0; i < 5; i++) {
                Sak neste = generator.neste();
                Kanarier kanarier = Kanarier.til(neste, JSON, tilfeldig);
                Sak sak = kanarier.plantetI(neste);
                LocalDate per = LocalDate.of(2024, 2, 29);
                String skrevet = medFangetUtskrift(() -> {
                    Throwable feil = catchThrowable(() -> uten.vurder(sak, per));
                    if (feil != null) {
                        krevUten(kanarier.i(Unntakstekst.av(feil)), "uten " + parameter);
                        kastet.add(feil.getClass().getSimpleName());
                    }
                });
                assertThat(skrevet).isEmpty();
            }
        }
        assertThat(kastet).containsExactly("RegelverkException");
    }

    /** 1 når dokumentet ble avvist. */
    private static int avvist(String json, Kanarier kanarier, boolean ogsaaNavn) {
        try {
            JSON.lesSak(json);
            return 0;
        } catch (UgyldigJsonException e) {
            String tekst = Unntakstekst.av(e) + e.feil();
            krevUten(ogsaaNavn ? kanarier.i(tekst) : kanarier.numreI(tekst), json);
            return 1;
        }
    }

    private static List<Inndatafeil> feilI(String json) {
        try {
            JSON.lesSak(json);
            return List.of();
        } catch (UgyldigJsonException e) {
            return e.feil();
        }
    }

    private static void krevUten(List<String> funnet, String hvor) {
        if (!funnet.isEmpty()) {
            throw new AssertionError(funnet + " står i " + hvor);
        }
    }

    private static boolean lagerAvTekst(Executable maate) {
        return (maate instanceof Constructor || Modifier.isStatic(maate.getModifiers()))
                && Modifier.isPublic(maate.getModifiers())
                && Arrays.equals(maate.getParameterTypes(), new Class<?>[] {String.class})
                && !maate.getDeclaringClass().isEnum()
                && !Throwable.class.isAssignableFrom(maate.getDeclaringClass());
    }

    private static void kall(Executable maate, String tekst) throws ReflectiveOperationException {
        if (maate instanceof Constructor<?> ny) {
            ny.newInstance(tekst);
        } else if (maate instanceof Method metode) {
            metode.invoke(null, tekst);
        }
    }

    private static Katalog katalogUten(String parameter) {
        return Katalog.les(fil -> {
            String tabell = new String(ressursBytes("/no/nir/catalog/" + fil), StandardCharsets.UTF_8);
            String uten = tabell.lines()
                    .filter(linje -> !linje.startsWith(parameter + ";"))
                    .collect(Collectors.joining("\n", "", "\n"));
            return uten.getBytes(StandardCharsets.UTF_8);
        });
    }

    private static String medFangetUtskrift(Runnable arbeid) {
        PrintStream ut = System.out;
        PrintStream feil = System.err;
        ByteArrayOutputStream fanget = new ByteArrayOutputStream();
        PrintStream stroem = new PrintStream(fanget, true, StandardCharsets.UTF_8);
        System.setOut(stroem);
        System.setErr(stroem);
        try {
            arbeid.run();
        } finally {
            System.setOut(ut);
            System.setErr(feil);
        }
        return fanget.toString(StandardCharsets.UTF_8);
    }

    private static String ressurs(String navn) {
        return new String(ressursBytes(navn), StandardCharsets.UTF_8);
    }

    private static byte[] ressursBytes(String navn) {
        try (InputStream inn = Katalog.class.getResourceAsStream(navn)) {
            assertThat(inn).as(navn).isNotNull();
            return inn.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(navn, e);
        }
    }
}
