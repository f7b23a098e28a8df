package no.nir.core.tid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.nir.core.UgyldigVerdiException;
import org.jspecify.annotations.Nullable;

/**
 * Et tidsrom fra og med én dag til og med en annen, eller uten slutt så lenge det løper.
 *
 * @param fom første dag, medregnet
 * @param tom siste dag, medregnet; {@code null} når perioden fortsatt løper
 */
public record Periode(LocalDate fom, @Nullable LocalDate tom) {

    /**
     * @throws UgyldigVerdiException når {@code tom} er før {@code fom}
     */
    public Periode {
        if (tom != null && tom.isBefore(fom)) {
            throw new UgyldigVerdiException("En periode kan ikke slutte før den begynner: fom er " + fom + " og tom er "
                    + tom + ". Rett en av datoene, eller utelat tom hvis perioden fortsatt løper.");
        }
    }

    /** Perioden fra og med {@code fom} til og med {@code tom}; uten {@code tom} løper den. */
    public static Periode av(LocalDate fom, @Nullable LocalDate tom) {
        return new Periode(fom, tom);
    }

    /** En periode som begynner {@code fom} og fortsatt løper. */
    public static Periode fra(LocalDate fom) {
        return new Periode(fom, null);
    }

    /** Om dagen er i perioden; både første og siste dag er det. */
    public boolean inneholder(LocalDate dag) {
        return !dag.isBefore(fom) && (tom == null || !dag.isAfter(tom));
    }

    /** Om perioden fortsatt løper, det vil si ikke har noen siste dag. */
    public boolean loeper() {
        return tom == null;
    }

    /** Siste dag, eller {@code dag} når perioden løper. */
    public LocalDate tomEller(LocalDate dag) {
        return tom == null ? dag : tom;
    }

    /**
     * Antall kalenderdager, både første og siste dag medregnet; minst 1.
     *
     * @throws IllegalStateException når perioden løper; kutt den først med {@link #kuttet}
     */
    public long dager() {
        if (tom == null) {
            throw new IllegalStateException("Perioden fra " + fom
                    + " løper og har ikke noe antall dager. Kutt den først til et tidsrom som har en siste dag.");
        }
        return ChronoUnit.DAYS.between(fom, tom) + 1;
    }

    /**
     * Den delen av perioden som ligger fra og med {@code foerste} til og med {@code siste}; en løpende periode kuttes ved
     * {@code siste}. Tom når ingen dag er felles, også når {@code siste} er før {@code foerste}.
     */
    public Optional<Periode> kuttet(LocalDate foerste, LocalDate siste) {
        LocalDate begynnelse = Datoregning.seneste(fom, foerste);
        LocalDate slutt = Datoregning.tidligste(tomEller(siste), siste);
        return slutt.isBefore(begynnelse) ? Optional.empty() : Optional.of(new Periode(begynnelse, slutt));
    }

    /** Om periodene har en felles dag, eller den ene begynner dagen etter at den andre slutter. */
    public boolean overlapperEllerBeroerer(Periode annen) {
        return !begynnerEtterHullEtter(annen) && !annen.begynnerEtterHullEtter(this);
    }

    /**
     * De samme dagene i færrest mulig perioder, ordnet etter fom: perioder som overlapper eller berører hverandre, blir
     * én.
     */
    public static List<Periode> slaattSammen(Collection<Periode> perioder) {
        List<Periode> ordnet = new ArrayList<>(perioder);
        ordnet.sort(Comparator.comparing(Periode::fom));
        List<Periode> svar = new ArrayList<>();
        for (Periode neste : ordnet) {
            int siste = svar.size() - 1;
            if (siste >= 0 && svar.get(siste).overlapperEllerBeroerer(neste)) {
                svar.set(siste, svar.get(siste).forlengetMed(neste));
            } else {
                svar.add(neste);
            }
        }
        return List.copyOf(svar);
    }

    private boolean begynnerEtterHullEtter(Periode forrige) {
        LocalDate slutt = forrige.tom;
        return slutt != null && fom.toEpochDay() > slutt.toEpochDay() + 1;
    }

    private Periode forlengetMed(Periode neste) {
        LocalDate annenTom = neste.tom;
        if (tom == null || (annenTom != null && !annenTom.isAfter(tom))) {
            return this;
        }
        return new Periode(fom, annenTom);
    }
}
