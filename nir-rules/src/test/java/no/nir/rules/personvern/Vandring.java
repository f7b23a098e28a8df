package no.nir.rules.personvern;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Går gjennom alt som kan nås fra en verdi med de offentlige metodene uten parametre, og viser fram hver tekst på veien:
 * {@code toString} på verdiene, tekstene metodene gir, og det som kastes.
 *
 * <p>Metodene som er laget for å gi verdien ut, og sier det i navnet eller er selve feltet, er unntatt.
 */
public final class Vandring {

    private static final String KJERNEN = "no.nir.core.";
    private static final Set<String> GIR_VERDIEN = Set.of(
            "umaskert",
            "umaskertGruppert",
            "fornavn",
            "etternavn",
            "regNummer",
            "unhcrNummer",
            "Mottaksopphold.navn",
            "Registrering.av",
            "Sletting.av");
    private static final Set<String> IKKE_SPURT = Set.of("hashCode", "toString", "getClass");

    private final BiConsumer<String, String> vis;
    private final Set<Class<?>> sett = new HashSet<>();

    /** @param vis får hvor teksten kommer fra, og teksten */
    public Vandring(BiConsumer<String, String> vis) {
        this.vis = vis;
    }

    /** De offentlige typene i kjernen som er møtt så langt. */
    public Set<Class<?>> sett() {
        return sett;
    }

    /** Går gjennom alt under verdien. */
    public void gjennom(Object rot) {
        gaa(rot, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private void gaa(@Nullable Object verdi, Set<Object> gaatt) {
        if (verdi instanceof Iterable<?> flere) {
            flere.forEach(en -> gaa(en, gaatt));
        } else if (verdi instanceof Map<?, ?> flere) {
            flere.forEach((noekkel, en) -> {
                gaa(noekkel, gaatt);
                gaa(en, gaatt);
            });
        } else if (verdi instanceof Optional<?> kanskje) {
            gaa(kanskje.orElse(null), gaatt);
        } else if (verdi != null && verdi.getClass().getName().startsWith(KJERNEN) && gaatt.add(verdi)) {
            vis.accept(verdi.getClass().getSimpleName() + ".toString", verdi.toString());
            for (Class<?> type : offentlige(verdi.getClass(), new HashSet<>())) {
                sett.add(type);
                for (Method metode : type.getDeclaredMethods()) {
                    if (spoerres(metode)) {
                        spoer(verdi, metode, gaatt);
                    }
                }
            }
        }
    }

    private void spoer(Object verdi, Method metode, Set<Object> gaatt) {
        String sted = verdi.getClass().getSimpleName() + "." + metode.getName();
        try {
            Object svar = metode.invoke(verdi);
            if (svar instanceof String tekst) {
                if (!GIR_VERDIEN.contains(metode.getName()) && !GIR_VERDIEN.contains(sted)) {
                    vis.accept(sted, tekst);
                }
            } else {
                gaa(svar, gaatt);
            }
        } catch (InvocationTargetException e) {
            vis.accept(sted, Unntakstekst.av(e.getCause()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(sted, e);
        }
    }

    private static boolean spoerres(Method metode) {
        return Modifier.isPublic(metode.getModifiers())
                && !Modifier.isStatic(metode.getModifiers())
                && metode.getParameterCount() == 0
                && !metode.isSynthetic()
                && !IKKE_SPURT.contains(metode.getName());
    }

    /** De offentlige typene verdien er: klassen selv, det den bygger på, og det den implementerer. */
    private static Set<Class<?>> offentlige(Class<?> type, Set<Class<?>> funnet) {
        if (type.getName().startsWith(KJERNEN) && Modifier.isPublic(type.getModifiers())) {
            funnet.add(type);
        }
        for (Class<?> grensesnitt : type.getInterfaces()) {
            offentlige(grensesnitt, funnet);
        }
        Class<?> over = type.getSuperclass();
        return over == null ? funnet : offentlige(over, funnet);
    }
}
