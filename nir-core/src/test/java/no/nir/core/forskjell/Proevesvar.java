package no.nir.core.forskjell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Programkrav;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Alvor;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Kategorikilde;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Kravvurdering;
import no.nir.core.vurdering.Oppstartsfrist;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Regelverksversjon;
import no.nir.core.vurdering.Status;
import no.nir.core.vurdering.Svardel;
import no.nir.core.vurdering.TiltakIMaaned;
import no.nir.core.vurdering.Tiltaksmaaned;
import no.nir.core.vurdering.Timestatus;
import no.nir.core.vurdering.Utfall;
import no.nir.core.vurdering.Vurdering;

/** Et svar med noe i alle felt, og måter å endre det på. */
public final class Proevesvar {

    static final LocalDate FRA = LocalDate.of(2021, 3, 19);
    static final Ordning PROGRAM = Ordning.INTRODUKSJONSPROGRAM;
    static final Kategori KATEGORI = Kategori.RETT_TIL_INTRODUKSJONSPROGRAM;

    private Proevesvar() {}

    /** Svaret per en dag. */
    public static Vurdering per(LocalDate dag, Status status) {
        return ordning(Vurdering.builder().from(svar()).perDato(dag).build(), o -> o.status(status));
    }

    static Vurdering svar() {
        return Vurdering.builder()
                .sakId("s1")
                .perDato(LocalDate.of(2021, 6, 3))
                .lov(Lov.INTEGRERINGSLOVEN)
                .regelverk(new Regelverksversjon("0.1.0", "aa", "bb"))
                .addKategorier(new Kategorivurdering(KATEGORI, Periode.fra(FRA), Kategorikilde.REGISTRERT))
                .addOrdninger(Ordningsvurdering.builder()
                        .ordning(PROGRAM)
                        .kategori(KATEGORI)
                        .kategoriFra(FRA)
                        .status(Status.AKTIV)
                        .fristOppstart(new Oppstartsfrist(LocalDate.of(2021, 6, 19), List.of()))
                        .frist(frist(FRA.plusYears(1)).build())
                        .timer(new Timestatus(BigDecimal.TEN, 50))
                        .addStatuslinjer("Deltakelse: 1 tiltak")
                        .addKrav(krav(Utfall.UAVKLART).build())
                        .avslutning(avslutning("ARBEID_HELTID"))
                        .addMaaneder(maaned("25.53", true).build())
                        .build())
                .addFunn(funn("Avslutning mangler.").build())
                .addForklaring(steg("LOV-01", "Loven", Svardel.LOV, "INTEGRERINGSLOVEN"))
                .addForklaring(steg("FRIST-01", "Fristen", Svardel.FRIST, "frist 2022-03-19", "x.frist = 12 måneder"))
                .build();
    }

    static Fristvurdering.Builder frist(LocalDate dato) {
        return Fristvurdering.builder()
                .dato(dato)
                .fra(FRA)
                .maaneder(12)
                .addUtvidelser(Fristutvidelse.builder()
                        .type(Utvidelsestype.PERMISJON)
                        .addGjelder("v2")
                        .dager(30)
                        .fristEtter(LocalDate.of(2022, 4, 18))
                        .build());
    }

    static Avslutningsvurdering avslutning(String aarsak) {
        return new Avslutningsvurdering(LocalDate.of(2022, 3, 1), new Avslutningsaarsak(aarsak), false);
    }

    static Kravvurdering.Builder krav(Utfall utfall) {
        return Kravvurdering.builder()
                .krav(Programkrav.LIVSMESTRING)
                .utfall(utfall)
                .addGjelder("t3");
    }

    static Tiltaksmaaned.Builder maaned(String snitt, boolean gjeldende) {
        return Tiltaksmaaned.builder()
                .maaned(YearMonth.of(2021, 4))
                .gjennomsnitt(new BigDecimal(snitt))
                .virkedager(19)
                .slettede(0)
                .addTiltak(TiltakIMaaned.builder()
                        .id("t1")
                        .fom(LocalDate.of(2021, 4, 2))
                        .tom(LocalDate.of(2021, 4, 30))
                        .gjeldende(gjeldende)
                        .slettet(false)
                        .build());
    }

    static Funn.Builder funn(String melding) {
        return Funn.builder()
                .kode(Funnkode.AVSLUTNING_MANGLER)
                .alvor(Alvor.ADVARSEL)
                .ordning(PROGRAM)
                .addGjelder("v1")
                .melding(melding)
                .meldingNynorsk("Avslutning manglar.")
                .meldingEngelsk("Ending is missing.")
                .regel("AVSLUTNING-08")
                .hjemmel(new Hjemmel("kilde 004"));
    }

    static Forklaringssteg steg(String regel, String navn, Svardel del, String konklusjon, String... tall) {
        return Forklaringssteg.builder()
                .regel(regel)
                .navn(navn)
                .hjemmel(new Hjemmel("kilde 004"))
                .addFakta("INTRODUKSJONSPROGRAM")
                .addParametre(tall)
                .konklusjon(konklusjon)
                .ordning(del == Svardel.LOV ? null : PROGRAM)
                .del(del)
                .build();
    }

    /** Svaret der den første ordningen er endret. */
    static Vurdering ordning(Vurdering v, UnaryOperator<Ordningsvurdering.Builder> endring) {
        Ordningsvurdering.Builder ny =
                Ordningsvurdering.builder().from(v.ordninger().get(0));
        return Vurdering.builder()
                .from(v)
                .ordninger(List.of(endring.apply(ny).build()))
                .build();
    }

    /** Svaret der funnet er et annet. */
    static Vurdering medFunn(Funn.Builder funn) {
        return Vurdering.builder().from(svar()).funn(List.of(funn.build())).build();
    }
}
