package no.nir.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Leser tabellen til ett kodeverk og kontrollerer rad for rad. Det som gjelder flere rader, kontrollerer Kodeverkkontroll. */
final class KodeverkReader {

    private static final Pattern ORDEN = Pattern.compile("[1-9][0-9]{0,3}");

    private final Kodeverkform form;
    private final Lesing lesing;

    KodeverkReader(Kodeverkform form, Lesing lesing) {
        this.form = form;
        this.lesing = lesing;
    }

    List<Kodelinje> les(byte @Nullable [] innhold) {
        List<Rad> rader = new TabellReader(form.tabell(), lesing).les(innhold);
        List<Kodelinje> linjer = new ArrayList<>();
        for (Rad rad : rader) {
            linje(rad).ifPresent(linjer::add);
        }
        if (form.ordnet()) {
            kontrollerOrden(rader);
        } else {
            kontrollerSortering(rader);
        }
        new Kodeverkkontroll(linjer, lesing).kontroller();
        return linjer;
    }

    private Optional<Kodelinje> linje(Rad rad) {
        String kode =
                rad.les("kode", form.kodeform(), "formen " + form.kodeform().pattern());
        String nb = rad.paakrevd("nb");
        String nn = rad.paakrevd("nn");
        String en = rad.paakrevd("en");
        Rad.Opphav opphav = rad.opphav();
        String gruppe = gruppe(rad);
        Map<String, String> egenskaper = egenskaper(rad);
        if (kode == null || nb == null || nn == null || en == null || opphav == null) {
            return Optional.empty();
        }
        if (form.avEtikett() && !Etikett.kode(nb).equals(kode)) {
            rad.feil("koden " + kode + " passer ikke til betegnelsen «" + nb + "». Ventet " + Etikett.kode(nb));
        }
        return Optional.of(new Kodelinje(
                form.navn(),
                kode,
                nb,
                nn,
                en,
                gruppe,
                delt(rad, "aliaser", "|"),
                delt(rad, "etterfoelger", " "),
                egenskaper,
                opphav.gyldig(),
                opphav.hjemmel(),
                opphav.kilde(),
                opphav.sistKontrollert(),
                rad.fil(),
                rad.linje()));
    }

    private String gruppe(Rad rad) {
        String gruppe = rad.felt("gruppe");
        boolean harGrupper = !form.grupper().isEmpty() || !form.gruppekodeverk().isEmpty();
        if (gruppe.isEmpty() == harGrupper) {
            rad.feil(harGrupper ? "gruppe mangler" : "gruppe «" + gruppe + "» er fylt ut i et kodeverk uten grupper");
        } else if (!form.grupper().isEmpty() && !form.grupper().contains(gruppe)) {
            rad.feil("gruppe «" + gruppe + "» er ukjent. Ventet en av "
                    + form.grupper().stream().sorted().toList());
        }
        return gruppe;
    }

    private Map<String, String> egenskaper(Rad rad) {
        Map<String, String> egenskaper = new LinkedHashMap<>();
        for (Kodeverkform.Egenkolonne kolonne : form.egne()) {
            String verdi = rad.felt(kolonne.navn());
            if (!kolonne.verdier().contains(verdi)) {
                rad.feil(kolonne.navn() + " «" + verdi + "» er ukjent. Ventet en av "
                        + kolonne.verdier().stream().sorted().toList());
            }
            egenskaper.put(kolonne.navn(), verdi);
        }
        return egenskaper;
    }

    private static List<String> delt(Rad rad, String kolonne, String skille) {
        String felt = rad.felt(kolonne);
        if (felt.isEmpty()) {
            return List.of();
        }
        List<String> deler = List.of(felt.split(Pattern.quote(skille), -1));
        if (deler.stream().anyMatch(del -> del.isEmpty() || !del.strip().equals(del))
                || deler.stream().distinct().count() != deler.size()) {
            rad.feil(
                    kolonne + " «" + felt + "» har tomme eller gjentatte ledd. Ventet ledd skilt med «" + skille + "»");
            return List.of();
        }
        return deler;
    }

    private static void kontrollerOrden(List<Rad> rader) {
        String forrigeKode = "";
        int forrige = 0;
        for (Rad rad : rader) {
            int ventet = rad.felt("kode").equals(forrigeKode) ? forrige : forrige + 1;
            String orden = rad.les("orden", ORDEN, "et helt tall fra 1");
            int tall = orden == null ? ventet : Integer.parseInt(orden);
            if (tall != ventet) {
                rad.feil("orden er " + tall + ". Ventet " + ventet
                        + ": ordenen teller fra 1, og rader med samme kode har samme orden");
            }
            forrigeKode = rad.felt("kode");
            forrige = tall;
        }
    }

    private static void kontrollerSortering(List<Rad> rader) {
        String forrige = "";
        for (Rad rad : rader) {
            String kode = rad.felt("kode");
            if (kode.compareTo(forrige) < 0) {
                rad.feil("koden " + kode + " skal stå før " + forrige + ": tabellen er sortert på kode, så fom");
            }
            forrige = kode;
        }
    }
}
