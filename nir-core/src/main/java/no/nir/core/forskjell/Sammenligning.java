package no.nir.core.forskjell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Kategorivurdering;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Svardel;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/** Sammenligner to svar del for del. */
final class Sammenligning {

    private final Vurdering fra;
    private final Vurdering til;
    private final List<Endring> endringer = new ArrayList<>();

    Sammenligning(Vurdering fra, Vurdering til) {
        this.fra = fra;
        this.til = til;
    }

    List<Endring> endringer() {
        if (fra.sammeSvar(til)) {
            return List.of();
        }
        om(null).felt(Svardel.LOV, "lov", fra.lov().name(), til.lov().name());
        for (Par<Kategorivurdering> p : Par.av(
                fra.kategorier(),
                til.kategorier(),
                k -> List.of(k.kategori(), k.periode().fom()))) {
            kategori(p.fra(), p.til());
        }
        for (Par<Ordningsvurdering> p :
                Par.av(fra.ordninger(), til.ordninger(), o -> List.of(o.ordning(), o.kategori(), o.kategoriFra()))) {
            ordning(p.fra(), p.til());
        }
        for (Par<Funn> p : Par.av(fra.funn(), til.funn(), f -> f.kode() + " " + f.ordning())) {
            funn(p.fra(), p.til());
        }
        if (endringer.isEmpty()) {
            om(null).annet();
        }
        return endringer;
    }

    private Endringsbygger om(@Nullable Ordningsvurdering ordning) {
        return new Endringsbygger(fra.forklaring(), til.forklaring(), endringer, ordning);
    }

    private void kategori(@Nullable Kategorivurdering foer, @Nullable Kategorivurdering etter) {
        Kategorivurdering en = foer == null ? Objects.requireNonNull(etter) : foer;
        om(null).felt(Svardel.KATEGORI, en.kategori().kode(), Verditekst.av(foer), Verditekst.av(etter));
    }

    private void ordning(@Nullable Ordningsvurdering foer, @Nullable Ordningsvurdering etter) {
        if (foer != null && etter != null) {
            new Ordningssammenligning(foer, etter, om(foer)).sammenlign();
            return;
        }
        Ordningsvurdering en = foer == null ? Objects.requireNonNull(etter) : foer;
        om(en).felt(Svardel.ORDNING, en.ordning().kode(), Verditekst.av(foer), Verditekst.av(etter));
    }

    private void funn(@Nullable Funn foer, @Nullable Funn etter) {
        if (Objects.equals(foer, etter)) {
            return;
        }
        if (foer != null && etter != null && sammeSetning(foer, etter)) {
            om(null).funn(foer, Verditekst.liste(foer.gjelder()), Verditekst.liste(etter.gjelder()));
        } else {
            Funn en = foer == null ? Objects.requireNonNull(etter) : foer;
            om(null).funn(en, Verditekst.av(foer), Verditekst.av(etter));
        }
    }

    private static boolean sammeSetning(Funn foer, Funn etter) {
        return foer.alvor() == etter.alvor() && foer.melding().equals(etter.melding());
    }
}
