package no.nir.huset;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Pilene går én vei, og bibliotekene spør aldri klokken, språket eller tegnsettet på maskinen de kjører på. */
class ByggestilTest {

    private static final JavaClasses BIBLIOTEKENE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.nir.core", "no.nir.catalog", "no.nir.rules");

    /** Klassene Drools lager av reglene, er ikke våre. */
    private static final DescribedPredicate<JavaClass> LAGET_AV_DROOLS = DescribedPredicate.describe(
            "laget av Drools",
            klasse -> klasse.getName()
                    .matches(
                            ".*\\.(Rules|LambdaPredicate|LambdaConsequence|LambdaExtractor|DomainClassesMetadata)[0-9A-F]{16,}.*"));

    private static final DescribedPredicate<JavaClass> VAARE = DescribedPredicate.not(LAGET_AV_DROOLS);

    @Test
    void kontrollen_har_lest_bibliotekene() {
        assertThat(BIBLIOTEKENE.that(VAARE)).hasSizeGreaterThan(250);
        assertThat(BIBLIOTEKENE.that(LAGET_AV_DROOLS)).hasSizeGreaterThan(100);
    }

    @Test
    void kjernen_ser_verken_katalogen_eller_reglene() {
        noClasses()
                .that(resideInAPackage("no.nir.core.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("no.nir.catalog..", "no.nir.rules.."))
                .check(BIBLIOTEKENE);
    }

    @Test
    void katalogen_ser_ikke_reglene() {
        noClasses()
                .that(resideInAPackage("no.nir.catalog.."))
                .should()
                .dependOnClassesThat(resideInAPackage("no.nir.rules.."))
                .check(BIBLIOTEKENE);
    }

    @Test
    void bare_motoren_og_regelsjekken_kjenner_drools() {
        noClasses()
                .that(VAARE)
                .and(DescribedPredicate.not(resideInAnyPackage("no.nir.rules.motor..", "no.nir.rules.sjekk..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
                .check(BIBLIOTEKENE);
    }

    @Test
    void bare_json_kjenner_jackson_og_ingen_i_kjernen_kjenner_json() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("no.nir.core.json..")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.."))
                .check(BIBLIOTEKENE);
        noClasses()
                .that(resideInAPackage("no.nir.core.."))
                .and(DescribedPredicate.not(resideInAPackage("no.nir.core.json..")))
                .should()
                .dependOnClassesThat(resideInAPackage("no.nir.core.json.."))
                .check(BIBLIOTEKENE);
    }

    @Test
    void ingen_spoer_klokken() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(BIBLIOTEKENE);
    }

    @Test
    void ingen_bruker_maskinens_spraak_tidssone_eller_tegnsett() {
        noClasses()
                .that(VAARE)
                .should()
                .callMethodWhere(maskinavhengig())
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .orShould()
                .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
                .check(BIBLIOTEKENE);
    }

    private static DescribedPredicate<JavaCall<?>> maskinavhengig() {
        Set<String> kall = Set.of(
                "java.util.Locale.getDefault()",
                "java.time.ZoneId.systemDefault()",
                "java.util.TimeZone.getDefault()",
                "java.nio.charset.Charset.defaultCharset()",
                "java.lang.String.getBytes()",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                "java.lang.String.formatted([Ljava.lang.Object;)");
        return DescribedPredicate.describe(
                "avhenger av maskinen",
                k -> kall.contains(k.getTargetOwner().getName() + "." + k.getName() + "("
                        + k.getTarget().getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .collect(Collectors.joining(", "))
                        + ")"));
    }

    @Test
    void bibliotekene_skriver_aldri_til_skjermen() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(BIBLIOTEKENE);
    }

    @Test
    void ingen_leser_serialiserte_objekter_eller_lager_traader() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .check(BIBLIOTEKENE);
        noClasses()
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .check(BIBLIOTEKENE);
    }

    @Test
    void ingen_statiske_felt_kan_endres() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(VAARE)
                .should()
                .beFinal()
                .check(BIBLIOTEKENE);
    }

    @Test
    void timer_er_aldri_flyttall_i_det_offentlige() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(VAARE)
                .should()
                .notHaveRawReturnType(double.class)
                .andShould()
                .notHaveRawReturnType(float.class)
                .check(BIBLIOTEKENE);
    }

    @Test
    void hver_pakke_er_nullmerket() {
        Set<String> pakker = BIBLIOTEKENE.that(VAARE).stream()
                .filter(k -> !k.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> merket = BIBLIOTEKENE.stream()
                .filter(k -> k.getSimpleName().toLowerCase(Locale.ROOT).equals("package-info"))
                .filter(k -> k.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(merket).containsAll(pakker);
    }

    /** Et tilfeldig frø gjør porten tilfeldig; den som vil lete videre, bytter frøet. */
    @Test
    void hver_egenskap_har_et_fast_frø() throws IOException {
        Pattern egenskap = Pattern.compile("^ +@Property\\b(.*)$", Pattern.MULTILINE);
        int funnet = 0;
        try (Stream<Path> filer = Files.walk(Huset.rot())) {
            for (Path fil : filer.filter(f -> f.toString().matches(".*src.test.java.*\\.java"))
                    .toList()) {
                Matcher m = egenskap.matcher(Files.readString(fil, StandardCharsets.UTF_8));
                while (m.find()) {
                    funnet++;
                    assertThat(m.group(1)).as(fil.getFileName().toString()).contains("seed = ");
                }
            }
        }
        assertThat(funnet).isGreaterThan(40);
    }
}
