package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Avslutningsvurdering;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;
import org.jspecify.annotations.Nullable;

/** Delmengden lest ut av hele svaret fra nir: nir gjør alt det andre også. */
public final class HeleNir implements Delmengde {

    private final Regelverk regelverk = Regelverk.standard().utenForklaring();

    @Override
    public Set<Delsvar> vurder(Sak sak, LocalDate perDato) {
        return av(regelverk.vurder(sak, perDato));
    }

    /** Svarene i vurderingen som delmengden også gir. */
    public static Set<Delsvar> av(Vurdering vurdering) {
        Set<Delsvar> svar = new HashSet<>();
        for (Kategorivurdering k : vurdering.kategorier()) {
            List<Ordning> ordninger = Delmengde.ordninger(k.kategori());
            for (Ordningsvurdering o : vurdering.ordninger()) {
                if (o.kategori().equals(k.kategori())
                        && o.kategoriFra().equals(k.periode().fom())
                        && ordninger.contains(o.ordning())) {
                    Fristvurdering frist = o.frist();
                    svar.add(new Delsvar(
                            new Kategoriperiode(k.kategori(), k.periode()),
                            o.ordning(),
                            frist == null ? null : frist.dato(),
                            avsluttet(o)));
                }
            }
        }
        return svar;
    }

    private static @Nullable LocalDate avsluttet(Ordningsvurdering o) {
        Avslutningsvurdering a = o.avslutning();
        return a != null && a.automatisk() ? a.dato() : null;
    }
}
