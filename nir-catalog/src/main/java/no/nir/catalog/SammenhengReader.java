package no.nir.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Kode;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Leser tabellene som knytter kodeverk sammen, og tabellen over paragrafer. */
final class SammenhengReader {

    private static final Pattern LOVFORM = Pattern.compile("[a-zæøå]+(loven|forskriften)");
    private static final Pattern PARAGRAFFORM = Pattern.compile("[1-9][0-9]{0,3}(-[1-9][0-9]{0,3})?( [a-zæøå])?");

    private static final Pattern ORDENFORM = Pattern.compile("[1-9]");

    private final Map<String, Kodeverk> kodeverk;
    private final Lesing lesing;

    SammenhengReader(Map<String, Kodeverk> kodeverk, Lesing lesing) {
        this.kodeverk = kodeverk;
        this.lesing = lesing;
    }

    List<Ordningslinje> ordninger(byte @Nullable [] innhold) {
        List<Ordningslinje> linjer = new ArrayList<>();
        Rekke rekke = new Rekke();
        for (Rad rad : new TabellReader(Tabelloversikt.KATEGORI_ORDNING, lesing).les(innhold)) {
            String lov = kode(rad, "lov");
            if (lov != null
                    && Stream.of(Lov.values()).noneMatch(kjent -> kjent.name().equals(lov))) {
                rad.feil("lov " + lov + " er ukjent for nir-core");
                continue;
            }
            String kategori = kode(rad, "kategori");
            String orden = rad.les("orden", ORDENFORM, "et siffer fra 1 til 9");
            String ordning = kode(rad, "ordning");
            Rad.Opphav opphav = rad.opphav();
            if (lov == null || kategori == null || orden == null || ordning == null || opphav == null) {
                continue;
            }
            rekke.neste(rad, opphav.gyldig(), plass("lov", lov), plass("kategori", kategori), orden);
            linjer.add(new Ordningslinje(
                    Lov.valueOf(lov),
                    new Kategori(kategori),
                    new Ordning(ordning),
                    opphav.gyldig(),
                    opphav.hjemmel(),
                    rad.fil(),
                    rad.linje()));
        }
        return linjer;
    }

    List<Rettighetslinje> rettigheter(byte @Nullable [] innhold) {
        List<Rettighetslinje> linjer = new ArrayList<>();
        Rekke rekke = new Rekke();
        for (Rad rad : new TabellReader(Tabelloversikt.ROLLE_RETTIGHET, lesing).les(innhold)) {
            String rolle = kode(rad, "rolle");
            String rettighet = kode(rad, "rettighet");
            String ordning = rad.felt("ordning").isEmpty() ? "" : kode(rad, "ordning");
            Rad.Opphav opphav = rad.opphav();
            if (rolle == null || rettighet == null || ordning == null || opphav == null) {
                continue;
            }
            boolean perOrdning = linje("rettighet", rettighet)
                    .egenskap("per_ordning")
                    .orElse("nei")
                    .equals("ja");
            if (perOrdning == ordning.isEmpty()) {
                rad.feil("rettigheten " + rettighet + (perOrdning ? " krever en ordning" : " har ingen ordning"));
                continue;
            }
            rekke.neste(
                    rad,
                    opphav.gyldig(),
                    plass("rolle", rolle),
                    plass("rettighet", rettighet),
                    plass("ordning", ordning));
            linjer.add(new Rettighetslinje(
                    rolle, rettighet, ordning, opphav.gyldig(), opphav.hjemmel(), rad.fil(), rad.linje()));
        }
        return linjer;
    }

    List<Paragraflinje> paragrafer(byte @Nullable [] innhold) {
        List<Paragraflinje> linjer = new ArrayList<>();
        Rekke rekke = new Rekke();
        for (Rad rad : new TabellReader(Tabelloversikt.PARAGRAF, lesing).les(innhold)) {
            String lov = rad.les("lov", LOVFORM, "navnet på en lov eller forskrift med små bokstaver");
            String paragraf = rad.les("paragraf", PARAGRAFFORM, "et nummer med eventuell bokstav, for eksempel «18 a»");
            String tittel = rad.paakrevd("tittel");
            Periode gyldig = rad.gyldighet();
            String kilde = rad.kilde();
            LocalDate sistKontrollert = rad.dato("sist_kontrollert");
            if (lov == null
                    || paragraf == null
                    || tittel == null
                    || gyldig == null
                    || kilde == null
                    || sistKontrollert == null) {
                continue;
            }
            rekke.neste(rad, gyldig, lov, sorterbar(paragraf));
            linjer.add(
                    new Paragraflinje(lov, paragraf, tittel, gyldig, kilde, sistKontrollert, rad.fil(), rad.linje()));
        }
        return linjer;
    }

    private @Nullable String kode(Rad rad, String kolonne) {
        String kode = rad.les(kolonne, Kode.FORM, "en kode");
        Kodeverk liste = kodeverk.get(kolonne);
        if (kode != null && (liste == null || liste.linjer(kode).isEmpty())) {
            rad.feil(kolonne + " " + kode + " finnes ikke i kodeverk/" + kolonne + ".csv");
            return null;
        }
        return kode;
    }

    private Kodelinje linje(String navn, String kode) {
        return plassert(navn).linjer(kode).get(0);
    }

    /** Plassen i kodeverket som en tekst som sorterer likt. */
    private String plass(String navn, String kode) {
        return String.valueOf((char) plassert(navn).rekkefoelge(kode));
    }

    private Kodeverk plassert(String navn) {
        Kodeverk liste = kodeverk.get(navn);
        return liste == null ? Kodeverk.TOMT : liste;
    }

    private static String sorterbar(String paragraf) {
        int slutt = 0;
        while (slutt < paragraf.length() && Character.isDigit(paragraf.charAt(slutt))) {
            slutt++;
        }
        return "0".repeat(4 - slutt) + paragraf;
    }
}
