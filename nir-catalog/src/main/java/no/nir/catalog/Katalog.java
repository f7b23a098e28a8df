package no.nir.catalog;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Kodeliste;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Tiltaksgruppe;
import no.nir.core.kode.Tiltakstype;
import org.jspecify.annotations.Nullable;

/**
 * Alle kodeverk, parametre og tekster. Uforanderlig og trådsikker; bygg én og del den.
 *
 * <p>Et oppslag med et ukjent kodeverk eller en ukjent kode gir tom liste eller tomt svar, ikke unntak, om ikke annet
 * er sagt.
 */
public final class Katalog implements Kodeliste {

    private final Map<String, Kodeverk> kodeverk;
    private final List<Ordningslinje> ordninger;
    private final Rettigheter rettigheter;
    private final Paragrafer paragrafer;
    private final Parametre parametre;
    private final Tekster tekster;
    private final String tabellene;
    private final String sjekksum;
    private final Map<String, Tiltaksgruppe> grupper;

    /**
     * @param tabellene avtrykket av tabellene slik de ble lest
     * @param sjekksum avtrykket av dem og av parametrene, når de er byttet ut
     */
    Katalog(
            Map<String, Kodeverk> kodeverk,
            List<Ordningslinje> ordninger,
            Rettigheter rettigheter,
            Paragrafer paragrafer,
            Parametre parametre,
            Tekster tekster,
            String tabellene,
            String sjekksum) {
        this.kodeverk = Collections.unmodifiableMap(new LinkedHashMap<>(kodeverk));
        this.ordninger = List.copyOf(ordninger);
        this.rettigheter = rettigheter;
        this.paragrafer = paragrafer;
        this.parametre = parametre;
        this.tekster = tekster;
        this.tabellene = tabellene;
        this.sjekksum = sjekksum;
        this.grupper = grupper(verk(Tiltakstype.KODEVERK));
    }

    /** Tabellene som følger med biblioteket. Leses første gang noen spør, og deles siden av alle. */
    public static Katalog standard() {
        return Standard.KATALOG;
    }

    private static final class Standard {
        private static final Katalog KATALOG = les(Tabellkilde::fraKlassestien);
    }

    /**
     * Leser tabellene i en mappe med undermappene kodeverk, parametre og tekster. En tabell katalogen ikke kjenner, er en feil.
     *
     * @throws KatalogException med alle feil i alle tabeller
     * @throws UncheckedIOException når en fil ikke lar seg lese
     */
    public static Katalog les(Path mappe) {
        KatalogReader reader = new KatalogReader(fil -> Tabellkilde.fraMappe(mappe, fil));
        Tabellkilde.filer(mappe).stream()
                .filter(fil -> !tabeller().contains(fil))
                .forEach(reader::ukjentTabell);
        return reader.les();
    }

    /**
     * Leser tabellene fra hvor som helst.
     *
     * @param kilde gir innholdet i tabellen med navnet, for eksempel {@code kodeverk/kategori.csv}; {@code null} når den
     *     ikke finnes
     * @throws KatalogException med alle feil i alle tabeller
     */
    public static Katalog les(Function<String, byte @Nullable []> kilde) {
        return new KatalogReader(kilde).les();
    }

    /** Navnene på alle tabellene en katalog har, sortert. */
    public static List<String> tabeller() {
        return Tabelloversikt.filer();
    }

    /** Tallene, datoene og kodesettene reglene bruker. */
    public Parametre parametre() {
        return parametre;
    }

    /** Setningene nir viser. */
    public Tekster tekster() {
        return tekster;
    }

    /** Paragrafene hjemlene kan vise til. */
    public Paragrafer paragrafer() {
        return paragrafer;
    }

    /** Rettighetene rollene gir. */
    public Rettigheter rettigheter() {
        return rettigheter;
    }

    /**
     * En kopi med andre parametre. Sjekksummen blir en annen, og avhenger bare av tabellene slik de ble lest, og parametrene: to
     * kataloger av de samme tabellene med de samme parametrene har den samme, uansett hva som er byttet på veien.
     */
    public Katalog med(Parametre andre) {
        MessageDigest sum = KatalogReader.sha256();
        sum.update(tabellene.getBytes(StandardCharsets.US_ASCII));
        andre.linjer().forEach(linje -> sum.update(linje.somTekst().getBytes(StandardCharsets.UTF_8)));
        String nySum = HexFormat.of().formatHex(sum.digest());
        return new Katalog(kodeverk, ordninger, rettigheter, paragrafer, andre, tekster, tabellene, nySum);
    }

