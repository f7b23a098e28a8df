package no.nir.rules.orakel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.tiltak.Registrering;
import no.nir.core.tiltak.Sletting;
import no.nir.core.tiltak.Tiltak;

/** Tiltakene på én ordning: 0–40, med erstattende, slettede, halve måneder og snitt på grensene 15, 30 og 37,5. */
final class Tiltaksgenerator {

    private static final Kommunenummer KOMMUNE = new Kommunenummer("4204");
    /** Typene reglene nevner ved navn; de trekkes oftest. */
    private static final List<Tiltakstype> NEVNTE = List.of(
            Tiltakstype.NORSKOPPLAERING,
            Tiltakstype.SAMFUNNSKUNNSKAP,
            Tiltakstype.LIVSMESTRING_I_ET_NYTT_LAND,
            Tiltakstype.LIVSMESTRING_I_ET_NYTT_LAND,
            Tiltakstype.FORELDREVEILEDNING,
            Tiltakstype.FORELDREVEILEDNING,
            Tiltakstype.ARBEID_MED_LOENNSTILSKUDD,
            Tiltakstype.ARBEID_SOM_DEL_AV_PROGRAMMET,
            Tiltakstype.KORTE_BRANSJEKURS,
            Tiltakstype.PRAKSIS_MED_FOKUS_ARBEID,
            Tiltakstype.TILBUD_I_OMSORGSPERMISJON);

    /** Alle typene i katalogen fra 2021 (bakgrunn-nir.md 2.3). */
    private static final List<Tiltakstype> ALLE = Stream.of(
                    "NORSKOPPLAERING",
                    "PRAKSIS_MED_FOKUS_PAA_NORSKOPPLAERING",
                    "SAMFUNNSKUNNSKAP",
                    "SELVSTUDIUM",
                    "FORELDREVEILEDNING",
                    "LIVSMESTRING_I_ET_NYTT_LAND",
                    "ARBEID_MED_LOENNSTILSKUDD",
                    "ARBEID_SOM_DEL_AV_PROGRAMMET",
                    "JOBBSOEKERKURS",
                    "KORTE_BRANSJEKURS",
                    "OPPLAERING_I_ENTREPRENOERSKAP",
                    "PRAKSIS_MED_FOKUS_ARBEID",
                    "ENGELSKOPPLAERING_FOR_UNIVERSITETS_OG_HOEYSKOLESEKTOREN",
                    "FAG_PAA_HOEYERE_NIVAA",
                    "GODKJENNING_AV_GRUNNSKOLE_OG_VIDEREGAAENDE_OPPLAERING",
                    "GODKJENNING_AV_HOEYERE_UTDANNING",
                    "GODKJENNING_AV_HOEYERE_YRKESFAGLIG_UTDANNING",
                    "GRUNNSKOLE_DELTID",
                    "GRUNNSKOLE_FULLTID",
                    "NORSKOPPLAERING_FOR_UNIVERSITETS_OG_HOEYSKOLESEKTOREN",
                    "REALKOMPETANSEVURDERING_GRUNNSKOLE",
                    "REALKOMPETANSEVURDERING_HOEYERE_UTDANNING",
                    "REALKOMPETANSEVURDERING_VIDEREGAAENDE_OPPLAERING",
                    "REALKOMPETANSEVURDERING_FOR_OPPTAK_ELLER_FRITAK_AV_FAG_I_HOEYERE_UTDANNING",
                    "VIDEREGAAENDE_OPPLAERING_DELTID_FAG_OG_YRKESSPESIALISERING",
                    "VIDEREGAAENDE_OPPLAERING_DELTID_STUDIESPESIALISERING",
                    "VIDEREGAAENDE_OPPLAERING_FULLTID_FAG_OG_YRKESSPESIALISERING",
                    "VIDEREGAAENDE_OPPLAERING_FULLTID_STUDIESPESIALISERING",
                    "ANNET",
                    "DIGITAL_KOMPETANSE",
                    "HELSEFREMMENDE_TILTAK",
                    "NORSKTRENING",
                    "PERSONLIG_OEKONOMI",
                    "TILBUD_I_OMSORGSPERMISJON",
                    "TILTAK_I_REGI_AV_FRIVILLIG_SEKTOR",
                    "TILTAK_KNYTTET_TIL_BARN_OG_FAMILIE")
            .map(Tiltakstype::new)
            .toList();

