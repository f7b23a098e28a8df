package no.nir.catalog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leser alle tabellene, kontrollerer dem og bygger katalogen. Alle feil i alle tabeller meldes på én gang. */
final class KatalogReader {

    private final Map<String, byte[]> innhold = new LinkedHashMap<>();
    private final Lesing lesing = new Lesing();

    /** Henter innholdet i alle tabellene. Kilden gir {@code null} for en tabell som ikke finnes. */
    KatalogReader(Function<String, byte @Nullable []> kilde) {
        for (String fil : Tabelloversikt.filer()) {
            byte[] bytes = kilde.apply(fil);
            if (bytes != null) {
                innhold.put(fil, bytes.clone());
            }
        }
    }

    /** Melder en fil som ligger blant tabellene, men som ingen leser. */
    void ukjentTabell(String fil) {
        lesing.feil(fil, 1, "katalogen har ingen tabell med dette navnet, og filen blir ikke lest");
    }

    Katalog les() {
        Map<String, Kodeverk> kodeverk = new LinkedHashMap<>();
        for (Kodeverkform form : Tabelloversikt.KODEVERK) {
            String fil = form.tabell().fil();
            kodeverk.put(form.navn(), new Kodeverk(new KodeverkReader(form, lesing).les(innhold.get(fil))));
        }
        SammenhengReader sammenheng = new SammenhengReader(kodeverk, lesing);
        List<Ordningslinje> ordninger = sammenheng.ordninger(innhold.get(Tabelloversikt.KATEGORI_ORDNING.fil()));
        List<Rettighetslinje> rettigheter = sammenheng.rettigheter(innhold.get(Tabelloversikt.ROLLE_RETTIGHET.fil()));
        Paragrafer paragrafer = new Paragrafer(sammenheng.paragrafer(innhold.get(Tabelloversikt.PARAGRAF.fil())));
        List<Parameterlinje> parametre = new ArrayList<>();
        for (Tabellform form : Tabelloversikt.PARAMETRE) {
            parametre.addAll(new ParametreReader(form, lesing).les(innhold.get(form.fil())));
        }
        List<Tekstlinje> tekster = new ArrayList<>();
        for (Tabellform form : Tabelloversikt.TEKSTER) {
            tekster.addAll(new TeksterReader(form, lesing).les(innhold.get(form.fil())));
        }

        Krysskontroll kontroll = new Krysskontroll(kodeverk, paragrafer, lesing);
        kontroll.kodelinjer();
        kontroll.ordninger(ordninger);
        kontroll.rettigheter(rettigheter);
        kontroll.parametre(parametre);
        kontroll.tekster(tekster);
        lesing.kastHvisFeil();
        String sjekksum = sjekksum();
        return new Katalog(
                kodeverk,
                ordninger,
                new Rettigheter(rettigheter),
                paragrafer,
                Parametre.av(parametre),
                new Tekster(tekster),
                sjekksum,
                sjekksum);
    }

    private String sjekksum() {
        MessageDigest sum = sha256();
        innhold.values().forEach(sum::update);
        return HexFormat.of().formatHex(sum.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Alle Java-plattformer har SHA-256", e);
        }
    }
}
