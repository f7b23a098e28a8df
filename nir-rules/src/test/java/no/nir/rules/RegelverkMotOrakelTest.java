package no.nir.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.fasit.Fasitsammenligning;
import no.nir.rules.orakel.Orakel;
import no.nir.rules.orakel.Saksgenerator;
import org.junit.jupiter.api.Test;

/**
 * Reglene mot orakelet i vanlig Java, i alle felt, på tilfeldige saker rundt grensene.
 *
 * <p>Kort i porten; den lange utgaven er {@code -Dnir.orakel.saker=100000}, og et annet frø {@code -Dnir.orakel.froe=2}.
 */
class RegelverkMotOrakelTest {

    private static final int SAKER = Integer.getInteger("nir.orakel.saker", 4_000);
    private static final long FROE = Long.getLong("nir.orakel.froe", 20_261_121L);
    private static final int DATOER = 3;
    private static final int HOEYST_VIST = 20;

    @Test
    void reglene_og_orakelet_er_enige_i_alle_felt() {
        Regelverk regelverk = Regelverk.standard().utenForklaring();
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(FROE));
        List<String> forskjeller = new ArrayList<>();
        int vurderinger = 0;
        int funn = 0;
        int frister = 0;
        for (int i = 0; i < SAKER && forskjeller.size() < HOEYST_VIST; i++) {
            Sak sak = saker.neste();
            for (LocalDate perDato : saker.perDatoer(sak, DATOER)) {
                Vurdering svar = regelverk.vurder(sak, perDato);
                forskjeller.addAll(Fasitsammenligning.forskjeller(Orakel.vurder(sak, perDato), svar));
                vurderinger++;
                funn += svar.funn().size();
                frister += (int)
                        svar.ordninger().stream().filter(o -> o.frist() != null).count();
            }
        }
        System.out.println("Reglene mot orakelet: " + vurderinger + " vurderinger, " + frister + " frister, " + funn
                + " funn, " + forskjeller.size() + " forskjeller (frø " + FROE + ")");
        assertThat(forskjeller).isEmpty();
        assertThat(vurderinger).isEqualTo(SAKER * DATOER);
        assertThat(frister).isGreaterThan(vurderinger);
        assertThat(funn).isGreaterThan(vurderinger);
    }
}
