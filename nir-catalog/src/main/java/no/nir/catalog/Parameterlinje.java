package no.nir.catalog;

import java.time.LocalDate;
import java.util.regex.Pattern;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.tid.Periode;

/**
 * Én rad i en parametertabell: verdien parameteren har i perioden, og hvor den er hentet fra.
 *
 * @param navn navnet med punktum mellom leddene, for eksempel {@code norsk.frist.med_videregaaende}
 * @param verdi verdien slik den står i tabellen; formen følger av enheten
 * @param gyldig når raden gjelder, begge dager medregnet
 * @param kilde der verdien er lest, eller {@code antatt} når ingen kilde avgjør den
 * @param fil tabellen raden står i
 * @param linje linjenummeret i tabellen, fra 1; 0 når raden ikke kommer fra en tabell
 */
public record Parameterlinje(
        String navn,
        String verdi,
        Enhet enhet,
        Periode gyldig,
        Hjemmel hjemmel,
        String kilde,
        LocalDate sistKontrollert,
        String beskrivelse,
        String fil,
        int linje) {

    /** Formen alle parameternavn har: minst to ledd av små bokstaver, sifre og understrek, skilt med punktum. */
    public static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+");

    /** Første dag i tabellene: en rad som begynner her, gjelder så langt tilbake noen kan spørre. */
    public static final LocalDate FOERSTE_DAG = LocalDate.of(1900, 1, 1);

    public Parameterlinje {
        if (!FORM.matcher(navn).matches()) {
            throw new UgyldigVerdiException(
                    "Parameternavnet «" + navn
                            + "» har feil form. Ventet minst to ledd av små bokstaver, sifre og understrek, skilt med punktum.");
        }
        enhet.form().les(verdi);
    }

    /** Samme rad med en annen verdi. */
    public Parameterlinje medVerdi(String nyVerdi) {
        return new Parameterlinje(
                navn, nyVerdi, enhet, gyldig, hjemmel, kilde, sistKontrollert, beskrivelse, fil, linje);
    }

    /** Samme rad med en annen gyldighet. */
    public Parameterlinje medGyldig(Periode nyGyldig) {
        return new Parameterlinje(
                navn, verdi, enhet, nyGyldig, hjemmel, kilde, sistKontrollert, beskrivelse, fil, linje);
    }

    /** Verdien med enheten, slik den vises: {@code 18 måneder}. */
    public String verdiSomTekst() {
        return enhet.tekst(verdi);
    }

    /**
     * Raden på én linje, til forklaringer: {@code norsk.frist.med_videregaaende = 18 måneder (…)}. Gyldigheten er med når
     * parameteren har hatt eller får en annen verdi.
     */
    public String somTekst() {
        LocalDate tom = gyldig.tom();
        String fra = gyldig.fom().equals(FOERSTE_DAG) ? "" : "fra " + gyldig.fom() + " ";
        String til = tom == null ? "" : "til " + tom + " ";
        String naar = (fra + til).isEmpty() ? "" : (fra + til).strip() + ", ";
        return navn + " = " + verdiSomTekst() + " (" + naar + hjemmel + ", " + kilde + ")";
    }
}