    private static final List<BigDecimal> TIMER = List.of(
            new BigDecimal("0.01"),
            new BigDecimal("1"),
            new BigDecimal("3"),
            new BigDecimal("4"),
            new BigDecimal("7.5"),
            new BigDecimal("14.99"),
            new BigDecimal("15"),
            new BigDecimal("15.01"),
            new BigDecimal("22.25"),
            new BigDecimal("25"),
            new BigDecimal("29.99"),
            new BigDecimal("30"),
            new BigDecimal("37.5"),
            new BigDecimal("37.51"));

    /** Program fra denne dagen har kravet om femten arbeidsrettede timer. */
    private static final LocalDate FEMTEN_TIMER_FRA = LocalDate.of(2026, 1, 1);

    private final Tilfeldig tilfeldig;
    private final Ordning ordning;
    private final LocalDate start;
    private final LocalDate frist;
    private final List<Tiltak> tiltak;

    Tiltaksgenerator(Tilfeldig tilfeldig, Ordning ordning, LocalDate start, LocalDate frist, List<Tiltak> tiltak) {
        this.tilfeldig = tilfeldig;
        this.ordning = ordning;
        this.start = start;
        this.frist = frist;
        this.tiltak = tiltak;
    }

    void fyll() {
        int antall = tilfeldig.ett(0, 0, 1, 2, 3, 6, 10, tilfeldig.mellom(0, 40));
        boolean erstattende = tilfeldig.sjanse(50);
        boolean femten = !start.isBefore(FEMTEN_TIMER_FRA);
        if (tilfeldig.sjanse(femten ? 70 : 25)) {
            // Ett som dekker hele programmet, med timetall på grensen.
            ny(
                    Tiltakstype.PRAKSIS_MED_FOKUS_ARBEID,
                    start.minusDays(tilfeldig.tall(5)),
                    frist.plusDays(tilfeldig.tall(5)),
                    new BigDecimal(
                            femten
                                    ? tilfeldig.en("14.99", "15", "15.01")
                                    : tilfeldig.en("29.99", "30", "30.01", "37.49", "37.5", "37.51")),
                    false,
                    false);
            if (tilfeldig.sjanse(50)) {
                return;
            }
        }
        for (int i = 0; i < antall; i++) {
            LocalDate fom = switch (tilfeldig.tall(6)) {
                case 0 -> tilfeldig.naer(start);
                case 1 -> start.plusMonths(tilfeldig.tall(8)).withDayOfMonth(1);
                case 2 -> tilfeldig.omkring(frist, 60);
                default -> tilfeldig.omkring(start.plusDays(150), 200);
            };
            LocalDate tom =
                    tilfeldig.sjanse(15) ? fom.plusMonths(1).withDayOfMonth(1).minusDays(1) : tilfeldig.slutt(fom);
            ny(
                    tilfeldig.en(tilfeldig.sjanse(60) ? NEVNTE : ALLE),
                    fom,
                    tom,
                    tilfeldig.en(TIMER),
                    erstattende && tilfeldig.sjanse(20),
                    tilfeldig.sjanse(12));
        }
    }

    private void ny(
            Tiltakstype type, LocalDate fom, LocalDate tom, BigDecimal timer, boolean erstattende, boolean slettet) {
        boolean omsorg = type.equals(Tiltakstype.TILBUD_I_OMSORGSPERMISJON);
        boolean kurs =
                type.equals(Tiltakstype.LIVSMESTRING_I_ET_NYTT_LAND) || type.equals(Tiltakstype.FORELDREVEILEDNING);
        LocalDate registrert = tilfeldig.registrert(fom);
        tiltak.add(Tiltak.builder()
                .id("t" + (tiltak.size() + 1))
                .ordning(ordning)
                .type(type)
                .fom(fom)
                .tom(tom)
                .timerPerUke(omsorg && tilfeldig.sjanse(60) ? null : timer)
                .erstattende(erstattende && !kurs)
                .gjennomfoering(
                        kurs
                                ? tilfeldig.en(
                                        Gjennomfoering.IKKE_REGISTRERT,
                                        Gjennomfoering.GJENNOMFOERT,
                                        Gjennomfoering.IKKE_GJENNOMFOERT,
                                        Gjennomfoering.IKKE_GJENNOMFOERT)
                                : Gjennomfoering.IKKE_REGISTRERT)
                .registrert(registrert == null ? null : new Registrering("4204-TEST", registrert, KOMMUNE, null))
                .slettet(slettet ? new Sletting("4204-TEST", tom) : null)
                .build());
    }
}
