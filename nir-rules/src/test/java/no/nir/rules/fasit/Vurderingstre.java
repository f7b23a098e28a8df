package no.nir.rules.fasit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.nir.core.kode.Ordning;
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
import org.jspecify.annotations.Nullable;

/**
 * En vurdering som tre, med kontraktens feltnavn: tall som tall, alt annet enkelt som tekst, slik at den kan sammenlignes
 * felt for felt med JSON eller med en annen vurdering.
 */
final class Vurderingstre {

    private Vurderingstre() {}

    static Map<String, @Nullable Object> kategori(Kategorivurdering k) {
        return objekt(
                "kategori", k.kategori().kode(),
                "fom", tekst(k.periode().fom()),
                "tom", tekst(k.periode().tom()),
                "kilde", k.kilde().name());
    }

    /** Ordning, kategori og fom: det som skiller en ordning fra de andre i vurderingen. */
    static String noekkel(Ordningsvurdering o) {
        return noekkel(o.ordning().kode(), o.kategori().kode(), o.kategoriFra());
    }

    static String noekkel(@Nullable Object ordning, @Nullable Object kategori, @Nullable Object kategoriFra) {
        return ordning + "/" + kategori + "/" + kategoriFra;
    }

    /** Feltene i en ordning, ett tre per gruppe. */
    static @Nullable Object felt(Ordningsvurdering o, Feltgruppe gruppe) {
        return switch (gruppe) {
            case FRIST_OPPSTART -> oppstart(o.fristOppstart());
            case FRIST -> frist(o.frist());
            case TIMER -> timer(o.timer());
            case STATUSLINJER -> o.statuslinjer();
            case KRAV -> alle(o.krav(), Vurderingstre::krav);
            case AVSLUTNING -> avslutning(o.avslutning());
            case MAANEDER -> alle(o.maaneder(), Vurderingstre::maaned);
            case STATUS -> o.status().name();
            case LOV, KATEGORIER, ORDNINGER, FUNN -> throw new IllegalArgumentException(gruppe + " er ikke et felt.");
        };
    }

    static Map<String, @Nullable Object> funn(Funn f) {
        Ordning ordning = f.ordning();
        return objekt(
                "kode", f.kode().kode(),
                "ordning", ordning == null ? null : ordning.kode(),
                "alvor", f.alvor().name(),
                "gjelder", f.gjelder());
    }

    private static @Nullable Object oppstart(@Nullable Oppstartsfrist f) {
        return f == null ? null : objekt("dato", tekst(f.dato()), "mangler", alle(f.mangler(), Vurderingstre::tekst));
    }

    private static @Nullable Object frist(@Nullable Fristvurdering f) {
        return f == null
                ? null
                : objekt(
                        "dato", tekst(f.dato()),
                        "mangler", alle(f.mangler(), Vurderingstre::tekst),
                        "fra", tekst(f.fra()),
                        "maaneder", f.maaneder(),
                        "utvidelser", alle(f.utvidelser(), Vurderingstre::utvidelse));
    }

    private static Object utvidelse(Fristutvidelse u) {
        return objekt(
                "type", u.type().kode(),
                "gjelder", u.gjelder(),
                "maaneder", u.maaneder(),
                "dager", u.dager(),
                "fristEtter", tekst(u.fristEtter()));
    }

    private static @Nullable Object timer(@Nullable Timestatus t) {
        return t == null ? null : objekt("gjennomfoert", t.gjennomfoert(), "krav", t.krav());
    }

    private static Object krav(Kravvurdering k) {
        return objekt("krav", k.krav().kode(), "utfall", k.utfall().name(), "gjelder", k.gjelder(), "verdi", k.verdi());
    }

    private static @Nullable Object avslutning(@Nullable Avslutningsvurdering a) {
        return a == null
                ? null
                : objekt("dato", tekst(a.dato()), "aarsak", a.aarsak().kode(), "automatisk", a.automatisk());
    }

    private static Object maaned(Tiltaksmaaned m) {
        return objekt(
                "maaned", tekst(m.maaned()),
                "gjennomsnitt", m.gjennomsnitt(),
                "virkedager", m.virkedager(),
                "slettede", m.slettede(),
                "tiltak", alle(m.tiltak(), Vurderingstre::tiltak));
    }

    private static Object tiltak(TiltakIMaaned t) {
        return objekt(
                "id", t.id(),
                "fom", tekst(t.fom()),
                "tom", tekst(t.tom()),
                "gjeldende", t.gjeldende(),
                "slettet", t.slettet());
    }

    private static @Nullable String tekst(@Nullable Object verdi) {
        return verdi == null ? null : verdi.toString();
    }

    private static <T> List<@Nullable Object> alle(List<T> verdier, Function<T, @Nullable Object> tre) {
        List<@Nullable Object> svar = new ArrayList<>(verdier.size());
        for (T verdi : verdier) {
            svar.add(tre.apply(verdi));
        }
        return svar;
    }

    private static Map<String, @Nullable Object> objekt(@Nullable Object... navnOgVerdi) {
        Map<String, @Nullable Object> svar = new LinkedHashMap<>();
        for (int i = 0; i < navnOgVerdi.length; i += 2) {
            svar.put(String.valueOf(navnOgVerdi[i]), navnOgVerdi[i + 1]);
        }
        return svar;
    }
}
