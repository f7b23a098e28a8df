package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import no.nir.core.tid.Virkedager;
import org.jspecify.annotations.Nullable;

/** Tilfeldige valg med tyngden på grensene: lovens datoer, månedsslutt, skuddag, og én dag til hver side. */
final class Tilfeldig {

    /** Datoene loven, forskriften og praksisen skifter på. */
    static final List<LocalDate> LOVENS_DATOER = List.of(
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 3, 11),
            LocalDate.of(2023, 7, 1),
            LocalDate.of(2023, 8, 1),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 7, 1));

    private static final List<LocalDate> VANSKELIGE_DATOER = List.of(
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2021, 3, 31),
            LocalDate.of(2022, 8, 31),
            LocalDate.of(2023, 8, 31),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 28),
            LocalDate.of(2025, 5, 31),
            LocalDate.of(2025, 11, 30));

    private static final LocalDate FOERSTE = LocalDate.of(2019, 6, 1);
    private static final int DAGER = 2900;

    private final RandomGenerator kilde;

    Tilfeldig(RandomGenerator kilde) {
        this.kilde = kilde;
    }

    /** Et tall fra og med 0 til {@code grense}, uten grensen. */
    int tall(int grense) {
        return kilde.nextInt(grense);
    }

    /** Fra og med {@code fra} til og med {@code til}. */
    int mellom(int fra, int til) {
        return fra + kilde.nextInt(til - fra + 1);
    }

    boolean sjanse(int prosent) {
        return kilde.nextInt(100) < prosent;
    }

    int ett(int... verdier) {
        return verdier[kilde.nextInt(verdier.length)];
    }

    @SafeVarargs
    final <T> T en(T... verdier) {
        return verdier[kilde.nextInt(verdier.length)];
    }

    <T> T en(List<T> verdier) {
        return verdier.get(kilde.nextInt(verdier.size()));
    }

    <T> @Nullable T kanskje(int prosent, T verdi) {
        return sjanse(prosent) ? verdi : null;
    }

    /** En rekkefølge av listen der alle er like sannsynlige. */
    <T> List<T> stokket(List<T> verdier) {
        List<T> svar = new ArrayList<>(verdier);
        for (int i = svar.size() - 1; i > 0; i--) {
            int j = kilde.nextInt(i + 1);
            T annen = svar.get(j);
            svar.set(j, svar.get(i));
            svar.set(i, annen);
        }
        return svar;
    }

    /** Dagen selv, dagen før eller dagen etter. */
    LocalDate naer(LocalDate dato) {
        return dato.plusDays(ett(-1, 0, 0, 1));
    }

    /** Så mange måneder etter, på dagen eller én til siden. */
    LocalDate etter(LocalDate dato, int... maaneder) {
        return naer(dato.plusMonths(ett(maaneder)));
    }

    /** En dag i det tidsrommet sakene handler om, oftest nær en grense. */
    LocalDate anker() {
        return switch (tall(6)) {
            case 0, 1, 2 -> naer(en(LOVENS_DATOER));
            case 3 -> naer(en(VANSKELIGE_DATOER));
            default -> noensinne();
        };
    }

    LocalDate noensinne() {
        return FOERSTE.plusDays(tall(DAGER));
    }

    /** En dag inntil så mange dager før eller etter. */
    LocalDate omkring(LocalDate dato, int dager) {
        return dato.plusDays(mellom(-dager, dager));
    }

    /** Siste dag i et tidsrom som begynner {@code fom}: noen dager, ti eller elleve virkedager, eller måneder. */
    LocalDate slutt(LocalDate fom) {
        return switch (tall(6)) {
            case 0 -> fom.plusDays(tall(20));
            case 1, 2 -> virkedager(fom, ett(1, 5, 9, 10, 11, 12));
            case 3 -> fom.plusDays(ett(6, 13, 29, 119, 299));
            default -> etter(fom, 1, 2, 3, 6, 10).isBefore(fom) ? fom : fom.plusMonths(mellom(1, 10));
        };
    }

    /** Siste dag slik at tidsrommet fra {@code fom} har akkurat så mange virkedager. */
    private static LocalDate virkedager(LocalDate fom, int antall) {
        int foerste = Virkedager.antall(fom, fom);
        return Virkedager.flytt(fom, antall - foerste);
    }

    /** Når noe som hendte {@code dato} ble registrert: rundt to og tolv måneder etter, eller ikke oppgitt. */
    @Nullable
    LocalDate registrert(LocalDate dato) {
        return switch (tall(8)) {
            case 0, 1 -> etter(dato, 2);
            case 2 -> etter(dato, 12);
            case 3 -> omkring(dato, 60);
            default -> null;
        };
    }
}
