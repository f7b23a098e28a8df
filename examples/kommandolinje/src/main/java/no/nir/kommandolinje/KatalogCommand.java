package no.nir.kommandolinje;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.nir.catalog.Katalog;
import no.nir.catalog.Kodelinje;
import no.nir.catalog.Treff;
import no.nir.kommandolinje.tekst.Datoform;
import no.nir.kommandolinje.tekst.Tabell;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Viser kodeverkene, og søker i dem. */
@Command(
        name = "katalog",
        description = "Vis kodeverkene, eller søk i koder, betegnelser og andre skrivemåter.",
        synopsisHeading = "Bruk: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nSøk:%n",
        optionListHeading = "%nValg:%n",
        footerHeading = "%n",
        footer = {
            "Uten SØK vises kodeverkene og hvor mange koder hvert har. Er SØK navnet på et",
            "kodeverk, vises hele kodeverket. Ellers er søket romslig: æ og ae er det samme,",
            "og små skrivefeil tåles. «nir katalog norsktraining» finner Norsktrening."
        })
final class KatalogCommand implements Callable<Integer> {

    private final Omgivelse omgivelse;

    @Mixin
    @SuppressWarnings("UnusedVariable") // Leses av picocli.
    private final Fellesvalg felles = new Fellesvalg();

    @Parameters(paramLabel = "SØK", arity = "0..*", description = "Ett eller flere ord.")
    private List<String> ord = List.of();

    @Option(names = "--dato", paramLabel = "DATO", description = "Bare koder som gjelder denne dagen, åååå-mm-dd.")
    private @Nullable String dato;

    KatalogCommand(Omgivelse omgivelse) {
        this.omgivelse = omgivelse;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate dag = dato == null ? null : Datovalg.les("--dato", dato);
        Katalog katalog = Katalog.standard();
        String soek = String.join(" ", ord);
        if (soek.isBlank()) {
            oversikt(katalog, dag);
        } else if (katalog.kodeverknavn().contains(soek)) {
            vis(katalog.kodeverk(soek), dag, soek);
        } else {
            vis(katalog.soek(soek).stream().map(Treff::linje).toList(), dag, soek);
        }
        return Utgangskode.FERDIG;
    }

    private void oversikt(Katalog katalog, @Nullable LocalDate dag) throws IOException {
        Tabell tabell = new Tabell("Kodeverk", "Koder");
        for (String navn : katalog.kodeverknavn()) {
            long antall = katalog.kodeverk(navn).stream()
                    .filter(linje -> gjelder(linje, dag))
                    .map(Kodelinje::kode)
                    .distinct()
                    .count();
            tabell.rad(navn, Long.toString(antall));
        }
        omgivelse.ut().linjer(tabell.linjer());
    }

    private void vis(List<Kodelinje> linjer, @Nullable LocalDate dag, String soek) throws IOException {
        List<Kodelinje> gjeldende =
                linjer.stream().filter(linje -> gjelder(linje, dag)).toList();
        List<String> svar = new ArrayList<>();
        for (Kodelinje linje : gjeldende) {
            svar.addAll(somTekst(linje));
        }
        if (gjeldende.isEmpty()) {
            svar.add("Ingen treff på «" + Feilutskrift.utenNumre(soek) + "»"
                    + (dag == null ? "." : " den " + Datoform.av(dag) + "."));
        }
        omgivelse.ut().linjer(svar);
    }

    private static boolean gjelder(Kodelinje linje, @Nullable LocalDate dag) {
        return dag == null || linje.gjelder(dag);
    }

    private static List<String> somTekst(Kodelinje linje) {
        List<String> svar = new ArrayList<>();
        svar.add(linje.kode() + " (" + linje.kodeverk() + ")");
        svar.add("  bokmål    " + linje.nb());
        svar.add("  nynorsk   " + linje.nn());
        svar.add("  engelsk   " + linje.en());
        if (!linje.gruppe().isEmpty()) {
            svar.add("  gruppe    " + linje.gruppe());
        }
        if (!linje.aliaser().isEmpty()) {
            svar.add("  også      " + String.join(", ", linje.aliaser()));
        }
        svar.add("  gjelder   " + Datoform.av(linje.gyldig()));
        if (!linje.etterfoelger().isEmpty()) {
            svar.add("  avløst av " + String.join(", ", linje.etterfoelger()));
        }
        svar.add("  hjemmel   " + linje.hjemmel());
        svar.add("  kilde     " + linje.kilde() + ", kontrollert " + Datoform.av(linje.sistKontrollert()));
        return svar;
    }
}
