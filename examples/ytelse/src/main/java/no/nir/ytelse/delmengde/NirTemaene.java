package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import no.nir.catalog.Katalog;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.sak.Sak;
import no.nir.rules.avslutning.Avsluttet;
import no.nir.rules.avslutning.Stand;
import no.nir.rules.frist.Frist;
import no.nir.rules.grunnlag.Grunnlag;
import no.nir.rules.grunnlag.KjentSak;
import no.nir.rules.grunnlag.Klassifisert;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.motor.Kjoering;
import no.nir.rules.motor.Regelmotor;
import no.nir.rules.program.fravaer.Fravaersfaktum;
import no.nir.rules.program.fravaer.TellendeFravaer;

/** Delmengden i nir: de samme reglene som ellers, men bare faktaene som temaene frist og avslutning trenger. */
public final class NirTemaene implements Delmengde {

    private final Katalog katalog = Katalog.standard();
    private final Regelmotor motor = Regelmotor.standard();

    @Override
    public Set<Delsvar> vurder(Sak sak, LocalDate perDato) {
        KjentSak kjent = new KjentSak(sak, new Kontekst(perDato, katalog));
        Kjoering kjoering = motor.start();
        kjoering.fyr(fravaer(kjent));
        List<Grunnlag> grunnlag = grunnlag(kjent, kjoering.alle(TellendeFravaer.class));
        kjoering.fyr(grunnlag);
        IdentityHashMap<Grunnlag, Frist> frister =
                kjoering.etter(Frist.class, f -> !f.loep().tenkt(), Frist::grunnlag);
        List<Stand> stand = new ArrayList<>(grunnlag.size());
        for (Grunnlag g : grunnlag) {
            stand.add(new Stand(g, frister.get(g), null, null));
        }
        kjoering.fyr(stand);
        IdentityHashMap<Stand, Avsluttet> avsluttet = kjoering.etter(Avsluttet.class, Avsluttet::om);
        Set<Delsvar> svar = new HashSet<>();
        for (int i = 0; i < stand.size(); i++) {
            Grunnlag g = grunnlag.get(i);
            Avsluttet a = avsluttet.get(stand.get(i));
            svar.add(new Delsvar(
                    g.periode(), g.ordning(), stand.get(i).frist(), a != null && a.automatisk() ? a.dato() : null));
        }
        return svar;
    }

    private static List<Fravaersfaktum> fravaer(KjentSak kjent) {
        List<Fravaer> alle = kjent.sak().fravaer();
        List<Fravaersfaktum> fakta = new ArrayList<>(alle.size());
        for (int i = 0; i < alle.size(); i++) {
            if (!alle.get(i).periode().fom().isAfter(kjent.kontekst().perDato())) {
                fakta.add(new Fravaersfaktum(kjent.kontekst(), alle.get(i), "fravaer[" + i + "]"));
            }
        }
        return fakta;
    }

    private static List<Grunnlag> grunnlag(KjentSak kjent, List<TellendeFravaer> fravaer) {
        Klassifisert poster = new Klassifisert(List.of(), List.of(), fravaer, List.of(), List.of());
        List<Grunnlag> grunnlag = new ArrayList<>(4);
        for (Kategoriperiode k : kjent.sak().kategorier()) {
            if (!k.periode().fom().isAfter(kjent.kontekst().perDato())) {
                for (Ordning o : Delmengde.ordninger(k.kategori())) {
                    grunnlag.add(new Grunnlag(kjent, poster, Lov.INTEGRERINGSLOVEN, k, o));
                }
            }
        }
        return grunnlag;
    }
}
