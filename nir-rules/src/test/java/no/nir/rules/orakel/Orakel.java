package no.nir.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Regelverksversjon;
import no.nir.core.vurdering.Status;
import no.nir.core.vurdering.Timestatus;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/**
 * Orakelet: vurderer en sak etter regelverk.md §§ 1–6, 9 og 10, i vanlig Java.
 *
 * <p>Teksten i funn, regel og hjemmel er plassholdere, og forklaringen er tom; alt annet i {@link Vurdering} er regnet
 * ut.
 */
public final class Orakel {

    private static final Regelverksversjon VERSJON = new Regelverksversjon("orakel", "0".repeat(64), "0".repeat(64));

    private final Saksbilde bilde;
    private final Lov lov;
    private final Funnliste funn = new Funnliste();

    private Orakel(Sak sak, LocalDate perDato) {
        this.bilde = new Saksbilde(sak, perDato);
        this.lov = Lovvalg.lov(bilde);
    }

    /** Vurderingen av saken per datoen, slik teksten sier den skal være. */
    public static Vurdering vurder(Sak sak, LocalDate perDato) {
        return new Orakel(sak, perDato).vurdering();
    }

    private Vurdering vurdering() {
        List<Kategorilinje> kategorier = Kategorier.kjente(bilde, funn);
        List<Kategorivurdering> vurderte = new ArrayList<>(kategorier.size());
        List<Ordningsvurdering> ordninger = new ArrayList<>();
        for (Kategorilinje k : kategorier) {
            vurderte.add(new Kategorivurdering(k.kategori(), Periode.av(k.fom(), k.tom()), k.kilde()));
            List<Ordning> gitt = Kategorier.ordninger(lov, k);
            Saksfunn.kategori(bilde, k, !gitt.isEmpty(), funn);
            for (Ordning o : gitt) {
                ordninger.add(vurder(k, bilde.ordning(o)));
            }
        }
        if (!kategorier.isEmpty()) {
            ordninger.add(kartlegging(kategorier.get(0)));
        }
        Saksfunn.kontroller(bilde.sak, lov, funn);
        for (Ordningsbilde ordning : bilde.ordninger()) {
            Registreringsfunn.kontroller(ordning, bilde.perDato, funn);
        }
        return Vurdering.builder()
                .sakId(bilde.sak.sakId())
                .perDato(bilde.perDato)
                .lov(lov)
                .regelverk(VERSJON)
                .kategorier(vurderte)
                .ordninger(ordninger)
                .funn(funn.sortert())
                .build();
    }

    private Ordningsvurdering vurder(Kategorilinje kategori, Ordningsbilde ordning) {
        Fristvurdering frist = Frister.frist(bilde, lov, kategori, ordning.ordning, funn);
        Timestatus timer = Timekrav.timer(bilde, kategori, ordning.ordning);
        Avslutningsvurdering avslutning = Avslutninger.avslutning(bilde, kategori, ordning, frist, funn);
        Status status = Statusregler.status(bilde, kategori, ordning, frist, timer, avslutning);
        boolean program = ordning.ordning.equals(Ordning.INTRODUKSJONSPROGRAM);
        var oppstart = Frister.oppstart(bilde, ordning.ordning);
        if (!kategori.lukket(bilde.perDato)) {
            Frister.oppstartForSent(bilde, ordning, oppstart, funn);
            mangler(ordning.ordning, frist);
            Timefunn.overFulltid(ordning, funn);
        }
        if (status == Status.AKTIV) {
            if (program) {
                Timefunn.underFulltid(ordning, bilde.perDato, funn);
            }
            norskmaalMangler(ordning);
        }
        return Ordningsvurdering.builder()
                .ordning(ordning.ordning)
                .kategori(kategori.kategori())
                .kategoriFra(kategori.fom())
                .status(status)
                .fristOppstart(oppstart)
                .frist(frist)
                .timer(timer)
                .statuslinjer(Statuslinjer.linjer(bilde, ordning, timer))
                .krav(
                        program && lov == Lov.INTEGRERINGSLOVEN
                                ? Programkravregler.krav(bilde, kategori, frist, avslutning)
                                : List.of())
                .avslutning(avslutning)
                .maaneder(ordning.snitt().maaneder(bilde.perDato))
                .build();
    }

    /** § 10: en mangel ved en frist er også et funn med samme navn. */
    private void mangler(Ordning ordning, @Nullable Fristvurdering frist) {
        if (frist != null) {
            for (Mangelkode mangel : frist.mangler()) {
                funn.ta(new Funnkode(mangel.kode()), ordning);
            }
        }
    }

    /** § 10: en aktiv norskmålordning med tildeling og uten norskmål. */
    private void norskmaalMangler(Ordningsbilde ordning) {
        boolean norskmaalordning = ordning.ordning.equals(Ordning.NORSK_MED_NORSKMAAL)
                || ordning.ordning.equals(Ordning.NORSK_RETT_NORSKMAAL);
        if (norskmaalordning && ordning.foersteTildeling != null && bilde.sak.norskmaal() == null) {
            funn.ta(Funnkode.NORSKMAAL_IKKE_REGISTRERT, ordning.ordning);
        }
    }

    /** Kontrakten: kartlegging er sist, aktiv, med kategori og fom fra den første kategorien. */
    private static Ordningsvurdering kartlegging(Kategorilinje foerste) {
        Kategori kategori = foerste.kategori();
        return Ordningsvurdering.builder()
                .ordning(Ordning.KARTLEGGING)
                .kategori(kategori)
                .kategoriFra(foerste.fom())
                .status(Status.AKTIV)
                .build();
    }
}
