package no.nir.kommandolinje.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.nir.catalog.Katalog;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Mottakstype;
import no.nir.core.kode.Norsknivaa;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.opphold.Asylsoeknad;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.person.Mottaksopphold;
import no.nir.core.person.Person;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Saker som ligner på dem i registeret. Sak nummer så og så er den samme uansett hvor stort registeret er. */
public final class SyntetiskRegister {

    private static final LocalDate FOERSTE_DAG = LocalDate.of(2018, 1, 1);
    private static final LocalDate NY_LOV = LocalDate.of(2021, 1, 1);
    private static final int DAGER = 2900;

    private static final List<Oppholdsgrunnlag> GRUNNLAG = List.of(
            Oppholdsgrunnlag.UTL_34, Oppholdsgrunnlag.UTL_34, Oppholdsgrunnlag.UTL_28, Oppholdsgrunnlag.UTL_35_3);
    private static final List<Utdanningsbakgrunn> UTDANNING = List.of(
            Utdanningsbakgrunn.INGEN, Utdanningsbakgrunn.GRUNNSKOLE, Utdanningsbakgrunn.VIDEREGAAENDE_ELLER_HOEYERE);
    private static final List<Sluttmaal> SLUTTMAAL = List.of(
            Sluttmaal.ARBEID,
            Sluttmaal.ARBEID,
            Sluttmaal.HOEYERE_UTDANNING,
            Sluttmaal.FULLFOERT_VIDEREGAAENDE,
            Sluttmaal.DELER_AV_VIDEREGAAENDE,
            Sluttmaal.GRUNNSKOLE);

    private final Katalog katalog;
    private final long froe;

    public SyntetiskRegister(Katalog katalog, long froe) {
        this.katalog = katalog;
        this.froe = froe;
    }

    /** Saken med nummeret, fra 1. */
    public Sak sak(long nummer) {
        Trekning trekning = new Trekning(froe, nummer);
        LocalDate start = trekning.dagEtter(FOERSTE_DAG, DAGER);
        Sak.Builder sak = Sak.builder().sakId(String.format(Locale.ROOT, "syntetisk-%07d", nummer));
        Person.Builder person = SyntetiskPerson.person(trekning, nummer, start);
        if (trekning.prosent(85)) {
            sak.utdanningsbakgrunn(trekning.enAv(UTDANNING));
        }
        int slag = trekning.tall(0, 99);
        if (slag < 15) {
            asylsoeker(sak, person, trekning, start);
        } else if (slag < 35) {
            iMottak(sak, person, trekning, start);
        } else {
            bosatt(sak, person, trekning, start);
        }
        return sak.person(person.build()).build();
    }

    private static void asylsoeker(Sak.Builder sak, Person.Builder person, Trekning trekning, LocalDate start) {
        person.addMottak(mottak(start, null));
        sak.asylsoeknad(Asylsoeknad.builder().dato(start).build());
        sak.addKategorier(fra(Kategori.OPPLAERING_I_MOTTAK, start));
        new Vedtaksbok(sak, trekning).timer(Ordning.NORSK_FOR_ASYLSOEKERE, trekning.dagEtter(start, 60));
    }

    private void iMottak(Sak.Builder sak, Person.Builder person, Trekning trekning, LocalDate start) {
        tillatelse(sak, trekning, start);
        person.addMottak(mottak(start, null));
        sak.addKategorier(fra(Kategori.KVALIFISERING_I_MOTTAK, start));
        sak.addAllTiltak(
                new Tiltaksplan(katalog, trekning).tiltak(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE, start, 200));
    }

