package no.nir.ytelse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;

/** Skriver tabellen: tid og minne per sak i hver rad, og medianen av forholdene mellom dem. */
public final class Forholdstall {

    private static final int SAKER = 4_000;
    private static final int I_RUNDEN = 250;
    private static final long OPPVARMING = Long.getLong("nir.ytelse.oppvarming", 4_000);

    private Forholdstall() {}

    /** Måler og skriver; {@code args} er antall runder, 24 uten. */
    public static void main(String[] args) {
        int runder = args.length == 0 ? 24 : Integer.parseInt(args[0]);
        List<Arbeid> alle = Arbeidsmengde.register(SAKER);
        List<Rad> hele = Rader.hele();
        Maaler a = new Maaler(hele, alle, OPPVARMING, runder, I_RUNDEN);
        hele.forEach(rad -> linje(a, rad.navn()));
        forhold(a, Rader.NIR, Rader.JAVA);
        forhold(a, Rader.FORKLART, Rader.JAVA);

        List<Rad> del = Rader.delmengden();
        List<Arbeid> delsaker =
                Arbeidsmengde.delmengde(alle, Regelverk.standard().utenForklaring());
        Maaler d = new Maaler(del, delsaker, OPPVARMING, runder, I_RUNDEN);
        System.out.println("delmengden: " + delsaker.size() + " av " + alle.size() + " saker");
        del.forEach(rad -> linje(d, rad.navn()));
        forhold(d, Rader.NIR_DELMENGDE, Rader.DROOLS);
        forhold(d, Rader.NIR_DELMENGDE, Rader.EASY);
        forhold(d, Rader.NIR_DELMENGDE, Rader.DMN);
        json(alle, runder);
    }

    /** Hva et svar fra byte til byte, som i {@code vurder}, bruker på å lese, vurdere og skrive. */
    private static void json(List<Arbeid> alle, int runder) {
        Regelverk regelverk = Regelverk.standard();
        NirJson json = NirJson.med(Katalog.standard());
        List<Arbeid> utvalg = alle.subList(0, I_RUNDEN * 4);
        IdentityHashMap<Sak, byte[]> dokumenter = new IdentityHashMap<>();
        utvalg.forEach(a -> dokumenter.put(a.sak(), json.skrivSak(a.sak()).getBytes(StandardCharsets.UTF_8)));
        OutputStream ut = OutputStream.nullOutputStream();
        List<Rad> rader = List.of(
                new Rad("les", (sak, dag) -> json.lesSakMedVarsler(Objects.requireNonNull(dokumenter.get(sak)))),
                new Rad("vurder", regelverk::vurder),
                new Rad("vurder, skriv", (sak, dag) -> {
                    Vurdering svar = regelverk.vurder(sak, dag);
                    skriv(json, svar, ut);
                    return svar;
                }));
        Maaler m = new Maaler(rader, utvalg, OPPVARMING, runder, I_RUNDEN);
        rader.forEach(rad -> linje(m, rad.navn()));
        double skriv = m.forhold("vurder, skriv", "vurder") - 1;
        System.out.printf(Locale.ROOT, "JSON/regler %.2f%n", m.forhold("les", "vurder") + skriv);
    }

    private static void skriv(NirJson json, Vurdering svar, OutputStream ut) {
        try {
            json.skrivVurdering(svar, ut, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void linje(Maaler maaler, String navn) {
        System.out.printf(
                Locale.ROOT, "%-14s %8.1f us  %7.1f KiB%n", navn, maaler.mikrosekunder(navn), maaler.kib(navn));
    }

    private static void forhold(Maaler maaler, String denne, String annen) {
        System.out.printf(Locale.ROOT, "%s/%s %.2f%n", denne, annen, maaler.forhold(denne, annen));
    }
}
