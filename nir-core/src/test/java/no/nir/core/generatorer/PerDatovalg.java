package no.nir.core.generatorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.person.Bosetting;
import no.nir.core.program.Avslutning;
import no.nir.core.sak.Sak;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Dager der svaret på en sak kan skifte, funnet uten å vurdere den. */
final class PerDatovalg {

    private static final List<LocalDate> FASTE = List.of(
            LocalDate.of(2026, 7, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 21), LocalDate.of(2021, 6, 3));

    /** Kategoriene som har frister regnet fra sin egen første dag. */
    private static final Set<Kategori> FRA_KATEGORIEN = Set.of(
            Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP,
            Kategori.PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP,
            Kategori.RETT_NORSK_OG_SAMFUNNSKUNNSKAP);

    private static final int MANGE = 1_000_000;

    private PerDatovalg() {}

    /** En dag for den saken som kommer, trukket før saken er kjent. */
    static Arbitrary<Function<Sak, LocalDate>> valg() {
        Arbitrary<Integer> slag = Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(3, 1), Tuple.of(2, 2));
        return Combinators.combine(slag, Datovalg.jevnt(0, MANGE), Datovalg.naer())
                .as((s, nummer, dager) -> sak -> {
                    List<LocalDate> datoer = s == 2 ? FASTE : rundt(sak, s == 0);
                    return datoer.get(nummer % datoer.size()).plusDays(dager);
                });
    }

    /** Fristene saken kan ha, eller de andre dagene i den. */
    private static List<LocalDate> rundt(Sak sak, boolean bareFrister) {
        List<LocalDate> frister = new ArrayList<>();
        List<LocalDate> andre = new ArrayList<>();
        for (Kategoriperiode k : sak.kategorier()) {
            LocalDate fom = k.periode().fom();
            if (FRA_KATEGORIEN.contains(k.kategori())) {
                leggTil(frister, fom, List.of(12, 18, 36));
            }
            ta(andre, fom);
            ta(andre, k.periode().tom());
        }
        for (Oppholdstillatelse o : sak.oppholdstillatelser()) {
            ta(andre, o.vedtaksdato());
        }
        for (Vedtak v : sak.vedtak()) {
            LocalDate fom = v.fom();
            if (fom != null && v.type().equals(Vedtakstype.TILDELING)) {
                leggTil(frister, fom, Ordningsvalg.maaneder(v.ordning()));
            }
            ta(andre, v.vedtaksdato());
            ta(andre, v.tom());
        }
        for (Bosetting b : sak.person().bosettinger()) {
            ta(andre, b.dato().plusMonths(3));
            ta(andre, b.dato().plusYears(2));
        }
        for (Avslutning a : sak.avslutninger()) {
            ta(andre, a.dato());
        }
        for (Tiltak t : sak.tiltak()) {
            ta(andre, t.tom());
        }
        andre.add(sak.person().foedselsdato().plusYears(67));
        return bareFrister && !frister.isEmpty() ? frister : andre;
    }

    private static void leggTil(List<LocalDate> svar, LocalDate fra, List<Integer> frister) {
        for (int maaneder : frister) {
            svar.add(fra.plusMonths(maaneder));
        }
    }

    private static void ta(List<LocalDate> svar, @Nullable LocalDate dato) {
        if (dato != null) {
            svar.add(dato);
        }
    }
}
