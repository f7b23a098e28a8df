package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.sak.Sak;
import no.nir.core.vedtak.Vedtak;

/** En kjent oppholdstillatelse slik § 2.1 spør om den: bokstav i integreringsloven § 9, alder, og hva den følger etter. */
final class Tillatelse {

    /** Kapittel 6A gjelder § 34-tillatelser gitt fra og med denne dagen. */
    static final LocalDate KAPITTEL_6A_FRA = LocalDate.of(2022, 3, 11);

    /** Forskriften § 43 h gjelder tillatelser gitt fra og med 2026-01-01 til og med 2026-06-30. */
    private static final LocalDate PARAGRAF_43H_FRA = LocalDate.of(2026, 1, 1);

    private static final LocalDate PARAGRAF_43H_TIL = LocalDate.of(2026, 6, 30);
    private static final char INGEN = '-';

    final Oppholdstillatelse verdi;
    final int plass;

    /** Bokstaven i § 9 første ledd, a–g; ellers {@code '-'}. */
    final char bokstav;

    /** Fullførte år da tillatelsen ble gitt. */
    final int alder;

    /** Vedtaksdato, eller innreise når den er senere. */
    final LocalDate gittEllerInnreist;

    Tillatelse(Oppholdstillatelse verdi, int plass, LocalDate foedt) {
        this.verdi = verdi;
        this.plass = plass;
        this.bokstav = bokstav(verdi);
        this.alder = Datoer.alder(foedt, verdi.vedtaksdato());
        LocalDate innreise = verdi.innreisedato();
        this.gittEllerInnreist = innreise == null ? verdi.vedtaksdato() : Datoer.senest(verdi.vedtaksdato(), innreise);
    }

    LocalDate gitt() {
        return verdi.vedtaksdato();
    }

    boolean harBokstav() {
        return bokstav != INGEN;
    }

    /** Bokstav a–e: flyktninger og de som likestilles, som skal være bosatt. */
    boolean aTilE() {
        return bokstav >= 'a' && bokstav <= 'e';
    }

    boolean fEllerG() {
        return bokstav == 'f' || bokstav == 'g';
    }

    /** Bokstav e gitt fra og med 2022-03-11: kapittel 6A. */
    boolean kapittel6a() {
        return bokstav == 'e' && Datoer.fraOgMed(gitt(), KAPITTEL_6A_FRA);
    }

    /** § 28: UTL_23, UTL_25 og UTL_KAP6_ARBEID. */
    boolean paragraf28() {
        return switch (verdi.hjemmel().kode()) {
            case "UTL_23", "UTL_25", "UTL_KAP6_ARBEID" -> true;
            default -> false;
        };
    }

    /** Familietillatelse utenfor bokstav f og g: UTL_KAP6 ellers, og UTL_KAP6_ARBEID. */
    boolean annenFamilie() {
        String hjemmel = verdi.hjemmel().kode();
        return hjemmel.equals("UTL_KAP6_ARBEID") || (hjemmel.equals("UTL_KAP6") && !harBokstav());
    }

    /** «a after f»: bokstav a gitt etter en tillatelse med bokstav f, også en som § 43 h setter til side. */
    boolean aEtterF(List<Tillatelse> alle) {
        if (bokstav != 'a') {
            return false;
        }
        for (Tillatelse annen : alle) {
            if (annen.bokstav == 'f' && gitt().isAfter(annen.gitt())) {
                return true;
            }
        }
        return false;
    }

    /** Forskriften § 43 h: tillatelsen gir ingen kategori etter vedtak på grunnlag av en tidligere § 34-tillatelse. */
    boolean settesTilSide(List<Tillatelse> alle, Sak sak, LocalDate perDato) {
        if (bokstav == 'e' || gitt().isBefore(PARAGRAF_43H_FRA) || gitt().isAfter(PARAGRAF_43H_TIL)) {
            return false;
        }
        for (Tillatelse annen : alle) {
            if (annen.kapittel6a() && !annen.gitt().isAfter(gitt()) && harTildeling(sak, annen.gitt(), perDato)) {
                return true;
            }
        }
        return false;
    }

    /** En kjent TILDELING på en hvilken som helst ordning med vedtaksdato fra § 34-tillatelsen til dagen før denne. */
    private boolean harTildeling(Sak sak, LocalDate fra, LocalDate perDato) {
        for (Vedtak v : sak.vedtak()) {
            LocalDate dato = v.vedtaksdato();
            if (v.type().kode().equals("TILDELING")
                    && !dato.isAfter(perDato)
                    && !dato.isBefore(fra)
                    && dato.isBefore(gitt())) {
                return true;
            }
        }
        return false;
    }

    private static char bokstav(Oppholdstillatelse tillatelse) {
        return switch (tillatelse.hjemmel().kode()) {
            case "UTL_28" -> 'a';
            case "UTL_35_3" -> 'b';
            case "UTL_38_1", "UF_8_4" -> 'c';
            case "UTL_38_5" -> 'd';
            case "UTL_34" -> 'e';
            case "UTL_KAP6" ->
                tillatelse.referansepersonParagraf9() && tillatelse.referansepersonBosattUnderFemAar() ? 'f' : INGEN;
            case "UTL_53" -> 'g';
            default -> INGEN;
        };
    }
}
