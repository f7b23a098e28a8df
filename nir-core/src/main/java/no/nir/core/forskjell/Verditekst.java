package no.nir.core.forskjell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.nir.core.kode.Mangelkode;
import no.nir.core.tid.Periode;
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

/** Verdiene i et svar på én linje, med koder og ISO-datoer; {@code null} når svaret ikke har verdien. */
final class Verditekst {

    private static final String IKKE_BEREGNET = "ikke beregnet";

    private Verditekst() {}

    static @Nullable String av(@Nullable Kategorivurdering k) {
        return k == null ? null : periode(k.periode()) + ", " + k.kilde();
    }

    private static String periode(Periode p) {
        return p.fom() + "–" + (p.tom() == null ? "" : p.tom());
    }

    static @Nullable String av(@Nullable Ordningsvurdering o) {
        if (o == null) {
            return null;
        }
        Fristvurdering frist = o.frist();
        return o.status() + (frist == null ? "" : ", frist " + dato(frist));
    }

    static @Nullable String av(@Nullable Oppstartsfrist f) {
        if (f == null) {
            return null;
        }
        return (f.dato() == null ? IKKE_BEREGNET : f.dato().toString()) + koder(f.mangler());
    }

    private static String koder(List<Mangelkode> mangler) {
        return mangler.isEmpty()
                ? ""
                : mangler.stream().map(Mangelkode::kode).collect(Collectors.joining(", ", " (", ")"));
    }

    static @Nullable String dato(@Nullable Fristvurdering f) {
        if (f == null) {
            return null;
        }
        LocalDate dato = f.dato();
        return dato == null ? IKKE_BEREGNET : dato.toString();
    }

    static @Nullable String mangler(@Nullable Fristvurdering f) {
        return f == null
                ? null
                : liste(f.mangler().stream().map(Mangelkode::kode).toList());
    }

    static @Nullable String fra(@Nullable Fristvurdering f) {
        LocalDate fra = f == null ? null : f.fra();
        return fra == null ? null : fra.toString();
    }

    static @Nullable String maaneder(@Nullable Fristvurdering f) {
        Integer maaneder = f == null ? null : f.maaneder();
        return maaneder == null ? null : maaneder.toString();
    }

    static @Nullable String utvidelser(@Nullable Fristvurdering f) {
        return f == null
                ? null
                : liste(f.utvidelser().stream().map(Verditekst::utvidelse).toList());
    }

    private static String utvidelse(Fristutvidelse u) {
        Integer maaneder = u.maaneder();
        Integer dager = u.dager();
        return u.type() + gjelder(u.gjelder())
                + (maaneder == null ? "" : " " + maaneder + " måneder")
                + (dager == null ? "" : " " + dager + " dager")
                + " til " + u.fristEtter();
    }

    static @Nullable String gjennomfoert(@Nullable Timestatus t) {
        return t == null ? null : t.gjennomfoert().toPlainString();
    }

    static @Nullable String kreves(@Nullable Timestatus t) {
        Integer krav = t == null ? null : t.krav();
        return krav == null ? null : krav.toString();
    }

    static @Nullable String av(@Nullable Avslutningsvurdering a) {
        return a == null ? null : a.dato() + " " + a.aarsak() + (a.automatisk() ? ", satt av systemet" : "");
    }

    static @Nullable String av(@Nullable Kravvurdering k) {
        if (k == null) {
            return null;
        }
        BigDecimal verdi = k.verdi();
        return k.utfall()
                + (verdi == null ? "" : ", " + verdi.toPlainString() + " timer per uke")
                + gjelder(k.gjelder());
    }

    /** Måneden uten hvilke tiltak som løper; det er dagens, ikke månedens. */
    static @Nullable String av(@Nullable Tiltaksmaaned m) {
        if (m == null) {
            return null;
        }
        List<String> tiltak = new ArrayList<>();
        for (TiltakIMaaned t : m.tiltak()) {
            tiltak.add(t.id() + " " + t.fom() + "–" + t.tom() + (t.slettet() ? " slettet" : ""));
        }
        return m.gjennomsnitt().toPlainString() + " timer per uke i " + m.virkedager() + " virkedager"
                + (m.slettede() == 0 ? "" : ", " + m.slettede() + " slettet") + gjelder(tiltak);
    }

    static @Nullable String av(@Nullable Funn f) {
        return f == null ? null : f.alvor() + ": " + f.melding() + gjelder(f.gjelder());
    }

    private static String gjelder(List<String> poster) {
        return poster.isEmpty() ? "" : " (" + String.join(", ", poster) + ")";
    }

    static @Nullable String liste(List<String> verdier) {
        return verdier.isEmpty() ? null : String.join("; ", verdier);
    }
}
