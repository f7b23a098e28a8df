package no.nir.rules.scenario;

import static no.nir.rules.scenario.Sammensatt.felt;

import java.util.List;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Kodeliste;
import no.nir.core.kode.Mangelkode;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Programkrav;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Kravvurdering;
import no.nir.core.vurdering.Oppstartsfrist;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.TiltakIMaaned;
import no.nir.core.vurdering.Tiltaksmaaned;
import no.nir.core.vurdering.Timestatus;

/** Feltene i en vurdering slik kontrakten navngir dem, med de kortformene en scenariofil kan bruke. */
final class Svarform {

    private final Kodeliste koder;

    Svarform(Kodeliste koder) {
        this.koder = koder;
    }

    private <T> Enkeltverdi<T> kode(String kodeverk) {
        return Enkeltverdi.kode(koder, kodeverk);
    }

    Enkeltverdi<String> ordningskode() {
        return kode(Ordning.KODEVERK);
    }

    <T> Enkeltverdi<T> lov() {
        return kode("lov");
    }

    Sammensatt<Kategorivurdering> kategori() {
        return Sammensatt.av(List.of(
                        felt("kategori", this.<Kategori>kode(Kategori.KODEVERK), Kategorivurdering::kategori),
                        felt("fom", Enkeltverdi.dato(), k -> k.periode().fom()),
                        felt("tom", Enkeltverdi.dato(), k -> k.periode().tom()),
                        felt("kilde", kode("kategorikilde"), Kategorivurdering::kilde)))
                .medKortform("kategori");
    }

    Sammensatt<Ordningsvurdering> ordning() {
        return Sammensatt.av(List.of(
                felt("kategori", this.<Kategori>kode(Kategori.KODEVERK), Ordningsvurdering::kategori),
                felt("kategoriFra", Enkeltverdi.dato(), Ordningsvurdering::kategoriFra),
                felt("status", kode("status"), Ordningsvurdering::status),
                felt("fristOppstart", oppstart(), Ordningsvurdering::fristOppstart),
                felt("frist", frist(), Ordningsvurdering::frist),
                felt("timer", timer(), Ordningsvurdering::timer),
                felt("statuslinjer", new Rekke<>(Enkeltverdi.tekst()), Ordningsvurdering::statuslinjer),
                felt("krav", krav(), Ordningsvurdering::krav),
                felt("avslutning", avslutning(), Ordningsvurdering::avslutning),
                felt("maaneder", maaneder(), Ordningsvurdering::maaneder)));
    }

    Sammensatt<Funn> funn() {
        return Sammensatt.av(List.of(
                        felt("kode", this.<Funnkode>kode(Funnkode.KODEVERK), Funn::kode),
                        felt("ordning", this.<Ordning>kode(Ordning.KODEVERK), Funn::ordning),
                        felt("gjelder", tekster(), Funn::gjelder),
                        felt("alvor", kode("alvor"), Funn::alvor),
                        felt("melding", Enkeltverdi.tekst(), Funn::melding),
                        felt("regel", Enkeltverdi.tekst(), Funn::regel),
                        felt("hjemmel", Enkeltverdi.tekst(), Funn::hjemmel)))
                .medKortform("kode");
    }

    private Sammensatt<Oppstartsfrist> oppstart() {
        return Sammensatt.av(List.of(
                        felt("dato", Enkeltverdi.dato(), Oppstartsfrist::dato),
                        felt("mangler", mangler(), Oppstartsfrist::mangler)))
                .medKortform("dato")
                .medKortliste("mangler");
    }

    private Sammensatt<Fristvurdering> frist() {
        return Sammensatt.av(List.of(
                        felt("dato", Enkeltverdi.dato(), Fristvurdering::dato),
                        felt("mangler", mangler(), Fristvurdering::mangler),
                        felt("fra", Enkeltverdi.dato(), Fristvurdering::fra),
                        felt("maaneder", Enkeltverdi.tall(), Fristvurdering::maaneder),
                        felt("utvidelser", new Rekke<>(utvidelse()), Fristvurdering::utvidelser)))
                .medKortform("dato")
                .medKortliste("mangler");
    }

