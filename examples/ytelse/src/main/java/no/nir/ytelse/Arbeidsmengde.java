package no.nir.ytelse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;
import no.nir.core.tiltak.Tiltak;
import no.nir.kommandolinje.demo.Demokilde;
import no.nir.kommandolinje.register.SyntetiskRegister;
import no.nir.rules.Regelverk;

/** Sakene alle radene måles på: et register som ligner på det ekte, demosakene og de største sakene. */
public final class Arbeidsmengde {

    /** Flest tiltak i en sak. */
    public static final int FLEST_TILTAK = 400;

    private static final LocalDate PER_DATO = LocalDate.of(2026, 1, 1);
    private static final int FROE = 1;
    /** Én av så mange saker har fra 40 til 400 tiltak; de andre har 0 til 40, halvparten høyst åtte. */
    private static final int STOR_HVER = 100;

    private static final int STOR_FRA = 40;
    private static final List<String> DEMO = List.of(
            "kilde-000-aktive-ordninger.json",
            "kilde-000-april-2021.json",
            "kilde-000-desember-2021.json",
            "kilde-000-mai-oktober-2021.json",
            "kilde-004-utvidet-deltakelse.json",
            "kilde-004-vedtak-paa-tolv-maaneder.json");

    private Arbeidsmengde() {}

    /** Så mange saker fra registeret, og så demosakene. */
    public static List<Arbeid> register(int saker) {
        Katalog katalog = Katalog.standard();
        SyntetiskRegister register = new SyntetiskRegister(katalog, FROE);
        List<Arbeid> alle = new ArrayList<>(saker + DEMO.size());
        for (int i = 1; i <= saker; i++) {
            Sak sak = register.sak(i);
            int stor = STOR_FRA + i * 7 % (FLEST_TILTAK - STOR_FRA + 1);
            alle.add(new Arbeid(i % STOR_HVER == 0 ? medTiltak(sak, stor) : sak, PER_DATO));
        }
        NirJson json = NirJson.med(katalog);
        Demokilde demo = Demokilde.innebygd();
        try {
            for (String fil : DEMO) {
                alle.add(new Arbeid(json.lesSak(demo.les(fil)), LocalDate.of(2023, 9, 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alle;
    }

    /** De av sakene som delmengden gjelder: integreringsloven og registrerte kategorier. */
    public static List<Arbeid> delmengde(List<Arbeid> alle, Regelverk regelverk) {
        return alle.stream()
                .filter(a -> !a.sak().kategorier().isEmpty()
                        && regelverk.vurder(a.sak(), a.perDato()).lov() == Lov.INTEGRERINGSLOVEN)
                .toList();
    }

    /** Saker med tiltak i et introduksjonsprogram, hver med så mange tiltak. */
    public static List<Arbeid> medTiltak(List<Arbeid> alle, int tiltak, int saker) {
        return alle.stream()
                .filter(a -> a.sak().tiltak().stream().anyMatch(t -> t.ordning().equals(Ordning.INTRODUKSJONSPROGRAM)))
                .limit(saker)
                .map(a -> new Arbeid(medTiltak(a.sak(), tiltak), a.perDato()))
                .toList();
    }

    /** Saken med så mange tiltak: dens egne om igjen, flyttet noen dager. En sak uten tiltak er som den var. */
    private static Sak medTiltak(Sak sak, int antall) {
        List<Tiltak> egne = sak.tiltak();
        if (egne.isEmpty()) {
            return sak;
        }
        List<Tiltak> nye = new ArrayList<>(antall);
        for (int i = 0; i < antall; i++) {
            Tiltak t = egne.get(i % egne.size());
            int dager = i * 13 % 365;
            nye.add(Tiltak.builder()
                    .from(t)
                    .id("t" + (i + 1))
                    .fom(t.fom().plusDays(dager))
                    .tom(t.tom().plusDays(dager))
                    .build());
        }
        return Sak.builder().from(sak).tiltak(nye).build();
    }
}
