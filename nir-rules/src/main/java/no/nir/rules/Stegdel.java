package no.nir.rules;

import static java.util.Map.entry;

import java.util.Map;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Svardel;
import no.nir.rules.funn.Funnet;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.Ordningsfaktum;
import org.jspecify.annotations.Nullable;

/** Hvilken ordning og del av svaret en konklusjon hører til. Temaet den er skrevet i, sier delen. */
final class Stegdel {

    private static final String ROT = Stegdel.class.getPackageName() + ".";

    /** Temaene; et tema går foran det temaet det ligger i. Et tema som ikke er nevnt, gir funn. */
    private static final Map<String, Svardel> TEMAER = Map.ofEntries(
            entry("lov", Svardel.LOV),
            entry("kategori", Svardel.KATEGORI),
            entry("ordning", Svardel.ORDNING),
            entry("timer", Svardel.TIMER),
            entry("frist.oppstart", Svardel.FRIST_OPPSTART),
            entry("frist", Svardel.FRIST),
            entry("program", Svardel.FRIST),
            entry("avslutning", Svardel.AVSLUTNING),
            entry("fullfoering", Svardel.STATUS),
            entry("status", Svardel.STATUS),
            entry("statuslinje", Svardel.STATUSLINJER),
            entry("gjennomsnitt", Svardel.MAANEDER),
            entry("krav", Svardel.KRAV));

    /** Delen av svaret hvert slag konklusjon fører fram til. */
    private static final ClassValue<Svardel> DELER = new ClassValue<>() {
        @Override
        protected Svardel computeValue(Class<?> type) {
            return av(type);
        }
    };

    private Stegdel() {}

    /** Delen av svaret konklusjonen fører fram til. */
    static Svardel av(Faktum satt) {
        return DELER.get(satt.getClass());
    }

    private static Svardel av(Class<?> type) {
        String pakke = type.getPackageName();
        String tema = pakke.startsWith(ROT) ? pakke.substring(ROT.length()) : "";
        while (!tema.isEmpty()) {
            Svardel del = TEMAER.get(tema);
            if (del != null) {
                return del;
            }
            int punktum = tema.lastIndexOf('.');
            tema = punktum < 0 ? "" : tema.substring(0, punktum);
        }
        return Svardel.FUNN;
    }

    /** Ordningen konklusjonen gjelder; {@code null} når den gjelder hele saken. */
    static @Nullable Ordning ordning(Faktum satt) {
        if (satt instanceof Funnet f) {
            return f.ordning();
        }
        Faktum om = satt;
        while (om instanceof Avledet a) {
            om = a.om();
        }
        return om instanceof Ordningsfaktum o ? o.ordning() : null;
    }
}