    private Rekke<Mangelkode> mangler() {
        return new Rekke<>(kode(Mangelkode.KODEVERK));
    }

    private Sammensatt<Fristutvidelse> utvidelse() {
        return Sammensatt.av(List.of(
                felt("type", this.<Utvidelsestype>kode(Utvidelsestype.KODEVERK), Fristutvidelse::type),
                felt("gjelder", tekster(), Fristutvidelse::gjelder),
                felt("maaneder", Enkeltverdi.tall(), Fristutvidelse::maaneder),
                felt("dager", Enkeltverdi.tall(), Fristutvidelse::dager),
                felt("fristEtter", Enkeltverdi.dato(), Fristutvidelse::fristEtter)));
    }

    private static Sammensatt<Timestatus> timer() {
        return Sammensatt.av(List.of(
                felt("gjennomfoert", Enkeltverdi.tall(), Timestatus::gjennomfoert),
                felt("krav", Enkeltverdi.tall(), Timestatus::krav)));
    }

    private Navngitte<Kravvurdering> krav() {
        Sammensatt<Kravvurdering> ett = Sammensatt.av(List.of(
                        felt("krav", this.<Programkrav>kode(Programkrav.KODEVERK), Kravvurdering::krav),
                        felt("utfall", kode("utfall"), Kravvurdering::utfall),
                        felt("gjelder", tekster(), Kravvurdering::gjelder),
                        felt("verdi", Enkeltverdi.tall(), Kravvurdering::verdi)))
                .medKortform("utfall");
        return new Navngitte<>(kode(Programkrav.KODEVERK), k -> k.krav().kode(), ett);
    }

    private Sammensatt<Avslutningsvurdering> avslutning() {
        return Sammensatt.av(List.of(
                        felt("dato", Enkeltverdi.dato(), Avslutningsvurdering::dato),
                        felt(
                                "aarsak",
                                this.<Avslutningsaarsak>kode(Avslutningsaarsak.KODEVERK),
                                Avslutningsvurdering::aarsak),
                        felt("automatisk", Enkeltverdi.jaNei(), Avslutningsvurdering::automatisk)))
                .medKortform("dato");
    }

    private static Navngitte<Tiltaksmaaned> maaneder() {
        Sammensatt<TiltakIMaaned> tiltak = Sammensatt.av(List.of(
                felt("id", Enkeltverdi.tekst(), TiltakIMaaned::id),
                felt("fom", Enkeltverdi.dato(), TiltakIMaaned::fom),
                felt("tom", Enkeltverdi.dato(), TiltakIMaaned::tom),
                felt("gjeldende", Enkeltverdi.jaNei(), TiltakIMaaned::gjeldende),
                felt("slettet", Enkeltverdi.jaNei(), TiltakIMaaned::slettet)));
        Sammensatt<Tiltaksmaaned> maaned = Sammensatt.av(List.of(
                        felt("maaned", Enkeltverdi.maaned(), Tiltaksmaaned::maaned),
                        felt("gjennomsnitt", Enkeltverdi.tall(), Tiltaksmaaned::gjennomsnitt),
                        felt("virkedager", Enkeltverdi.tall(), Tiltaksmaaned::virkedager),
                        felt("slettede", Enkeltverdi.tall(), Tiltaksmaaned::slettede),
                        felt("tiltak", new Rekke<>(tiltak), Tiltaksmaaned::tiltak)))
                .medKortform("gjennomsnitt");
        return new Navngitte<>(Enkeltverdi.maaned(), m -> m.maaned().toString(), maaned);
    }

    private static Rekke<String> tekster() {
        return new Rekke<>(Enkeltverdi.tekst());
    }
}
