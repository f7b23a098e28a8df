package no.nir.rules.sjekk;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Egenskapene og metodene en klasse har, og om svaret kan mangle. */
final class Egenskaper {

    private Egenskaper() {}

    /** Metoden bak egenskapen: {@code navn()}, {@code getNavn()} eller {@code isNavn()}. */
    static @Nullable Method egenskap(Class<?> klasse, String navn) {
        String stor = navn.substring(0, 1).toUpperCase(Locale.ROOT) + navn.substring(1);
        for (String metode : List.of(navn, "get" + stor, "is" + stor)) {
            Method funnet = metode(klasse, metode, 0);
            if (funnet != null) {
                return funnet;
            }
        }
        return null;
    }

    /** Metoden på et objekt av klassen; den med den snevreste returtypen når flere passer. */
    static @Nullable Method metode(Class<?> klasse, String navn, int argumenter) {
        Method beste = null;
        for (Method m : metoder(klasse, false).toList()) {
            if (m.getName().equals(navn)
                    && tar(m, argumenter)
                    && (beste == null || beste.getReturnType().isAssignableFrom(m.getReturnType()))) {
                beste = m;
            }
        }
        return beste;
    }

    /** De statiske metodene med navnet som tar så mange argumenter. */
    static List<Method> statiske(Class<?> klasse, String navn, int argumenter) {
        return metoder(klasse, true)
                .filter(m -> m.getName().equals(navn) && tar(m, argumenter))
                .toList();
    }

    /** Navnene på det et objekt av klassen kan svare på. */
    static List<String> navn(Class<?> klasse) {
        return metoder(klasse, false).map(Method::getName).distinct().toList();
    }

    static List<String> statiskeNavn(Class<?> klasse) {
        return metoder(klasse, true).map(Method::getName).distinct().toList();
    }

    static boolean tar(Executable metode, int argumenter) {
        int antall = metode.getParameterCount();
        return metode.isVarArgs() ? argumenter >= antall - 1 : argumenter == antall;
    }

    /** Om svaret er merket {@code @Nullable}. */
    static boolean kanMangle(Method metode) {
        return kanMangle(metode.getAnnotatedReturnType());
    }

    /** Om parameteren tar imot {@code null}. */
    static boolean taalerMangel(Executable metode, int nummer) {
        AnnotatedType[] typer = metode.getAnnotatedParameterTypes();
        return nummer >= typer.length || kanMangle(typer[nummer]);
    }

    private static boolean kanMangle(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Stream<Method> metoder(Class<?> klasse, boolean statisk) {
        return Arrays.stream(klasse.getMethods())
                .filter(m -> Modifier.isStatic(m.getModifiers()) == statisk
                        && !m.isBridge()
                        && m.getDeclaringClass() != Object.class);
    }
}
