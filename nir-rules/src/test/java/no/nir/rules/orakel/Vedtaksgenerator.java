package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Vedtakene på én ordning: tildelinger, permisjoner som overlapper og berører hverandre, utvidelser, fritak og stans. */
final class Vedtaksgenerator {

    private final Tilfeldig tilfeldig;
    private final Ordning ordning;
    private final LocalDate start;
    private final LocalDate frist;
    private final List<Vedtak> vedtak;

    Vedtaksgenerator(Tilfeldig tilfeldig, Ordning ordning, LocalDate start, LocalDate frist, List<Vedtak> vedtak) {
        this.tilfeldig = tilfeldig;
        this.ordning = ordning;
        this.start = start;
        this.frist = frist;
        this.vedtak = vedtak;
    }

    void fyll() {
        for (int i = tilfeldig.ett(0, 1, 1, 1, 1, 2, 3); i > 0; i--) {
            LocalDate fom = tilfeldig.sjanse(70) ? start : start.plusDays(tilfeldig.mellom(-10, 100));
            LocalDate tom = tilfeldig.sjanse(70) ? tilfeldig.etter(fom, 3, 6, 12, 24, 36, 48) : null;
            ny(Vedtakstype.TILDELING, fom, tom, fom.minusDays(tilfeldig.mellom(-3, 30)), null, null);
        }
        permisjoner();
        if (ordning.equals(Ordning.INTRODUKSJONSPROGRAM) || tilfeldig.sjanse(3)) {
            for (int i = tilfeldig.ett(0, 0, 0, 1, 1, 2); i > 0; i--) {
                LocalDate dato = tilfeldig.sjanse(60) ? tilfeldig.omkring(start, 300) : tilfeldig.omkring(frist, 90);
                ny(Vedtakstype.UTVIDET_DELTAKELSE, null, null, dato, null, null);
            }
        }
        if (ordning.equals(Ordning.NORSK_RETT_NORSKMAAL) || tilfeldig.sjanse(3)) {
            LocalDate sist = start.plusMonths(12);
            for (int i = tilfeldig.ett(0, 0, 1, 1, 2, 3, 4); i > 0; i--) {
                LocalDate dato = tilfeldig.sjanse(10)
                        ? tilfeldig.naer(LocalDate.of(2023, 7, 1))
                        : tilfeldig.etter(sist, -2, -2, 0, 1, 2, 2);
                int maaneder = tilfeldig.ett(0, 1, 2, 3, 5, 6, 6, 6, 7);
                ny(Vedtakstype.UTVIDET_OPPLAERING_I_NORSK, null, null, dato, maaneder, null);
                sist = sist.plusMonths(maaneder);
            }
        }
        fritakOgStans();
    }

    /** Hver permisjon berører, overlapper eller følger den forrige, eller ligger ved start eller frist. */
    private void permisjoner() {
        LocalDate forrige = tilfeldig.omkring(start, 40);
        for (int i = tilfeldig.ett(0, 0, 0, 1, 2, 3, 5); i > 0; i--) {
            LocalDate fom = switch (tilfeldig.tall(6)) {
                case 0 -> tilfeldig.naer(frist);
                case 1 -> tilfeldig.omkring(frist, 60);
                case 2, 3 -> forrige.plusDays(tilfeldig.ett(-5, 0, 1, 2));
                case 4 -> tilfeldig.naer(start);
                default -> tilfeldig.omkring(start.plusDays(200), 200);
            };
            LocalDate tom = tilfeldig.sjanse(85) ? tilfeldig.slutt(fom) : null;
            ny(Vedtakstype.PERMISJON, fom, tom, fom.minusDays(tilfeldig.mellom(0, 20)), null, null);
            forrige = tom == null ? fom : tom;
        }
    }

    private void fritakOgStans() {
        if (tilfeldig.sjanse(12)) {
            LocalDate dato = tilfeldig.omkring(start.plusMonths(4), 200);
            LocalDate fom = tilfeldig.sjanse(50) ? tilfeldig.omkring(dato, 30) : null;
            LocalDate slutt = (fom == null ? dato : fom).plusDays(tilfeldig.tall(500));
            ny(
                    tilfeldig.sjanse(65) ? Vedtakstype.FRITAK : Vedtakstype.FRITAK_FRA_PROEVE,
                    fom,
                    tilfeldig.kanskje(50, slutt),
                    dato,
                    null,
                    tilfeldig.en("DOKUMENTERTE_KUNNSKAPER", "DOKUMENTERTE_KUNNSKAPER", "HELSE"));
        }
        if (tilfeldig.sjanse(6)) {
            LocalDate fom = tilfeldig.omkring(start.plusMonths(6), 180);
            boolean permanent = tilfeldig.sjanse(60);
            ny(
                    permanent ? Vedtakstype.STANS_PERMANENT : Vedtakstype.STANS_MIDLERTIDIG,
                    fom,
                    permanent ? tilfeldig.kanskje(20, fom.plusDays(30)) : fom.plusDays(60),
                    tilfeldig.omkring(fom, 20),
                    null,
                    null);
        }
        if (tilfeldig.sjanse(3)) {
            ny(Vedtakstype.AVSLAG, null, null, tilfeldig.omkring(start, 60), null, "Begrunnelse");
        }
    }

    private void ny(
            Vedtakstype type,
            @Nullable LocalDate fom,
            @Nullable LocalDate tom,
            LocalDate vedtaksdato,
            @Nullable Integer maaneder,
            @Nullable String grunn) {
        vedtak.add(Vedtak.builder()
                .id("v" + (vedtak.size() + 1))
                .ordning(ordning)
                .type(type)
                .vedtaksdato(vedtaksdato)
                .fom(fom)
                .tom(tom)
                .maaneder(maaneder)
                .grunn(grunn)
                .registrertDato(tilfeldig.registrert(vedtaksdato))
                .build());
    }
}
