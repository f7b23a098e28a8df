package no.nir.rules.orakel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Delproeve;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Norsknivaa;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Proevetype;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.opplaering.Proeve;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.program.Avslutning;
import no.nir.core.program.Integreringskontrakt;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Krav;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Kategorikilde;

/** Fyller ordningene i en sak: vedtak, timer, prøver, fravær, tiltak og avslutninger, lagt rundt start og frist. */
final class Ordningsgenerator {

    private static final List<Norsknivaa> NIVAAER =
            List.of(Norsknivaa.A1, Norsknivaa.A2, Norsknivaa.B1, Norsknivaa.B2, Norsknivaa.C1);
    private static final List<Delproeve> DELPROEVER =
            List.of(Delproeve.LYTTE, Delproeve.LESE, Delproeve.SKRIVE, Delproeve.MUNTLIG);
    private static final List<Ordning> ANDRE = List.of(
            Ordning.INTRODUKSJONSPROGRAM,
            Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE,
            Ordning.SAMFUNNSKUNNSKAP_FOR_ASYLSOEKERE,
            Ordning.NORSK_MED_NORSKMAAL);

    private final Tilfeldig tilfeldig;
    private final LocalDate anker;
    private final List<Vedtak> vedtak = new ArrayList<>();
    private final List<Tiltak> tiltak = new ArrayList<>();

    Ordningsgenerator(Tilfeldig tilfeldig, LocalDate anker) {
        this.tilfeldig = tilfeldig;
        this.anker = anker;
    }

    /** Fyller ordningene kategoriene gir under begge lover, og noen ganger en ordning ingen kategori gir. */
    void fyll(Sak.Builder sak, List<Kategoriperiode> kategorier) {
        List<Ordning> ordninger = new ArrayList<>();
        for (Kategoriperiode k : kategorier) {
            Kategorilinje linje = new Kategorilinje(
                    k.kategori(), k.periode().fom(), k.periode().tom(), Kategorikilde.REGISTRERT, "", 0);
            for (Lov lov : Lov.values()) {
                for (Ordning o : Kategorier.ordninger(lov, linje)) {
                    if (!ordninger.contains(o)) {
                        ordninger.add(o);
                    }
                }
            }
        }
        Ordning annen = tilfeldig.en(ANDRE);
        if (tilfeldig.sjanse(15) && !ordninger.contains(annen)) {
            ordninger.add(annen);
        }
        for (Ordning o : ordninger) {
            fyll(sak, o);
        }
        maal(sak);
        proever(sak);
        sak.vedtak(tilfeldig.stokket(vedtak)).tiltak(tilfeldig.stokket(tiltak));
    }

