package no.nir.rules.orakel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Kravvurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Status;
import no.nir.core.vurdering.Vurdering;
import org.junit.jupiter.api.Test;

class SaksgeneratorTest {

    private static final int SAKER = 4_000;

    @Test
    void sammeFroeGirDeSammeSakeneOgDatoene() {
        Saksgenerator en = new Saksgenerator(new SplittableRandom(7));
        Saksgenerator annen = new Saksgenerator(new SplittableRandom(7));
        for (int i = 0; i < 200; i++) {
            Sak sak = en.neste();

            assertThat(annen.neste()).isEqualTo(sak);
            assertThat(annen.perDatoer(sak, 3)).isEqualTo(en.perDatoer(sak, 3));
        }
    }

    @Test
    void sakeneErGyldigeOgLesesTilbakeLike() {
        NirJson json = NirJson.med(Katalog.standard());
        Saksgenerator generator = new Saksgenerator(new SplittableRandom(11));
        for (int i = 0; i < 300; i++) {
            Sak sak = generator.neste();

            assertThat(json.lesSak(json.skrivSak(sak))).isEqualTo(sak);
        }
    }

    /** En generator som ikke treffer noe, beviser ikke noe: alt reglene kan svare, må forekomme. */
    @Test
    void sakeneTrefferAltReglerneKanSvare() {
        Set<String> sett = new TreeSet<>();
        int paaFristen = 0;
        Saksgenerator generator = new Saksgenerator(new SplittableRandom(2026));
        for (int i = 0; i < SAKER; i++) {
            Sak sak = generator.neste();
            for (LocalDate perDato : generator.perDatoer(sak, 3)) {
                Vurdering vurdering = Orakel.vurder(sak, perDato);
                noter(vurdering, sett);
                for (Ordningsvurdering o : vurdering.ordninger()) {
                    var frist = o.frist();
                    paaFristen += frist != null && perDato.equals(frist.dato()) ? 1 : 0;
                }
            }
        }

        assertThat(sett).containsAll(ventet());
        assertThat(paaFristen).isGreaterThan(100);
    }

    private static void noter(Vurdering vurdering, Set<String> sett) {
        for (Funn f : vurdering.funn()) {
            sett.add("funn " + f.kode());
        }
        for (Kategorivurdering k : vurdering.kategorier()) {
            sett.add("kategori " + k.kategori() + " " + vurdering.lov());
        }
        for (Ordningsvurdering o : vurdering.ordninger()) {
            sett.add("status " + o.ordning() + " " + o.status());
            var frist = o.frist();
            if (frist != null) {
                sett.add("frist " + o.ordning() + " " + frist.maaneder());
                for (Fristutvidelse u : frist.utvidelser()) {
                    sett.add("utvidelse " + u.type());
                }
            }
            for (Kravvurdering k : o.krav()) {
                sett.add("krav " + k.krav() + " " + k.utfall());
            }
        }
    }

    private static List<String> ventet() {
        List<String> svar = new ArrayList<>();
        for (String funn : List.of(
                "UTVIDET_DELTAKELSE_AVVIST",
                "UTVIDET_NORSK_AVVIST",
                "AVSLUTNING_ETTER_FRIST",
                "UTENFOR_ETTERREGISTRERING",
                "IKKE_TILLATT_I_LOVEN",
                "FLYTTET_MEN_DELTAR",
                "FLERE_AVSLUTNINGER",
                "AVSLUTNING_FOER_START",
                "AVSLUTNING_MANGLER",
                "VEDTAK_LENGRE_ENN_SLUTTMAAL",
                "KREVER_ETTERREGISTRERINGSTILGANG",
                "REGISTRERT_FOR_SENT",
                "OPPSTART_FOR_SENT",
                "GJENNOMFOERING_IKKE_REGISTRERT",
                "UTDANNINGSBAKGRUNN_IKKE_REGISTRERT",
                "SLUTTMAAL_IKKE_REGISTRERT",
                "NORSKMAAL_IKKE_REGISTRERT",
                "OPPSTART_IKKE_REGISTRERT",
                "KATEGORI_AVVIK",
                "KATEGORI_IKKE_I_LOVEN",
                "SLUTTMAAL_PASSER_IKKE",
                "PARAMETER_UTDATERT",
                "DUF_KONTROLLSIFFER",
                "TIMER_OVER_FULLTID",
                "SLUTTMAAL_IKKE_I_LOVEN",
                "UNDER_FULLTID")) {
            svar.add("funn " + funn);
        }
        for (Kategori kategori : Saksgenerator.KATEGORIER) {
            for (Lov lov : Lov.values()) {
                svar.add("kategori " + kategori + " " + lov);
            }
        }
        for (int maaneder : new int[] {6, 12, 24, 36, 48, 60}) {
            svar.add("frist INTRODUKSJONSPROGRAM " + maaneder);
        }
        svar.addAll(List.of(
                "frist NORSK_MED_NORSKMAAL 18",
                "frist NORSK_MED_NORSKMAAL 36",
                "frist NORSK_MED_NORSKMAAL null",
                "frist SAMFUNNSKUNNSKAP 12",
                "frist NORSK_RETT_NORSKMAAL 12",
                "frist NORSK_OG_SAMFUNNSKUNNSKAP 36"));
        for (String type : List.of("UTVIDET_DELTAKELSE", "UTVIDET_OPPLAERING_I_NORSK", "PERMISJON", "FRAVAER")) {
            svar.add("utvidelse " + type);
        }
        for (String krav : List.of(
                "LIVSMESTRING",
                "FORELDREVEILEDNING",
                "NORSK",
                "SAMFUNNSKUNNSKAP",
                "ARBEIDS_ELLER_UTDANNINGSRETTET",
                "MINST_15_TIMER_ARBEIDSRETTET")) {
            svar.addAll(List.of(
                    "krav " + krav + " OPPFYLT", "krav " + krav + " IKKE_OPPFYLT", "krav " + krav + " UAVKLART"));
        }
        for (Status status : Status.values()) {
            svar.add("status INTRODUKSJONSPROGRAM " + status);
            svar.add("status SAMFUNNSKUNNSKAP " + status);
            svar.add("status NORSK_MED_NORSKMAAL " + status);
            svar.add("status NORSK_RETT_NORSKMAAL " + status);
            svar.add("status NORSK_OG_SAMFUNNSKUNNSKAP " + status);
        }
        return svar;
    }
}
