package no.nir.kommandolinje.tekst;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.catalog.Katalog;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Kategorikilde;
import no.nir.core.vurdering.Kravvurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Status;
import no.nir.core.vurdering.Tiltaksmaaned;
import no.nir.core.vurdering.Vurdering;

/** Hele vurderingen av en sak som tekst. Viser verken navn eller personnumre, bare sakens id. */
public final class Sakstekst {

    private final Katalog katalog;

    public Sakstekst(Katalog katalog) {
        this.katalog = katalog;
    }

    /** Alt: kategorier, kort, krav, måneder, det som mangler, funn og forklaring, med en blank linje til slutt. */
    public List<String> linjer(Sak sak, Vurdering vurdering) {
        Kodenavn navn = navn(vurdering);
        List<String> linjer = new ArrayList<>();
        linjer.add("Sak " + vurdering.sakId() + " per " + Datoform.av(vurdering.perDato()) + ", "
                + navn.av("lov", vurdering.lov().name()));
        vurdering
                .kategorier()
                .forEach(k -> linjer.add("  " + navn.av(k.kategori()) + " " + Datoform.av(k.periode())
                        + (k.kilde() == Kategorikilde.BEREGNET ? " (beregnet)" : "")));
        avsnitt(linjer, "NIR Aktive ordninger", kort(vurdering, true));
        avsnitt(linjer, "Fullførte og inaktive ordninger", kort(vurdering, false));
        for (Ordningsvurdering o : vurdering.ordninger()) {
            String ordning = navn.av(o.ordning());
            avsnitt(linjer, "Krav: " + ordning, krav(o, navn));
            avsnitt(linjer, "Tiltak: " + ordning, maaneder(sak, vurdering, o.maaneder(), alle(o)));
        }
        avsnitt(linjer, "Hva mangler", mangler(vurdering));
        avsnitt(linjer, "Funn", new Funnliste(navn).linjer(vurdering.funn()));
        avsnitt(linjer, "Forklaring", Forklaringstekst.linjer(vurdering.forklaring()));
        linjer.add("");
        return linjer;
    }

    /** Kortene for de aktive ordningene, eller for de fullførte og inaktive. Kartlegging har ikke noe kort. */
    public List<String> kort(Vurdering vurdering, boolean aktive) {
        Ordningskort kort = new Ordningskort(navn(vurdering));
        List<String> linjer = new ArrayList<>();
        for (Ordningsvurdering o : vurdering.ordninger()) {
            if (!o.ordning().equals(Ordning.KARTLEGGING) && aktive == (o.status() == Status.AKTIV)) {
                linjer.addAll(kort.linjer(o));
            }
        }
        return linjer;
    }

    /** Månedene nyeste først. De åpne vises med tiltakene i dem, også de slettede; de andre bare med gjennomsnittet. */
    public List<String> maaneder(Sak sak, Vurdering vurdering, List<Tiltaksmaaned> maaneder, Set<YearMonth> aapne) {
        Maanedsvisning visning = new Maanedsvisning(navn(vurdering), sak);
        List<String> linjer = new ArrayList<>();
        for (Tiltaksmaaned maaned : maaneder) {
            if (aapne.contains(maaned.maaned())) {
                linjer.addAll(visning.aapen(maaned));
            } else {
                linjer.add(Maanedsvisning.rad(maaned));
            }
        }
        return linjer;
    }

    /** Hva som ville avgjort det som er ukjent, når vurderingen er bedt om det. */
    public List<String> mangler(Vurdering vurdering) {
        return new Mangelvisning(navn(vurdering)).linjer(vurdering.hvaMangler());
    }

    /** Funnene i vurderingen. */
    public List<String> funn(Vurdering vurdering) {
        return new Funnliste(navn(vurdering)).linjer(vurdering.funn());
    }

    private static Set<YearMonth> alle(Ordningsvurdering ordning) {
        return ordning.maaneder().stream().map(Tiltaksmaaned::maaned).collect(Collectors.toSet());
    }

    private static List<String> krav(Ordningsvurdering ordning, Kodenavn navn) {
        List<String> linjer = new ArrayList<>();
        for (Kravvurdering k : ordning.krav()) {
            BigDecimal verdi = k.verdi();
            linjer.add(navn.av(k.krav()) + ": " + navn.av("utfall", k.utfall().name())
                    + (verdi == null ? "" : ", " + verdi.toPlainString() + " timer pr uke")
                    + (k.gjelder().isEmpty() ? "" : " (" + String.join(", ", k.gjelder()) + ")"));
        }
        return linjer;
    }

    private static void avsnitt(List<String> linjer, String overskrift, List<String> innhold) {
        if (!innhold.isEmpty()) {
            linjer.add("");
            linjer.add(overskrift);
            innhold.forEach(linje -> linjer.add("  " + linje));
        }
    }

    private Kodenavn navn(Vurdering vurdering) {
        return new Kodenavn(katalog, vurdering.perDato());
    }
}