    private void fyll(Sak.Builder sak, Ordning ordning) {
        LocalDate start = tilfeldig.sjanse(40) ? tilfeldig.etter(anker, 0, 1, 3) : tilfeldig.omkring(anker, 120);
        if (tilfeldig.sjanse(8)) {
            start = tilfeldig.anker();
        }
        boolean program = ordning.equals(Ordning.INTRODUKSJONSPROGRAM);
        if (program && tilfeldig.sjanse(30)) {
            start = tilfeldig.naer(tilfeldig.en(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)));
        }
        LocalDate frist =
                start.plusMonths(tilfeldig.ett(program ? new int[] {6, 12, 24, 36, 48} : new int[] {12, 18, 36}));
        new Vedtaksgenerator(tilfeldig, ordning, start, frist, vedtak).fyll();
        if (tilfeldig.sjanse(25)) {
            sak.addKrav(new Krav(
                    ordning,
                    tilfeldig.omkring(start, 100),
                    tilfeldig.en(Kravtype.KRAV, Kravtype.KRAV, Kravtype.SOEKNAD, Kravtype.KONTAKT)));
        }
        timer(sak, ordning, start);
        if (program || tilfeldig.sjanse(5)) {
            fravaer(sak, ordning, start, frist);
            avslutninger(sak, ordning, start, frist);
        }
        if (program || ordning.equals(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE) || tilfeldig.sjanse(2)) {
            new Tiltaksgenerator(tilfeldig, ordning, start, frist, tiltak).fyll();
        }
    }

    private void timer(Sak.Builder sak, Ordning ordning, LocalDate start) {
        if (tilfeldig.sjanse(20)) {
            // Ett timetall, på et av timekravene eller en hundredel fra.
            sak.addTimer(Timefoering.builder()
                    .ordning(ordning)
                    .periode(Periode.fra(tilfeldig.omkring(start, 60)))
                    .timer(new BigDecimal(tilfeldig.en("25", "50", "75", "175", "225", "250", "300", "600"))
                            .add(new BigDecimal(tilfeldig.en("-0.01", "0", "0.01"))))
                    .build());
            return;
        }
        for (int i = tilfeldig.ett(0, 0, 1, 2, 3); i > 0; i--) {
            LocalDate fom = tilfeldig.sjanse(70) ? tilfeldig.omkring(start, 400) : tilfeldig.etter(start, 0, 6, 12);
            LocalDate tom = tilfeldig.kanskje(92, fom.plusDays(tilfeldig.mellom(0, 60)));
            sak.addTimer(Timefoering.builder()
                    .ordning(ordning)
                    .periode(Periode.av(fom, tom))
                    .timer(new BigDecimal(
                            tilfeldig.en("12.5", "24.99", "25", "37.5", "50", "75", "100", "150", "175", "225", "300")))
                    .registrertDato(tom == null ? null : tilfeldig.registrert(tom))
                    .build());
        }
    }

    private void fravaer(Sak.Builder sak, Ordning ordning, LocalDate start, LocalDate frist) {
        for (int i = tilfeldig.ett(0, 0, 1, 2, 4); i > 0; i--) {
            LocalDate fom = switch (tilfeldig.tall(5)) {
                case 0 -> tilfeldig.omkring(frist, 20);
                case 1 -> tilfeldig.omkring(start, 15);
                default -> tilfeldig.omkring(start.plusDays(150), 150);
            };
            LocalDate tom = tilfeldig.kanskje(88, tilfeldig.slutt(fom));
            sak.addFravaer(Fravaer.builder()
                    .ordning(ordning)
                    .periode(Periode.av(fom, tom))
                    .gyldig(tilfeldig.sjanse(80))
                    .aarsak(tilfeldig.en(
                            Fravaersaarsak.EGEN_SYKDOM,
                            Fravaersaarsak.BARNS_SYKDOM,
                            Fravaersaarsak.VELFERD,
                            Fravaersaarsak.FOEDSEL,
                            Fravaersaarsak.RELIGIOES_HOEYTIDSDAG,
                            Fravaersaarsak.FERIE,
                            Fravaersaarsak.ANNET))
                    .registrertDato(tom == null ? null : tilfeldig.registrert(tom))
                    .build());
        }
    }

    private void avslutninger(Sak.Builder sak, Ordning ordning, LocalDate start, LocalDate frist) {
        for (int i = tilfeldig.ett(0, 0, 0, 1, 1, 2); i > 0; i--) {
            LocalDate dato = switch (tilfeldig.tall(5)) {
                case 0, 1 -> tilfeldig.naer(frist);
                case 2 -> tilfeldig.naer(start);
                default -> tilfeldig.omkring(frist, 250);
            };
            sak.addAvslutninger(Avslutning.builder()
                    .ordning(ordning)
                    .dato(dato)
                    .aarsak(new Avslutningsaarsak(tilfeldig.en(
                            "ARBEID_HELTID",
                            "HOEYERE_UTDANNING",
                            "AVBRUTT_AV_DELTAKER",
                            "FLYTTET_TIL_ANNEN_KOMMUNE",
                            "FLYTTET_TIL_UTLANDET",
                            "DOED")))
                    .registrertDato(tilfeldig.sjanse(70) ? tilfeldig.etter(dato, 0, 2, 2, 12, 12, 14) : null)
                    .build());
        }
    }

    private void maal(Sak.Builder sak) {
        for (int i = tilfeldig.ett(0, 1, 1, 1, 2); i > 0; i--) {
            Sluttmaal maal = tilfeldig.sjanse(45)
                    ? Sluttmaal.ARBEID
                    : tilfeldig.en(
                            Sluttmaal.HOEYERE_UTDANNING,
                            Sluttmaal.YRKESFAGLIG_REKVALIFISERING,
                            Sluttmaal.FULLFOERT_VIDEREGAAENDE,
                            Sluttmaal.DELER_AV_VIDEREGAAENDE,
                            Sluttmaal.FULLFOERT_FAG_OG_YRKESOPPLAERING,
                            Sluttmaal.GRUNNSKOLE,
                            Sluttmaal.DELER_AV_GRUNNSKOLE);
            sak.addSluttmaal(new Sluttmaalsvalg(maal, tilfeldig.sjanse(60) ? anker : tilfeldig.omkring(anker, 700)));
        }
        if (tilfeldig.sjanse(8)) {
            sak.integreringskontrakt(new Integreringskontrakt(anker));
        }
    }

    private void proever(Sak.Builder sak) {
        boolean nesten = tilfeldig.sjanse(40);
        if (tilfeldig.sjanse(45)) {
            Norsknivaa nivaa = tilfeldig.en(NIVAAER);
            sak.norskmaal(new Norskmaal(nivaa, nivaa, tilfeldig.en(NIVAAER), nivaa));
        }
        for (Delproeve delproeve : DELPROEVER) {
            for (int i = nesten ? 1 : tilfeldig.ett(0, 0, 0, 1, 2); i > 0; i--) {
                sak.addProever(Proeve.builder()
                        .proeve(Proevetype.NORSK)
                        .delproeve(delproeve)
                        .nivaa(nesten && tilfeldig.sjanse(70) ? Norsknivaa.C1 : tilfeldig.en(NIVAAER))
                        .dato(tilfeldig.omkring(anker.plusMonths(12), 400))
                        .build());
            }
        }
        for (int i = tilfeldig.ett(0, 0, 1, 1, 2); i > 0; i--) {
            sak.addProever(Proeve.builder()
                    .proeve(Proevetype.SAMFUNNSKUNNSKAP)
                    .bestaatt(tilfeldig.sjanse(70))
                    .dato(tilfeldig.omkring(anker.plusMonths(9), 300))
                    .build());
        }
    }
}