    /** SHA-256 over innholdet i alle tabellene, i rekkefølgen til {@link #tabeller()}, som 64 heksadesimale siffer. */
    public String sjekksum() {
        return sjekksum;
    }

    /** Den nyeste raden til koden. */
    public Optional<Kodelinje> finn(String navn, String kode) {
        List<Kodelinje> rader = verk(navn).linjer(kode);
        return rader.isEmpty() ? Optional.empty() : Optional.of(rader.get(rader.size() - 1));
    }

    /** Raden til koden som gjelder på datoen. */
    public Optional<Kodelinje> finn(String navn, String kode, LocalDate dato) {
        return verk(navn).linjer(kode).stream().filter(rad -> rad.gjelder(dato)).findFirst();
    }

    /** Alle radene i kodeverket i tabellens rekkefølge. */
    public List<Kodelinje> kodeverk(String navn) {
        return verk(navn).linjer();
    }

    /** Navnene på alle kodeverk, sortert. */
    public List<String> kodeverknavn() {
        return List.copyOf(kodeverk.keySet());
    }

    /** Radene i kodeverket som gjelder på datoen, i tabellens rekkefølge. */
    public List<Kodelinje> gyldige(String navn, LocalDate dato) {
        return verk(navn).linjer().stream().filter(rad -> rad.gjelder(dato)).toList();
    }

    /**
     * Søker i koder, betegnelser på alle målformer og aliaser. Store og små bokstaver, æ/ae, tegnsetting og små skrivefeil
     * teller ikke. De nærmeste treffene kommer først.
     */
    public List<Treff> soek(String tekst) {
        return new Soek(tekst).i(kodeverk.values());
    }

    /** Kodene som til slutt avløste koden, gjennom flere ledd; tom når den er ukjent eller fortsatt i bruk. */
    public List<Kodelinje> etterfoelgere(String navn, String kode) {
        return verk(navn).etterfoelgere(kode);
    }

    /**
     * Gruppen tiltakstypen hører til.
     *
     * @throws UkjentKodeException når typen ikke finnes i kodeverket
     */
    public Tiltaksgruppe gruppe(Tiltakstype type) {
        Tiltaksgruppe gruppe = grupper.get(type.kode());
        if (gruppe == null) {
            throw new UkjentKodeException(
                    Tiltakstype.KODEVERK, type.kode(), Likhet.naermeste(type.kode(), koder(Tiltakstype.KODEVERK), 3));
        }
        return gruppe;
    }

    /** Gruppen hver tiltakstype hører til, etter den nyeste raden. */
    private static Map<String, Tiltaksgruppe> grupper(Kodeverk typer) {
        Map<String, Tiltaksgruppe> grupper = new HashMap<>();
        typer.linjer().forEach(linje -> grupper.put(linje.kode(), new Tiltaksgruppe(linje.gruppe())));
        return grupper;
    }

    /**
     * Ordningene kategorien gir under loven, i tabellens rekkefølge; tom når kategorien ikke finnes i den loven. Kartlegging
     * er ikke med: den følger av at saken har en kategori i det hele tatt.
     *
     * @param kategoriFom dagen kategorien gjelder fra
     */
    public List<Ordning> ordninger(Lov lov, Kategori kategori, LocalDate kategoriFom) {
        List<Ordning> svar = new ArrayList<>();
        for (Ordningslinje linje : ordninger) {
            if (linje.lov() == lov
                    && linje.kategori().equals(kategori)
                    && linje.gyldig().inneholder(kategoriFom)) {
                svar.add(linje.ordning());
            }
        }
        return Collections.unmodifiableList(svar);
    }

    /** Kategoriens plass i tabellen, fra 0. En ukjent kategori kommer etter alle kjente. */
    public int rekkefoelge(Kategori kategori) {
        return verk(Kategori.KODEVERK).rekkefoelge(kategori.kode());
    }

    /** Ordningens plass i tabellen, fra 0. En ukjent ordning kommer etter alle kjente. */
    public int rekkefoelge(Ordning ordning) {
        return verk(Ordning.KODEVERK).rekkefoelge(ordning.kode());
    }

    @Override
    public Kodestatus status(String navn, String kode, @Nullable LocalDate dato) {
        return verk(navn).status(kode, dato);
    }

    @Override
    public List<String> koder(String navn) {
        return verk(navn).koder();
    }

    private Kodeverk verk(String navn) {
        return kodeverk.getOrDefault(navn, Kodeverk.TOMT);
    }
}
