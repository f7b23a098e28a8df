package no.nir.rules.mutasjon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import no.nir.catalog.Katalog;
import no.nir.rules.Regelverk;
import no.nir.rules.motor.Regeltekst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Mutasjon av reglene og tabellene: et fast utvalg i porten.
 *
 * <p>Alle: {@code mvn -o -B -pl nir-core,nir-catalog,nir-rules package -Dtest=MutasjonTest -Dnir.mutasjon=alle}. Rapporten ligger
 * etterpå i {@code nir-rules/target/mutasjon.txt} og {@code mutasjon.csv}. Andre saker: {@code -Dnir.mutasjon.saker=4000},
 * {@code -Dnir.mutasjon.froe=2}; bare noen regler og rader: {@code -Dnir.mutasjon=KAT-PROG}.
 */
class MutasjonTest {

    private static final String HVILKE = System.getProperty("nir.mutasjon", "");
    private static final long FROE = Long.getLong("nir.mutasjon.froe", 20_261_121L);
    private static final int SAKER = Integer.getInteger("nir.mutasjon.saker", HVILKE.isEmpty() ? 50 : 2_000);
    private static final int DAGER = 2;
    private static final int FILER = 3;
    private static final int FRA_HVER_FIL = 8;
    private static final int RADER = 12;
    private static final int FRAMDRIFT = 100;
    /** Utvalget prøves mot få saker; gulvet for alle mutantene mot alle bevis står i den lange kjøringen. */
    private static final BigDecimal GULV_UTVALG = new BigDecimal("90");

    private static final BigDecimal GULV_ALLE = new BigDecimal("95");

    private static final String NYTTELOES = """
            rule "NYTTELOES-01 En ordning ingen kategori gir, har ingen frist"
                @regelId("NYTTELOES-01") @hjemmel("kilde 000")
            when
                $g : Grunnlag( ordning == Ordning.KARTLEGGING, ordning == Ordning.KARTLEGGING )
            then
                insert(new IngenFrist($g));
            end
            """;

    private final Katalog katalog = Katalog.standard();
    private final Likeverdige likeverdige = Likeverdige.standard();
    private final List<Regelmutant> regler = Regelmutator.med(katalog).mutanter(Regeltekst.filer());
    private final List<Radmutant> rader = Radmutator.av(
                    katalog,
                    Regeltekst.filer().values().stream()
                            .map(fil -> new String(fil, StandardCharsets.UTF_8))
                            .toList())
            .mutanter();

    @Tag("treg")
    @Test
    void bevisene_dreper_mutantene_og_en_nytteløs_regel_blir_funnet() throws IOException {
        List<Regelmutant> valgteRegler = HVILKE.isEmpty() ? utvalg() : valgte(regler);
        List<Radmutant> valgteRader = HVILKE.isEmpty() ? utvalg(rader, RADER) : valgteRader();
        Mutasjonskjoering kjoering = new Mutasjonskjoering(katalog, Bevis.av(SAKER, DAGER, FROE), likeverdige);

        Mutasjonsrapport rapport = kjoering.kjoer(valgteRegler, valgteRader, framdrift(valgteRegler, valgteRader));
        Mutasjonsrapport nytteloes = kjoering.kjoer(nytteloes(), List.of(), utfall -> {});

        System.out.println("Mutasjon: " + rapport.oppsummering());
        Path mappe = Path.of(System.getProperty("basedir", "."), "target");
        Files.createDirectories(mappe);
        Files.writeString(mappe.resolve("mutasjon.txt"), rapport.tekst());
        Files.writeString(mappe.resolve("mutasjon.csv"), rapport.csv());
        assertThat(rapport.alle()).hasSize(valgteRegler.size() + valgteRader.size());
        assertThat(rapport.ikkeLikeverdige(likeverdige)).isEmpty();
        assertThat(rapport.prosent()).isGreaterThan(HVILKE.isEmpty() ? GULV_UTVALG : GULV_ALLE);
        assertThat(nytteloes.ubeviste()).containsExactly("NYTTELOES-01");
        assertThat(nytteloes.overlevende()).hasSameSizeAs(nytteloes.alle());
        if (HVILKE.equals("alle")) {
            assertThat(rapport.ubeviste()).isEmpty();
        }
    }

