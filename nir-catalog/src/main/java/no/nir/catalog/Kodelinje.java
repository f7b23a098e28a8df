package no.nir.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.tid.Periode;

/**
 * Én rad i et kodeverk: en kode med betegnelser, gyldighet og kilde.
 *
 * @param kodeverk navnet på kodeverket, for eksempel {@code tiltakstype}
 * @param nb betegnelsen på bokmål, slik NIR viser den der det er kjent
 * @param gruppe gruppen koden hører til, eller tom tekst når kodeverket ikke har grupper
 * @param aliaser andre skrivemåter som søket kjenner
 * @param etterfoelger kodene som avløste denne da gyldigheten tok slutt; flere når koden ble delt
 * @param egenskaper kolonner som bare dette kodeverket har, for eksempel {@code bokstav} i oppholdsgrunnlag; opplysninger til
 *     den som viser eller tilbyr kodene. Reglene leser parametere, ikke dem
 * @param fil tabellen raden står i
 * @param linje linjenummeret i tabellen, fra 1
 */
public record Kodelinje(
        String kodeverk,
        String kode,
        String nb,
        String nn,
        String en,
        String gruppe,
        List<String> aliaser,
        List<String> etterfoelger,
        Map<String, String> egenskaper,
        Periode gyldig,
        Hjemmel hjemmel,
        String kilde,
        LocalDate sistKontrollert,
        String fil,
        int linje) {

    public Kodelinje {
        aliaser = List.copyOf(aliaser);
        etterfoelger = List.copyOf(etterfoelger);
        egenskaper = Map.copyOf(egenskaper);
    }

    /** Betegnelsen i målformen. */
    public String navn(Maalform maalform) {
        return switch (maalform) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }

    /** Om koden gjelder på datoen. */
    public boolean gjelder(LocalDate dato) {
        return gyldig.inneholder(dato);
    }

    /** Verdien i en kolonne som bare dette kodeverket har; tom når kolonnen ikke finnes eller ikke er fylt ut. */
    public Optional<String> egenskap(String kolonne) {
        String verdi = egenskaper.get(kolonne);
        return verdi == null || verdi.isEmpty() ? Optional.empty() : Optional.of(verdi);
    }
}
