package no.nir.kommandolinje.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nir.catalog.Katalog;
import no.nir.core.forloep.Forloep;
import no.nir.core.json.NirJson;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Vurdering;
import no.nir.kommandolinje.tekst.Datoform;
import no.nir.kommandolinje.tekst.Forklaringstekst;
import no.nir.kommandolinje.tekst.Sakstekst;
import no.nir.rules.Regelverk;

/** Fortellingen: hva skjermbildene viser, og hvorfor. Alt regnes ut av sakene når noen spør. */
public final class Demo {

    private static final LocalDate BRUKERVEILEDNINGEN = LocalDate.of(2021, 6, 3);
    private static final LocalDate ETTER_SEKS_MAANEDER = LocalDate.of(2023, 9, 1);

    private final Regelverk regelverk;
    private final NirJson json;
    private final Demokilde kilde;
    private final Sakstekst tekst;

    public Demo(Katalog katalog, Demokilde kilde) {
        this.regelverk = Regelverk.med(katalog);
        this.json = NirJson.med(katalog);
        this.kilde = kilde;
        this.tekst = new Sakstekst(katalog);
    }

    /** Hele demonstrasjonen, linje for linje. */
    public List<String> linjer() throws IOException {
        List<String> linjer = new ArrayList<>();
        linjer.add("nir " + regelverk.versjon().versjon()
                + ". Alt under er regnet ut nå, av saker som ligger i programmet.");
        aktiveOrdninger(linjer);
        tiltak(linjer);
        avsluttetAvSystemet(linjer);
        return linjer;
    }

    private void aktiveOrdninger(List<String> linjer) throws IOException {
        Vurdert v = vurder("kilde-000-aktive-ordninger.json", BRUKERVEILEDNINGEN);
        overskrift(linjer, "NIR Aktive ordninger per " + Datoform.av(BRUKERVEILEDNINGEN) + " (kilde 000)");
        rykketInn(linjer, tekst.kort(v.vurdering(), true));
        overskrift(linjer, "Hvorfor er fristen for samfunnskunnskap " + frist(v, Ordning.SAMFUNNSKUNNSKAP) + "?");
        rykketInn(linjer, forklaring(v, Ordning.SAMFUNNSKUNNSKAP));
        overskrift(linjer, "Forløpet: dagene svaret på den samme saken skifter, fram til utgangen av 2022");
        Forloep forloep = regelverk.forloep(v.sak(), BRUKERVEILEDNINGEN, LocalDate.of(2022, 12, 31));
        rykketInn(linjer, forloep.somTekst().lines().toList());
        overskrift(linjer, "Hva mangler for å svare på resten?");
        rykketInn(linjer, tekst.mangler(regelverk.medHvaMangler().vurder(v.sak(), BRUKERVEILEDNINGEN)));
    }

    private void tiltak(List<String> linjer) throws IOException {
        overskrift(linjer, "Visning av tiltak (kilde 000): gjennomsnittet telles i virkedager");
        maaneder(linjer, vurder("kilde-000-april-2021.json", LocalDate.of(2021, 4, 15)), YearMonth.of(2021, 4));
        linjer.add("");
        maaneder(linjer, vurder("kilde-000-mai-oktober-2021.json", BRUKERVEILEDNINGEN), YearMonth.of(2021, 8));
        overskrift(linjer, "Visning av slettede tiltak (kilde 000)");
        maaneder(linjer, vurder("kilde-000-desember-2021.json", BRUKERVEILEDNINGEN), YearMonth.of(2021, 12));
    }

    private void avsluttetAvSystemet(List<String> linjer) throws IOException {
        Vurdert foer = vurder("kilde-004-vedtak-paa-tolv-maaneder.json", ETTER_SEKS_MAANEDER);
        overskrift(
                linjer,
                "Vedtaket sier tolv måneder, sluttmålet gir seks: avsluttet av systemet per "
                        + Datoform.av(ETTER_SEKS_MAANEDER) + " (kilde 004)");
        rykketInn(linjer, tekst.kort(foer.vurdering(), false));
        overskrift(linjer, "Hva nir sier fra om");
        rykketInn(linjer, tekst.funn(foer.vurdering()));
        overskrift(linjer, "Hvorfor er programmet avsluttet?");
        rykketInn(linjer, forklaring(foer, Ordning.INTRODUKSJONSPROGRAM));

        Vurdert etter = vurder("kilde-004-utvidet-deltakelse.json", ETTER_SEKS_MAANEDER);
        overskrift(linjer, "Den samme saken med vedtak om utvidet deltakelse: åpen igjen");
        rykketInn(linjer, tekst.kort(etter.vurdering(), true));
        overskrift(linjer, "Hvorfor er fristen nå " + frist(etter, Ordning.INTRODUKSJONSPROGRAM) + "?");
        rykketInn(linjer, forklaring(etter, Ordning.INTRODUKSJONSPROGRAM));
        overskrift(linjer, "Hva vedtaket endret, og hvorfor");
        rykketInn(
                linjer, Regelverk.forskjell(foer.vurdering(), etter.vurdering()).linjer(true));
    }

    private void maaneder(List<String> linjer, Vurdert v, YearMonth aapen) {
        rykketInn(
                linjer,
                tekst.maaneder(
                        v.sak(),
                        v.vurdering(),
                        v.vurdering()
                                .ordning(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE)
                                .maaneder(),
                        Set.of(aapen)));
    }

    private static String frist(Vurdert v, Ordning ordning) {
        Fristvurdering frist = v.vurdering().ordning(ordning).frist();
        LocalDate dato = frist == null ? null : frist.dato();
        return dato == null ? "ikke beregnet" : Datoform.av(dato);
    }

    /** Stegene fra lov til frist, avslutning og status for ordningen. */
    private static List<String> forklaring(Vurdert v, Ordning ordning) {
        Fristforklaring utvalg = new Fristforklaring(ordning);
        return Forklaringstekst.linjer(
                v.vurdering().forklaring().stream().filter(utvalg::gjelder).toList());
    }

    private static void overskrift(List<String> linjer, String overskrift) {
        linjer.add("");
        linjer.add(overskrift);
        linjer.add("-".repeat(overskrift.codePointCount(0, overskrift.length())));
    }

    private static void rykketInn(List<String> linjer, List<String> innhold) {
        innhold.forEach(linje -> linjer.add("  " + linje));
    }

    private Vurdert vurder(String fil, LocalDate perDato) throws IOException {
        Sak sak = json.lesSak(kilde.les(fil));
        return new Vurdert(sak, regelverk.vurder(sak, perDato));
    }

    private record Vurdert(Sak sak, Vurdering vurdering) {}
}