    private void bosatt(Sak.Builder sak, Person.Builder person, Trekning trekning, LocalDate start) {
        boolean kollektiv = tillatelse(sak, trekning, start);
        LocalDate bosatt = trekning.dagEtter(start, 150);
        person.addMottak(mottak(start, bosatt)).addBosettinger(SyntetiskPerson.bosetting(trekning, bosatt));
        boolean ny = !start.isBefore(NY_LOV);
        Vedtaksbok vedtak = new Vedtaksbok(sak, trekning);
        if (ny) {
            sak.addKategorier(
                    new Kategoriperiode(Kategori.KVALIFISERING_I_MOTTAK, Periode.av(start, bosatt)),
                    fra(kollektiv ? Kategori.RETT_TIL_NORSK : Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, start));
        } else {
            sak.addKategorier(fra(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, start));
        }
        opplaering(sak, vedtak, trekning, bosatt, ny, kollektiv);
        if (trekning.prosent(75)) {
            sak.addKategorier(fra(
                    ny && kollektiv
                            ? Kategori.RETT_TIL_INTRODUKSJONSPROGRAM
                            : Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM,
                    bosatt));
            program(sak, vedtak, trekning, bosatt, ny);
        }
    }

    private static void opplaering(
            Sak.Builder sak, Vedtaksbok vedtak, Trekning trekning, LocalDate bosatt, boolean ny, boolean kollektiv) {
        if (!ny) {
            vedtak.timer(
                    Ordning.NORSK_OG_SAMFUNNSKUNNSKAP, vedtak.tildeling(Ordning.NORSK_OG_SAMFUNNSKUNNSKAP, bosatt, 36));
            return;
        }
        Ordning norsk = kollektiv ? Ordning.NORSK_RETT_NORSKMAAL : Ordning.NORSK_MED_NORSKMAAL;
        vedtak.timer(norsk, vedtak.tildeling(norsk, bosatt, kollektiv ? 12 : 36));
        if (!kollektiv) {
            vedtak.timer(Ordning.SAMFUNNSKUNNSKAP, vedtak.tildeling(Ordning.SAMFUNNSKUNNSKAP, bosatt, 12));
        }
        if (trekning.prosent(60)) {
            sak.norskmaal(new Norskmaal(Norsknivaa.B1, Norsknivaa.B1, Norsknivaa.A2, Norsknivaa.B1));
        }
    }

    private void program(Sak.Builder sak, Vedtaksbok vedtak, Trekning trekning, LocalDate bosatt, boolean ny) {
        LocalDate start = vedtak.tildeling(Ordning.INTRODUKSJONSPROGRAM, bosatt, trekning.enAv(List.of(6, 12, 24, 36)));
        if (ny && trekning.prosent(90)) {
            sak.addSluttmaal(new Sluttmaalsvalg(trekning.enAv(SLUTTMAAL), start));
        }
        if (trekning.prosent(20)) {
            vedtak.utvidetDeltakelse(start);
        }
        vedtak.fravaer(start);
        sak.addAllTiltak(new Tiltaksplan(katalog, trekning).tiltak(Ordning.INTRODUKSJONSPROGRAM, start, 400));
        if (trekning.prosent(50)) {
            vedtak.avslutning(start);
        }
    }

    /** Gir tillatelsen; svarer om den er kollektiv beskyttelse. */
    private static boolean tillatelse(Sak.Builder sak, Trekning trekning, LocalDate gitt) {
        Oppholdsgrunnlag grunnlag = trekning.enAv(GRUNNLAG);
        boolean kollektiv = grunnlag.equals(Oppholdsgrunnlag.UTL_34);
        sak.addOppholdstillatelser(Oppholdstillatelse.builder()
                .hjemmel(grunnlag)
                .vedtaksdato(gitt)
                .innreisedato(gitt.minusDays(trekning.tall(0, 300)))
                .grunnlagForPermanent(!kollektiv)
                .build());
        return kollektiv;
    }

    private static Mottaksopphold mottak(LocalDate fom, @Nullable LocalDate tom) {
        return new Mottaksopphold("Test mottak", Mottakstype.ORDINAERT, Periode.av(fom, tom));
    }

    private static Kategoriperiode fra(Kategori kategori, LocalDate fom) {
        return new Kategoriperiode(kategori, Periode.fra(fom));
    }
}
