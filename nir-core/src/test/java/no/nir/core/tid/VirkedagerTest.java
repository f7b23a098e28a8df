package no.nir.core.tid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.nir.core.UgyldigVerdiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VirkedagerTest {

    @Test
    void fridagene_er_de_samme_som_i_Jollyday_fra_1990_til_2050() {
        HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));
        for (int aar = 1990; aar <= 2050; aar++) {
            TreeSet<LocalDate> fasit = jollyday.getHolidays(Year.of(aar)).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(Virkedager.helligdager(aar)).as("%d", aar).containsExactlyElementsOf(fasit);
        }
    }

    @Test
    void fridagene_i_2021_er_de_tolv_i_regelverket() {
        assertThat(Virkedager.helligdager(2021))
                .containsExactly(
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2021, 4, 1),
                        LocalDate.of(2021, 4, 2),
                        LocalDate.of(2021, 4, 4),
                        LocalDate.of(2021, 4, 5),
                        LocalDate.of(2021, 5, 1),
                        LocalDate.of(2021, 5, 13),
                        LocalDate.of(2021, 5, 17),
                        LocalDate.of(2021, 5, 23),
                        LocalDate.of(2021, 5, 24),
                        LocalDate.of(2021, 12, 25),
                        LocalDate.of(2021, 12, 26));
    }

    @ParameterizedTest
    @ValueSource(ints = {2008, 2027})
    void to_fridager_på_samme_dag_er_én_dato(int aar) {
        assertThat(Virkedager.helligdager(aar)).hasSize(11).doesNotHaveDuplicates();
    }

    /** De tidligste og seneste påskene, også på 1700-tallet, og de to unntakene i formelen (1954 og 1981). */
    @ParameterizedTest
    @CsvSource({
        "1734-04-25",
        "1761-03-22",
        "1818-03-22",
        "1943-04-25",
        "1954-04-18",
        "1961-04-02",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2038-04-25",
        "2100-03-28",
        "2285-03-22",
    })
    void første_påskedag_er_fridag_og_skjærtorsdag_tre_dager_før(LocalDate paaske) {
        assertThat(Virkedager.helligdager(paaske.getYear()))
                .contains(paaske, paaske.minusDays(3), paaske.minusDays(2), paaske.plusDays(1));
        assertThat(Virkedager.erHelligdag(paaske)).isTrue();
        assertThat(Virkedager.erHelligdag(paaske.minusDays(3))).isTrue();
        assertThat(Virkedager.erHelligdag(paaske.minusDays(4))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-24, true",
        "2020-12-25, false",
        "2020-12-26, false",
        "2020-12-27, false",
        "2020-12-28, true",
        "2020-12-31, true",
        "2021-01-01, false",
        "2021-01-02, false",
        "2021-03-31, true",
        "2021-04-01, false",
        "2021-04-02, false",
        "2021-04-03, false",
        "2021-04-05, false",
        "2021-04-06, true",
        "2021-05-12, true",
        "2021-05-13, false",
        "2021-05-14, true",
        "2021-05-17, false",
        "2021-05-24, false",
    })
    void en_virkedag_er_mandag_til_fredag_uten_fridag(LocalDate dato, boolean ventet) {
        assertThat(Virkedager.erVirkedag(dato)).isEqualTo(ventet);
    }

    @Test
    void virkedagene_i_2021_måned_for_måned() {
        int[] antall = Arrays.stream(Month.values())
                .mapToInt(m -> Virkedager.antall(YearMonth.of(2021, m)))
                .toArray();
        assertThat(antall).containsExactly(20, 20, 23, 19, 18, 22, 22, 22, 22, 21, 22, 23);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-04, 2021-06-03, 0",
        "2021-06-04, 2021-06-04, 1",
        "2021-06-04, 2021-06-05, 1",
        "2021-06-05, 2021-06-06, 0",
        "2021-06-04, 2021-06-07, 2",
        "2021-12-31, 1900-01-01, 0",
    })
    void antall_teller_begge_ender_og_er_0_når_tom_er_før_fom(LocalDate fom, LocalDate tom, int ventet) {
        assertThat(Virkedager.antall(fom, tom)).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-03, 0, 2021-06-03",
        "2021-06-05, 0, 2021-06-05",
        "2021-06-03, 1, 2021-06-04",
        "2021-06-04, 1, 2021-06-07",
        "2021-06-05, 1, 2021-06-07",
        "2021-06-06, 1, 2021-06-07",
        "2021-03-31, 1, 2021-04-06",
        "2021-05-12, 2, 2021-05-18",
        "2021-06-04, 5, 2021-06-11",
        "2200-12-31, 1, 2201-01-02",
    })
    void flytt_går_én_virkedag_per_steg(LocalDate dato, int virkedager, LocalDate ventet) {
        assertThat(Virkedager.flytt(dato, virkedager)).isEqualTo(ventet);
    }

    @Test
    void flytt_bakover_avvises() {
        assertThatThrownBy(() -> Virkedager.flytt(LocalDate.of(2021, 6, 3), -1))
                .isInstanceOf(UgyldigVerdiException.class)
                .hasMessageContaining("-1");
    }
}
