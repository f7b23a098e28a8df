package no.nir.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Leser én teksttabell. Den er sortert på nøkkel, hver nøkkel står én gang, og alle tre målformer er fylt ut. */
final class TeksterReader {

    private static final Pattern NOEKKEL = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");

    private final Tabellform form;
    private final Lesing lesing;

    TeksterReader(Tabellform form, Lesing lesing) {
        this.form = form;
        this.lesing = lesing;
    }

    List<Tekstlinje> les(byte @Nullable [] innhold) {
        List<Tekstlinje> linjer = new ArrayList<>();
        String forrige = "";
        for (Rad rad : new TabellReader(form, lesing).les(innhold)) {
            String noekkel = rad.felt("noekkel");
            if (noekkel.equals(forrige)) {
                rad.feil("nøkkelen " + noekkel + " står to ganger");
            } else if (noekkel.compareTo(forrige) < 0) {
                rad.feil("nøkkelen " + noekkel + " skal stå før " + forrige + ": tabellen er sortert på nøkkel");
            }
            forrige = noekkel;
            linje(rad).ifPresent(linjer::add);
        }
        return linjer;
    }

    private static Optional<Tekstlinje> linje(Rad rad) {
        String noekkel = rad.les("noekkel", NOEKKEL, "ledd av bokstaver, sifre og understrek, skilt med punktum");
        String nb = rad.paakrevd("nb");
        String nn = rad.paakrevd("nn");
        String en = rad.paakrevd("en");
        Rad.Opphav opphav = rad.opphav();
        if (noekkel == null || nb == null || nn == null || en == null || opphav == null) {
            return Optional.empty();
        }
        Tekstlinje linje = new Tekstlinje(
                noekkel,
                new Tekstmal(nb),
                new Tekstmal(nn),
                new Tekstmal(en),
                opphav.gyldig(),
                opphav.hjemmel(),
                rad.fil(),
                rad.linje());
        if (!linje.nb().felt().equals(linje.nn().felt())
                || !linje.nb().felt().equals(linje.en().felt())) {
            rad.feil("målformene har ulike felt: nb " + linje.nb().felt() + ", nn "
                    + linje.nn().felt() + ", en " + linje.en().felt());
        }
        return Optional.of(linje);
    }
}
