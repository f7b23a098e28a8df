package no.nir.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.core.json.Inndatafeil;
import no.nir.core.json.LestSak;
import no.nir.core.json.NirJson;
import no.nir.core.json.UgyldigJsonException;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;

/**
 * Det som alltid gjelder når nir leser et dokument, uansett hva som står i det.
 *
 * <p>Enten blir det en sak, som leses likt igjen når den er skrevet, og som får et svar av reglene; eller det blir en {@link
 * UgyldigJsonException} uten årsak, med minst én feil, der hver har en peker, en melding og en plass, og ingen gjentar et
 * personnummer. Alt annet er et funn. Fordi reglene er mange ganger tregere enn leseren, vurderes én av så mange saker.
 */
final class Lesekrav {

    private static final int EN_AV = 64;
    private static final List<LocalDate> PER_DATOER = List.of(
            LocalDate.of(2021, 6, 3),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 4, 1),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(2200, 12, 31));

    private final NirJson json = NirJson.med(Katalog.standard());
    private final Regelverk regelverk = Regelverk.standard();
    private long godtatt;
    private long vurdert;

    /** @throws AssertionError når noe av det ikke holder */
    void sjekk(byte[] utf8) {
        LestSak lest;
        try {
            lest = json.lesSakMedVarsler(utf8);
        } catch (UgyldigJsonException e) {
            avvist(e);
            return;
        }
        godtatt++;
        lest.varsler().forEach(Lesekrav::rapport);
        krev(
                json.lesSak(json.skrivSak(lest.sak()).getBytes(StandardCharsets.UTF_8))
                        .equals(lest.sak()),
                "Saken ble en annen da den ble skrevet og lest igjen.");
        int hash = Arrays.hashCode(utf8);
        if (Math.floorMod(hash, EN_AV) == 0) {
            vurder(lest.sak(), PER_DATOER.get(Math.floorMod(hash / EN_AV, PER_DATOER.size())));
        }
    }

    long godtatt() {
        return godtatt;
    }

    long vurdert() {
        return vurdert;
    }

    private void vurder(Sak sak, LocalDate perDato) {
        Vurdering svar = regelverk.vurder(sak, perDato);
        vurdert++;
        krev(svar.sakId().equals(sak.sakId()) && svar.perDato().equals(perDato), "Svaret gjelder en annen sak.");
        krev(!json.skrivVurdering(svar, true).isEmpty(), "Svaret er tomt.");
    }

    private static void avvist(UgyldigJsonException feil) {
        krev(feil.getCause() == null && feil.getSuppressed().length == 0, "Unntaket har en årsak.");
        krev(!feil.feil().isEmpty(), "Unntaket har ingen feil.");
        krev(!Kanari.roepesAv(feil.toString()), "Unntaket røper et personnummer.");
        feil.feil().forEach(Lesekrav::rapport);
    }

    private static void rapport(Inndatafeil f) {
        krev(f.peker().isEmpty() || f.peker().startsWith("/"), "Pekeren er ikke en JSON Pointer.");
        krev(!f.melding().isBlank(), "Meldingen er tom.");
        krev(f.linje() >= 1 && f.kolonne() >= 1, "Plassen finnes ikke.");
        krev(!Kanari.roepesAv(f.peker()) && !Kanari.roepesAv(f.melding()), "En melding røper et personnummer.");
    }

    private static void krev(boolean holder, String ellers) {
        if (!holder) {
            throw new AssertionError(ellers);
        }
    }
}
