package no.nir.core.json;

import static no.nir.core.json.DatoParser.DATO;
import static no.nir.core.json.DatoParser.FOEDSELSDATO;
import static no.nir.core.json.SannhetsverdiParser.SANNHETSVERDI;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Bydelsnummer;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Mottakstype;
import no.nir.core.person.Arbeidsforhold;
import no.nir.core.person.Barn;
import no.nir.core.person.Bosetting;
import no.nir.core.person.Duf;
import no.nir.core.person.Foedselsnummer;
import no.nir.core.person.Mottaksopphold;
import no.nir.core.person.Person;
import no.nir.core.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Leser {@code person}. */
final class PersonReader {

    private final KodeParsere koder;

    PersonReader(KodeParsere koder) {
        this.koder = koder;
    }

    @Nullable
    Person les(ObjektReader o) {
        Felt<Duf> duf = o.valgfri("duf", FormParser.DUF);
        Felt<Foedselsnummer> foedselsnummer = o.valgfri("foedselsnummer", FormParser.FOEDSELSNUMMER);
        Felt<String> regNummer = o.valgfri("regNummer", TekstParser.NAVN);
        Felt<String> unhcrNummer = o.valgfri("unhcrNummer", TekstParser.NAVN);
        Felt<String> fornavn = o.valgfri("fornavn", TekstParser.NAVN);
        Felt<String> etternavn = o.valgfri("etternavn", TekstParser.NAVN);
        Felt<LocalDate> foedselsdato = o.paakrevd("foedselsdato", FOEDSELSDATO);
        Felt<Kommunenummer> kommune = o.valgfri("oppfoelgingskommune", FormParser.KOMMUNE);
        Felt<Bydelsnummer> bydel = o.valgfri("bydel", FormParser.BYDEL);
        boolean skjermet = o.ja("skjermetAdresse");
        boolean nordisk = o.ja("nordiskEllerEoes");
        List<Mottaksopphold> mottak = o.liste("mottak", this::mottak);
        List<Bosetting> bosettinger = o.liste("bosettinger", PersonReader::bosetting);
        List<Barn> barn = o.liste("barn", PersonReader::barn);
        boolean venterBarn = o.ja("venterBarn");
        List<Arbeidsforhold> arbeid = o.liste("arbeid", PersonReader::arbeid);
        return o.bygg(() -> Person.builder()
                .duf(duf.ellerNull())
                .foedselsnummer(foedselsnummer.ellerNull())
                .regNummer(regNummer.ellerNull())
                .unhcrNummer(unhcrNummer.ellerNull())
                .fornavn(fornavn.ellerNull())
                .etternavn(etternavn.ellerNull())
                .foedselsdato(foedselsdato.verdi())
                .oppfoelgingskommune(kommune.ellerNull())
                .bydel(bydel.ellerNull())
                .skjermetAdresse(skjermet)
                .nordiskEllerEoes(nordisk)
                .mottak(mottak)
                .bosettinger(bosettinger)
                .barn(barn)
                .venterBarn(venterBarn)
                .arbeid(arbeid)
                .build());
    }

    private @Nullable Mottaksopphold mottak(ObjektReader o) {
        Felt<String> navn = o.paakrevd("navn", TekstParser.NAVN);
        Felt<Mottakstype> type = o.paakrevd("type", koder.mottakstype());
        Felt<Periode> periode = o.periode();
        return o.bygg(() -> new Mottaksopphold(navn.verdi(), type.verdi(), periode.verdi()));
    }

    private static @Nullable Bosetting bosetting(ObjektReader o) {
        Felt<Kommunenummer> kommune = o.paakrevd("kommune", FormParser.KOMMUNE);
        Felt<LocalDate> dato = o.paakrevd("dato", DATO);
        Felt<Boolean> etterAvtale = o.paakrevd("etterAvtale", SANNHETSVERDI);
        return o.bygg(() -> new Bosetting(kommune.verdi(), dato.verdi(), etterAvtale.verdi()));
    }

    private static @Nullable Barn barn(ObjektReader o) {
        Felt<LocalDate> foedselsdato = o.paakrevd("foedselsdato", FOEDSELSDATO);
        return o.bygg(() -> new Barn(foedselsdato.verdi()));
    }

    private static @Nullable Arbeidsforhold arbeid(ObjektReader o) {
        Felt<BigDecimal> timerPerUke = o.paakrevd("timerPerUke", TimerParser.PER_UKE);
        Felt<Periode> periode = o.periode();
        boolean tilbud = o.ja("tilbud");
        return o.bygg(() -> Arbeidsforhold.builder()
                .timerPerUke(timerPerUke.verdi())
                .periode(periode.verdi())
                .tilbud(tilbud)
                .build());
    }
}
