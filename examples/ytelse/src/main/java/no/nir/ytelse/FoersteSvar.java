package no.nir.ytelse;

import java.io.IOException;
import java.time.LocalDate;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import no.nir.core.sak.Sak;
import no.nir.kommandolinje.demo.Demokilde;
import no.nir.rules.Regelverk;
import no.nir.rules.orakel.Orakel;

/** Et program som bare svarer på én sak, i vanlig Java (a) eller med nir (b): kaldstarten. */
public final class FoersteSvar {

    private static final LocalDate PER_DATO = LocalDate.of(2023, 9, 1);

    private FoersteSvar() {}

    /** Svarer én gang; {@code args} er {@code a} eller {@code b}. */
    public static void main(String[] args) throws IOException {
        Katalog katalog = Katalog.standard();
        Sak sak = NirJson.med(katalog).lesSak(Demokilde.innebygd().les("kilde-004-vedtak-paa-tolv-maaneder.json"));
        System.out.println(
                args[0].equals(Rader.JAVA)
                        ? Orakel.vurder(sak, PER_DATO).ordninger().size()
                        : Regelverk.med(katalog)
                                .utenForklaring()
                                .vurder(sak, PER_DATO)
                                .ordninger()
                                .size());
    }
}
