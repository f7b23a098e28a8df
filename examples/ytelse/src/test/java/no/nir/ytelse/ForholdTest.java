package no.nir.ytelse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nir.rules.Regelverk;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Gulvet under farten: forhold i én prosess og i prosessortid, aldri en tid. Gulvene er det dobbelte av det målte. */
class ForholdTest {

    private static final double HOEYEST_MOT_JAVA = 7;
    private static final double HOEYEST_MOT_DROOLS = 0.5;

    /** Så lenge at alt er oversatt, også på en maskin som gjør annet. */
    private static final long OPPVARMING = 6_000;

    private static final int RUNDER = 9;

    private final List<Arbeid> alle = Arbeidsmengde.register(1_000);

    @Test
    void nir_er_ikke_langt_tregere_enn_vanlig_java() {
        Maaler m = new Maaler(Rader.hele().subList(0, 2), alle, OPPVARMING, RUNDER, 250);
        assertThat(m.forhold(Rader.NIR, Rader.JAVA)).isLessThan(HOEYEST_MOT_JAVA);
        assertThat(m.sist()).isNotNull();
    }

    @Test
    void delmengden_er_raskere_i_nir_enn_i_vanlig_drools() {
        List<Arbeid> delsaker =
                Arbeidsmengde.delmengde(alle, Regelverk.standard().utenForklaring());
        Maaler m = new Maaler(Rader.delmengden().subList(0, 2), delsaker, OPPVARMING, RUNDER, 250);
        assertThat(m.forhold(Rader.NIR_DELMENGDE, Rader.DROOLS)).isLessThan(HOEYEST_MOT_DROOLS);
        assertThat(m.sist()).isNotNull();
    }

    @Test
    void eksponenten_er_stigningstallet_til_logaritmene() {
        assertThat(Vekst.eksponent(new int[] {10, 100, 1000}, new double[] {3, 300, 30_000}))
                .isEqualTo(2.0, Offset.offset(1e-9));
        assertThat(Vekst.eksponent(new int[] {1, 2, 4}, new double[] {5, 10, 20}))
                .isEqualTo(1.0, Offset.offset(1e-9));
    }

    @Test
    void medianen_er_det_midterste_tallet_eller_midt_mellom_de_to_midterste() {
        assertThat(Maaler.median(new double[] {9, 1, 2})).isEqualTo(2);
        assertThat(Maaler.median(new double[] {4, 1, 2, 9})).isEqualTo(3);
    }
}
