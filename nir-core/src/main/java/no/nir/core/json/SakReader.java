package no.nir.core.json;

import java.util.List;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.opphold.Asylsoeknad;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.opplaering.Proeve;
import no.nir.core.opplaering.Spraak;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.person.Person;
import no.nir.core.program.Avslutning;
import no.nir.core.program.Integreringskontrakt;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Klage;
import no.nir.core.vedtak.Krav;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Leser hele saken. */
final class SakReader {

    private final KodeParsere koder;
    private final PersonReader person;
    private final OppholdReader opphold;
    private final VedtakReader vedtak;
    private final ProgramReader program;
    private final OpplaeringReader opplaering;
    private final TiltakReader tiltak;

    SakReader(KodeParsere koder) {
        this.koder = koder;
        this.person = new PersonReader(koder);
        this.opphold = new OppholdReader(koder);
        this.vedtak = new VedtakReader(koder);
        this.program = new ProgramReader(koder);
        this.opplaering = new OpplaeringReader(koder);
        this.tiltak = new TiltakReader(koder);
    }

    @Nullable
    Sak les(ObjektReader o) {
        IdSamling vedtakIder = new IdSamling();
        IdSamling tiltakIder = new IdSamling();
        boolean alleVedtakErLest = o.helt();
        Felt<String> sakId = o.paakrevd("sakId", TekstParser.ID);
        Felt<Person> personen = o.paakrevdObjekt("person", person::les);
        List<Oppholdstillatelse> tillatelser = o.liste("oppholdstillatelser", opphold::tillatelse);
        Felt<Asylsoeknad> asylsoeknad = o.objekt("asylsoeknad", OppholdReader::asylsoeknad);
        Felt<Utdanningsbakgrunn> bakgrunn = o.valgfri("utdanningsbakgrunn", koder.utdanningsbakgrunn());
        List<Periode> fulltid = o.liste("fulltidVideregaaende", OpplaeringReader::fulltid);
        Felt<Spraak> spraak = o.objekt("spraak", OpplaeringReader::spraak);
        Felt<Integer> spor = o.valgfri("spor", HeltallParser.SPOR);
        List<Kategoriperiode> kategorier = o.liste("kategorier", opphold::kategori);
        List<Krav> krav = o.liste("krav", vedtak::krav);
        List<Vedtak> vedtakene = o.liste("vedtak", v -> vedtak.vedtak(v, vedtakIder));
        List<Sluttmaalsvalg> sluttmaal = o.liste("sluttmaal", program::sluttmaal);
        Felt<Norskmaal> norskmaal = o.objekt("norskmaal", opplaering::norskmaal);
        Felt<Integreringskontrakt> kontrakt = o.objekt("integreringskontrakt", ProgramReader::kontrakt);
        List<Timefoering> timer = o.liste("timer", opplaering::timer);
        List<Proeve> proever = o.liste("proever", opplaering::proeve);
        List<Fravaer> fravaer = o.liste("fravaer", opplaering::fravaer);
        List<Tiltak> tiltakene = o.liste("tiltak", t -> tiltak.tiltak(t, tiltakIder));
        List<Avslutning> avslutninger = o.liste("avslutninger", program::avslutning);
        List<Klage> klager = o.liste("klager", k -> vedtak.klage(k, vedtakIder, alleVedtakErLest));
        boolean reservert = o.ja("reservertMotForskning");
        return o.bygg(() -> Sak.builder()
                .sakId(sakId.verdi())
                .person(personen.verdi())
                .oppholdstillatelser(tillatelser)
                .asylsoeknad(asylsoeknad.ellerNull())
                .utdanningsbakgrunn(bakgrunn.ellerNull())
                .fulltidVideregaaende(fulltid)
                .spraak(spraak.ellerNull())
                .spor(spor.ellerNull())
                .kategorier(kategorier)
                .krav(krav)
                .vedtak(vedtakene)
                .sluttmaal(sluttmaal)
                .norskmaal(norskmaal.ellerNull())
                .integreringskontrakt(kontrakt.ellerNull())
                .timer(timer)
                .proever(proever)
                .fravaer(fravaer)
                .tiltak(tiltakene)
                .avslutninger(avslutninger)
                .klager(klager)
                .reservertMotForskning(reservert)
                .build());
    }
}
