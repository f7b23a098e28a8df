package no.nir.core.json;

import java.util.Set;
import java.util.function.Function;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Delproeve;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Fritaksgrunn;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Klageutfall;
import no.nir.core.kode.Kode;
import no.nir.core.kode.Kodeliste;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Mottakstype;
import no.nir.core.kode.Norsknivaa;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Proevetype;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.program.Avslutning;

/** En leser for hvert kodeverk en sak bruker. */
record KodeParsere(
        KodeParser<Mottakstype> mottakstype,
        KodeParser<Oppholdsgrunnlag> oppholdsgrunnlag,
        KodeParser<Utdanningsbakgrunn> utdanningsbakgrunn,
        KodeParser<Kategori> kategori,
        KodeParser<Ordning> ordning,
        KodeParser<Kravtype> kravtype,
        KodeParser<Vedtakstype> vedtakstype,
        KodeParser<Fritaksgrunn> fritaksgrunn,
        KodeParser<Klageutfall> klageutfall,
        KodeParser<Sluttmaal> sluttmaal,
        KodeParser<Avslutningsaarsak> avslutningsaarsak,
        KodeParser<Norsknivaa> norsknivaa,
        KodeParser<Proevetype> proevetype,
        KodeParser<Delproeve> delproeve,
        KodeParser<Fravaersaarsak> fravaersaarsak,
        KodeParser<Tiltakstype> tiltakstype,
        KodeParser<Gjennomfoering> gjennomfoering) {

    static KodeParsere av(Kodeliste liste) {
        return new KodeParsere(
                alle(liste, Mottakstype.KODEVERK, Mottakstype::new),
                alle(liste, Oppholdsgrunnlag.KODEVERK, Oppholdsgrunnlag::new),
                alle(liste, Utdanningsbakgrunn.KODEVERK, Utdanningsbakgrunn::new),
                alle(liste, Kategori.KODEVERK, Kategori::new),
                alle(liste, Ordning.KODEVERK, Ordning::new),
                alle(liste, Kravtype.KODEVERK, Kravtype::new),
                alle(liste, Vedtakstype.KODEVERK, Vedtakstype::new),
                new KodeParser<>(liste, Fritaksgrunn.KODEVERK, Fritaksgrunn::new, Set.of(), true),
                alle(liste, Klageutfall.KODEVERK, Klageutfall::new),
                alle(liste, Sluttmaal.KODEVERK, Sluttmaal::new),
                new KodeParser<>(
                        liste, Avslutningsaarsak.KODEVERK, Avslutningsaarsak::new, Avslutning.BARE_SYSTEMET, false),
                alle(liste, Norsknivaa.KODEVERK, Norsknivaa::new),
                alle(liste, Proevetype.KODEVERK, Proevetype::new),
                alle(liste, Delproeve.KODEVERK, Delproeve::new),
                alle(liste, Fravaersaarsak.KODEVERK, Fravaersaarsak::new),
                alle(liste, Tiltakstype.KODEVERK, Tiltakstype::new),
                alle(liste, Gjennomfoering.KODEVERK, Gjennomfoering::new));
    }

    private static <T extends Kode> KodeParser<T> alle(Kodeliste liste, String kodeverk, Function<String, T> av) {
        return new KodeParser<>(liste, kodeverk, av, Set.of(), false);
    }
}