    @Test
    void et_bevis_som_kaster_dreper_og_et_som_er_rødt_fra_før_stanser_kjøringen() {
        Radmutant rad = rader.stream()
                .filter(m -> m.parameter().equals("norsk_rett.frist"))
                .findFirst()
                .orElseThrow();
        Radmutant ulest = rader.stream()
                .filter(m -> m.parameter().equals("tiltak.hoeyest"))
                .findFirst()
                .orElseThrow();
        String sjekksum = katalog.sjekksum();
        Mutasjonsrapport rapport = new Mutasjonskjoering(
                        katalog,
                        List.of(new Enkelt(regelverk -> {
                            if (!regelverk.versjon().katalog().equals(sjekksum)) {
                                throw new IllegalStateException("går i ring");
                            }
                        })),
                        likeverdige)
                .kjoer(List.of(), List.of(rad, ulest), utfall -> {});
        assertThat(rapport.alle()).extracting(Mutasjonsutfall::utfall).containsExactly(Utfall.DREPT, Utfall.ULEST);
        assertThat(rapport.bevis()).containsOnlyKeys("kaster");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mutasjonskjoering(katalog, List.of(new Roed()), likeverdige))
                .withMessage("Beviset rødt er rødt før noe er endret: status");
    }

    private record Enkelt(Consumer<Regelverk> sjekk) implements Proeve {

        @Override
        public String navn() {
            return "enkelt";
        }

        @Override
        public Set<String> regler() {
            return Set.of();
        }

        @Override
        public Optional<Avvik> avvik(Regelverk regelverk) {
            sjekk.accept(regelverk);
            return Optional.empty();
        }
    }

    private record Roed() implements Proeve {

        @Override
        public String navn() {
            return "rødt";
        }

        @Override
        public Set<String> regler() {
            return Set.of();
        }

        @Override
        public Optional<Avvik> avvik(Regelverk regelverk) {
            return Optional.of(new Avvik("test", "status", false));
        }
    }

    /** Mutantene av en regel som aldri slår til, i samme fil som fristene. */
    private List<Regelmutant> nytteloes() {
        String hode = regler.stream()
                .filter(m -> m.mutant().sted().equals("FRIST-START-01"))
                .findFirst()
                .orElseThrow()
                .hode();
        return Regelmutator.med(katalog).mutanter("nytteloes.drl", hode + NYTTELOES);
    }

    private List<Regelmutant> valgte(List<Regelmutant> alle) {
        return alle.stream()
                .filter(m -> HVILKE.equals("alle") || m.mutant().id().startsWith(HVILKE))
                .toList();
    }

    private List<Radmutant> valgteRader() {
        return rader.stream()
                .filter(m -> HVILKE.equals("alle") || m.mutant().id().startsWith(HVILKE))
                .toList();
    }

    /** Noen mutanter fra noen filer: hver fil koster en oversettelse. */
    private List<Regelmutant> utvalg() {
        Map<String, List<Regelmutant>> filer = new LinkedHashMap<>();
        regler.forEach(m -> filer.computeIfAbsent(m.mutant().fil(), fil -> new ArrayList<>())
                .add(m));
        List<Regelmutant> valgte = new ArrayList<>();
        utvalg(List.copyOf(filer.values()), FILER).forEach(fil -> valgte.addAll(utvalg(fil, FRA_HVER_FIL)));
        return valgte;
    }

    private static <T> List<T> utvalg(List<T> alle, int antall) {
        SplittableRandom tilfeldig = new SplittableRandom(FROE);
        Set<Integer> valgte = new LinkedHashSet<>();
        while (valgte.size() < Math.min(antall, alle.size())) {
            valgte.add(tilfeldig.nextInt(alle.size()));
        }
        return valgte.stream().map(alle::get).toList();
    }

    private static Consumer<Mutasjonsutfall> framdrift(List<Regelmutant> regler, List<Radmutant> rader) {
        int alle = regler.size() + rader.size();
        int[] antall = new int[2];
        return utfall -> {
            antall[0]++;
            antall[1] += utfall.utfall() == Utfall.OVERLEVDE ? 1 : 0;
            if (antall[0] % FRAMDRIFT == 0) {
                System.out.println("Mutasjon: " + antall[0] + " av " + alle + ", " + antall[1] + " overlevde hittil");
            }
        };
    }
}
