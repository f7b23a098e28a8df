package no.nir.core.person;

import java.time.Month;
import java.time.Year;
import no.nir.core.UgyldigVerdiException;
import org.jspecify.annotations.Nullable;

/**
 * Et fødselsnummer eller D-nummer: seks sifre for dag, måned og år, tre individsifre og to kontrollsifre.
 *
 * <p>Fra 2032 deles det ut nummer etter en ny regel for det første kontrollsifferet. Når et nummer ble delt ut, står ikke i
 * det, så de to reglene finnes side om side: {@link #gyldigFoer2032} og {@link #gyldigFra2032}. Alle nummer som er gyldige
 * etter den gamle, er det etter den nye. {@link #toString} viser ingen av sifrene.
 */
public final class Foedselsnummer {

    /** Hva slags nummer det er, lest av dag og måned alene. */
    public enum Slag {
        FOEDSELSNUMMER,
        /** Dagen er økt med 40. */
        D_NUMMER,
        /** Måneden er økt med 40, 65 eller 80. */
        SYNTETISK_FOEDSELSNUMMER,
        /** Både dagen og måneden er økt. */
        SYNTETISK_D_NUMMER,
        /** De fire første sifrene er ikke en dag i noen av disse formene. */
        UKJENT
    }

    private static final int LENGDE = 11;
    private static final int DATOSIFRE = 6;
    private static final int[] SYNTETISKE_TILLEGG = {40, 65, 80};

    private final String siffer;

    private Foedselsnummer(String siffer) {
        this.siffer = siffer;
    }

    /**
     * Leser elleve sifre 0–9; ett mellomrom etter det sjette er tillatt. Verken datoen eller kontrollsifrene må stemme.
     *
     * @throws UgyldigVerdiException når teksten er noe annet; meldingen gjengir ikke teksten
     */
    public static Foedselsnummer les(String tekst) {
        boolean delt = tekst.length() == LENGDE + 1 && tekst.charAt(DATOSIFRE) == ' ';
        String siffer = delt ? tekst.substring(0, DATOSIFRE) + tekst.substring(DATOSIFRE + 1) : tekst;
        if (siffer.length() != LENGDE || Siffer.antall(siffer) != LENGDE) {
            int antall = Siffer.antall(tekst);
            throw new UgyldigVerdiException(
                    "Et fødselsnummer eller D-nummer har elleve sifre 0–9, og ett mellomrom er bare"
                            + " tillatt etter det sjette. Her er det " + antall + " sifre og "
                            + (tekst.length() - antall)
                            + " andre tegn (gjengis ikke).");
        }
        return new Foedselsnummer(siffer);
    }

    /** Hva slags nummer det er. Sier ingenting om kontrollsifrene. */
    public Slag slag() {
        int dag = dag();
        int maaned = maaned();
        if (maaned == 0 || dag < 1 || dag > Month.of(maaned).maxLength()) {
            return Slag.UKJENT;
        }
        if (Siffer.tall(siffer, 2, 4) == maaned) {
            return dagenErOekt() ? Slag.D_NUMMER : Slag.FOEDSELSNUMMER;
        }
        return dagenErOekt() ? Slag.SYNTETISK_D_NUMMER : Slag.SYNTETISK_FOEDSELSNUMMER;
    }

    /** Om det er et D-nummer, syntetisk eller ikke. */
    public boolean dNummer() {
        Slag slag = slag();
        return slag == Slag.D_NUMMER || slag == Slag.SYNTETISK_D_NUMMER;
    }

    /** Om det er et syntetisk nummer, laget for test, med eller uten D-nummer. */
    public boolean syntetisk() {
        Slag slag = slag();
        return slag == Slag.SYNTETISK_FOEDSELSNUMMER || slag == Slag.SYNTETISK_D_NUMMER;
    }

    /**
     * Om nummeret kan være delt ut før 2032: datoen finnes, begge kontrollsifrene stemmer (rest 0), og i et fødselsnummer
     * gir individsifrene et århundre der datoen finnes.
     */
    public boolean gyldigFoer2032() {
        int aarhundre = aarhundre();
        return aarhundre != 0 && datoFinnesI(aarhundre + toSifretAar()) && foersteRest() == 0 && andreRest() == 0;
    }

    /**
     * Om nummeret kan være delt ut fra 2032: datoen finnes i et eller annet århundre, det første kontrollsifferet gir rest
     * 0, 1, 2 eller 3, og det andre stemmer (rest 0). Århundret kan ikke lenger leses av nummeret.
     */
    public boolean gyldigFra2032() {
        // 1600, 2000 og 2400 er skuddår, så år 00 kan ha 29. februar slik de andre årene som er delelige med fire, kan
        // det.
        return datoFinnesI(2000 + toSifretAar()) && foersteRest() <= 3 && andreRest() == 0;
    }

    /** Hele nummeret, elleve sifre uten mellomrom. Må ikke logges eller stå i en melding. */
    public String umaskert() {
        return siffer;
    }

    @Override
    public boolean equals(@Nullable Object annen) {
        return annen instanceof Foedselsnummer nummer && siffer.equals(nummer.siffer);
    }

    @Override
    public int hashCode() {
        return siffer.hashCode();
    }

    /** Alltid {@code Foedselsnummer<***********>}. */
    @Override
    public String toString() {
        return "Foedselsnummer<***********>";
    }

    private boolean datoFinnesI(int aar) {
        return slag() != Slag.UKJENT && dag() <= Month.of(maaned()).length(Year.isLeap(aar));
    }

    private boolean dagenErOekt() {
        return Siffer.tall(siffer, 0, 2) > 40;
    }

    private int dag() {
        return Siffer.tall(siffer, 0, 2) - (dagenErOekt() ? 40 : 0);
    }

    /** Måneden 1–12 uten tillegg; 0 når de to sifrene ikke er en måned i noen av formene. */
    private int maaned() {
        int lest = Siffer.tall(siffer, 2, 4);
        for (int tillegg : SYNTETISKE_TILLEGG) {
            if (lest > tillegg && lest <= tillegg + 12) {
                return lest - tillegg;
            }
        }
        return lest <= 12 ? lest : 0;
    }

    private int toSifretAar() {
        return Siffer.tall(siffer, 4, 6);
    }

    /**
     * Århundret etter regelen for nummer delt ut før 2032; 0 når individsifrene ikke er i bruk for året. D-nummer har brukt
     * alle individsifre siden serien ble utvidet i 2021 (Skatteetaten), så der velges det århundret som har flest datoer.
     */
    private int aarhundre() {
        int individ = Siffer.tall(siffer, 6, 9);
        int aar = toSifretAar();
        if (dNummer()) {
            return 2000;
        }
        if (individ < 500 || (individ >= 900 && aar >= 40)) {
            return 1900;
        }
        if (aar < 40) {
            return 2000;
        }
        return individ < 750 && aar >= 54 ? 1800 : 0;
    }

    private int foersteRest() {
        return Siffer.rest11(siffer, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1);
    }

    private int andreRest() {
        return Siffer.rest11(siffer, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1);
    }
}
