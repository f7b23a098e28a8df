package no.nir.rules.orakel;

import java.time.LocalDate;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.person.Duf;
import no.nir.core.sak.Sak;

/** Regelverk §§ 2.1, 3.4, 9 og 10: funn om saken selv og om det introduksjonsloven ikke åpner for. */
final class Saksfunn {

    /** § 2.1: den siste kjente dagen for kapittel 6A. */
    private static final LocalDate KAPITTEL_6A_TIL = LocalDate.of(2026, 7, 1);

    /** § 9: år fra og med dette er testnumre. */
    private static final int TESTAAR = 9000;

    private static final int[] DUF_VEKTER = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};

    private Saksfunn() {}

    static void kategori(Saksbilde bilde, Kategorilinje linje, boolean iLoven, Funnliste funn) {
        if (!iLoven) {
            funn.ta(Funnkode.KATEGORI_IKKE_I_LOVEN, null, linje.post());
        }
        Kategori kategori = linje.kategori();
        if (bilde.perDato.isAfter(KAPITTEL_6A_TIL)
                && (kategori.equals(Kategori.RETT_TIL_INTRODUKSJONSPROGRAM)
                        || kategori.equals(Kategori.RETT_TIL_NORSK))) {
            funn.ta(Funnkode.PARAMETER_UTDATERT, null, linje.post());
        }
    }

    static void kontroller(Sak sak, Lov lov, Funnliste funn) {
        Duf duf = sak.person().duf();
        if (duf != null && !stemmer(duf.umaskert())) {
            funn.ta(Funnkode.DUF_KONTROLLSIFFER, null);
        }
        if (lov == Lov.INTRODUKSJONSLOVEN) {
            for (int i = 0; i < sak.sluttmaal().size(); i++) {
                funn.ta(Funnkode.IKKE_TILLATT_I_LOVEN, Ordning.INTRODUKSJONSPROGRAM, "sluttmaal[" + i + "]");
            }
            if (sak.integreringskontrakt() != null) {
                funn.ta(Funnkode.IKKE_TILLATT_I_LOVEN, Ordning.INTRODUKSJONSPROGRAM, "integreringskontrakt");
            }
            if (sak.norskmaal() != null) {
                funn.ta(Funnkode.IKKE_TILLATT_I_LOVEN, Ordning.NORSK_OG_SAMFUNNSKUNNSKAP, "norskmaal");
            }
        }
    }

    /** § 9: vektet sum av de ti første sifrene mod 11, som to sifre; testnumre kontrolleres ikke. */
    private static boolean stemmer(String siffer) {
        if (Integer.parseInt(siffer.substring(0, 4)) >= TESTAAR) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < DUF_VEKTER.length; i++) {
            sum += DUF_VEKTER[i] * (siffer.charAt(i) - '0');
        }
        return sum % 11 == Integer.parseInt(siffer.substring(10));
    }
}
