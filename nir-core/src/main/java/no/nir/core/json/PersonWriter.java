package no.nir.core.json;

import no.nir.core.person.Duf;
import no.nir.core.person.Foedselsnummer;
import no.nir.core.person.Person;

/** Skriver {@code person}, med numrene umaskert: det som skrives, skal kunne leses igjen. */
final class PersonWriter {

    private PersonWriter() {}

    static void skriv(Person p, JsonWriter ut) {
        Duf duf = p.duf();
        Foedselsnummer foedselsnummer = p.foedselsnummer();
        ut.objekt().felt("duf", duf == null ? null : duf.umaskert());
        ut.felt("foedselsnummer", foedselsnummer == null ? null : foedselsnummer.umaskert());
        ut.felt("regNummer", p.regNummer());
        ut.felt("unhcrNummer", p.unhcrNummer());
        ut.felt("fornavn", p.fornavn());
        ut.felt("etternavn", p.etternavn());
        ut.felt("foedselsdato", p.foedselsdato());
        ut.felt("oppfoelgingskommune", SakWriter.tekst(p.oppfoelgingskommune()));
        ut.felt("bydel", SakWriter.tekst(p.bydel()));
        ut.felt("skjermetAdresse", p.skjermetAdresse());
        ut.felt("nordiskEllerEoes", p.nordiskEllerEoes());
        ut.liste("mottak", p.mottak(), m -> {
            ut.objekt().felt("navn", m.navn()).felt("type", m.type());
            SakWriter.periode(m.periode(), ut);
            ut.slutt();
        });
        ut.liste("bosettinger", p.bosettinger(), b -> {
            ut.objekt().felt("kommune", b.kommune().kode());
            ut.felt("dato", b.dato());
            ut.felt("etterAvtale", b.etterAvtale()).slutt();
        });
        ut.liste("barn", p.barn(), b -> {
            ut.objekt().felt("foedselsdato", b.foedselsdato()).slutt();
        });
        ut.felt("venterBarn", p.venterBarn());
        ut.liste("arbeid", p.arbeid(), a -> {
            ut.objekt().felt("timerPerUke", a.timerPerUke());
            SakWriter.periode(a.periode(), ut);
            ut.felt("tilbud", a.tilbud()).slutt();
        });
        ut.slutt();
    }
}
