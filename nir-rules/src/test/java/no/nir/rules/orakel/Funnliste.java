package no.nir.rules.orakel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.nir.core.hjemmel.Hjemmel;
import no.nir.core.kode.Funnkode;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Alvor;
import no.nir.core.vurdering.Funn;
import org.jspecify.annotations.Nullable;

/** Regelverk § 10: ett funn per kode og ordning, med de sorterte postene som ga det. */
final class Funnliste {

    private static final Hjemmel HJEMMEL = new Hjemmel("kilde 004");

    private static final Comparator<Samling> REKKEFOELGE =
            Comparator.comparingInt((Samling s) -> s.plass).thenComparing(s -> s.kode.kode(), Orden.KODEPUNKT);

    private final List<Samling> alle = new ArrayList<>();

    /** Alt som gir det samme funnet. */
    private static final class Samling {
        final Funnkode kode;
        final @Nullable Ordning ordning;
        final int plass;
        final TreeSet<String> gjelder = new TreeSet<>(Orden.KODEPUNKT);

        Samling(Funnkode kode, @Nullable Ordning ordning) {
            this.kode = kode;
            this.ordning = ordning;
            this.plass = ordning == null ? -1 : Orden.plass(ordning);
        }
    }

    /** Funnet finnes, uten at noen post er årsaken. */
    void ta(Funnkode kode, @Nullable Ordning ordning) {
        samling(kode, ordning);
    }

    void ta(Funnkode kode, @Nullable Ordning ordning, String post) {
        samling(kode, ordning).gjelder.add(post);
    }

    private Samling samling(Funnkode kode, @Nullable Ordning ordning) {
        for (Samling s : alle) {
            if (s.kode.equals(kode) && (ordning == null ? s.ordning == null : ordning.equals(s.ordning))) {
                return s;
            }
        }
        Samling ny = new Samling(kode, ordning);
        alle.add(ny);
        return ny;
    }

    /** Kontrakten: etter ordning i tabellens rekkefølge (uten ordning først), så kode. */
    List<Funn> sortert() {
        alle.sort(REKKEFOELGE);
        List<Funn> svar = new ArrayList<>(alle.size());
        for (Samling s : alle) {
            svar.add(Funn.builder()
                    .kode(s.kode)
                    .alvor(alvor(s.kode))
                    .ordning(s.ordning)
                    .addAllGjelder(s.gjelder)
                    .melding("")
                    .meldingNynorsk("")
                    .meldingEngelsk("")
                    .regel("ORAKEL")
                    .hjemmel(HJEMMEL)
                    .build());
        }
        return svar;
    }

    private static Alvor alvor(Funnkode kode) {
        return switch (kode.kode()) {
            case "UTVIDET_DELTAKELSE_AVVIST",
                    "UTVIDET_NORSK_AVVIST",
                    "AVSLUTNING_ETTER_FRIST",
                    "UTENFOR_ETTERREGISTRERING",
                    "IKKE_TILLATT_I_LOVEN",
                    "FLYTTET_MEN_DELTAR",
                    "FLERE_AVSLUTNINGER",
                    "AVSLUTNING_FOER_START" -> Alvor.FEIL;
            case "SLUTTMAAL_IKKE_I_LOVEN", "UNDER_FULLTID" -> Alvor.INFO;
            default -> Alvor.ADVARSEL;
        };
    }
}
