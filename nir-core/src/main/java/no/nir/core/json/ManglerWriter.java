package no.nir.core.json;

import no.nir.core.opplysning.Opplysning;
import no.nir.core.opplysning.Setning;
import no.nir.core.vurdering.Feltsvar;
import no.nir.core.vurdering.HvaMangler;
import no.nir.core.vurdering.Opplysningssett;
import no.nir.core.vurdering.Spoersmaal;
import no.nir.core.vurdering.TenktSvar;

/** Skriver hva som ville avgjort et ukjent svar. */
final class ManglerWriter {

    private ManglerWriter() {}

    static void skriv(HvaMangler m, JsonWriter ut) {
        Spoersmaal s = m.spoersmaal();
        ut.objekt().felt("ordning", s.ordning());
        ut.felt("kategori", s.kategori());
        ut.felt("kategoriFra", s.kategoriFra());
        ut.felt("felt", s.felt());
        ut.felt("krav", s.krav());
        ut.felt("grunn", m.grunn());
        setning(m.setning(), ut);
        ut.felt("senest", m.senest());
        ut.liste("sett", m.sett(), o -> sett(o, ut)).slutt();
    }

    private static void sett(Opplysningssett sett, JsonWriter ut) {
        ut.objekt().liste("opplysninger", sett.opplysninger(), o -> opplysning(o, ut));
        ut.felt("alltidNok", sett.alltidNok());
        ut.liste("svar", sett.svar(), s -> svar(s, ut)).slutt();
    }

    private static void opplysning(Opplysning o, JsonWriter ut) {
        ut.objekt().felt("type", o.type());
        ut.felt("ordning", o.ordning());
        ut.felt("gjelder", o.gjelder());
        ut.felt("peker", o.peker());
        ut.felt("kodeverk", o.kodeverk());
        setning(o.setning(), ut);
        ut.slutt();
    }

    private static void svar(TenktSvar tenkt, JsonWriter ut) {
        Feltsvar svar = tenkt.svar();
        ut.objekt().tekster("verdier", tenkt.verdier());
        ut.felt("gjelder", svar.gjelder());
        ut.felt("dato", svar.dato());
        ut.felt("utfall", svar.utfall());
        ut.koder("mangler", svar.mangler());
        ut.liste("deretter", tenkt.deretter(), d -> sett(d, ut)).slutt();
    }

    private static void setning(Setning setning, JsonWriter ut) {
        ut.felt("melding", setning.bokmaal());
        ut.felt("meldingNynorsk", setning.nynorsk());
        ut.felt("meldingEngelsk", setning.engelsk());
    }
}
