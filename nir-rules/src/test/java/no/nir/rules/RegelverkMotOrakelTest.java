package no.nir.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import no.nir.core.generatorer.NirArbitraries;
import no.nir.core.generatorer.Tilfelle;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.fasit.Fasitsammenligning;
import no.nir.rules.grenser.Grense;
import no.nir.rules.grenser.Grensedekning;
import no.nir.rules.orakel.Orakel;
import no.nir.rules.orakel.Saksgenerator;
import org.junit.jupiter.api.Test;

/**
 * Reglene mot orakelet i vanlig Java, i alle felt, på tilfeldige saker rundt grensene: orakelets egne og de publiserte
 * ({@link NirArbitraries}). Begge generatorene må treffe hvert sted ved hver grense i regelverket § 3.
 *
 * <p>Kort i porten; den lange utgaven er {@code -Dnir.orakel.saker=100000}, og et annet frø {@code -Dnir.orakel.froe=2}.
 */
class RegelverkMotOrakelTest {

    private static final int SAKER = Integer.getInteger("nir.orakel.saker", 4_000);
    private static final long FROE = Long.getLong("nir.orakel.froe", 20_261_121L);
    private static final int DATOER = 3;
    private static final int PUBLISERTE = SAKER * 5 / 2;
    private static final int HOEYST_VIST = 20;
    /** Hvert sted ved hver grense treffes minst så mange ganger av hver generator når det er så mange saker som i porten. */
    private static final int GULV = 5;

    private final Regelverk regelverk = Regelverk.standard().utenForklaring();
    private final List<String> forskjeller = new ArrayList<>();
    private int frister;
    private int funn;

    @Test
    void reglene_og_orakelet_er_enige_i_alle_felt_og_på_alle_grenser() {
        Grensedekning egne = egneSaker();
        Grensedekning publiserte = publiserteSaker();
        int vurderinger = egne.vurderinger() + publiserte.vurderinger();
        System.out.println("Reglene mot orakelet: " + vurderinger + " vurderinger, " + frister + " frister, " + funn
                + " funn, " + forskjeller.size() + " forskjeller (frø " + FROE + ")");
        assertThat(forskjeller).isEmpty();
        assertThat(egne.vurderinger()).isEqualTo(SAKER * DATOER);
        assertThat(publiserte.vurderinger()).isEqualTo(PUBLISERTE);
        assertThat(frister).isGreaterThan(vurderinger);
        assertThat(funn).isGreaterThan(vurderinger);

        System.out.println("Treff ved grensene, av " + egne.vurderinger() + " og " + publiserte.vurderinger()
                + " vurderinger; gulvet er " + GULV);
        Grensedekning.tabell(List.of("Saksgenerator", "NirArbitraries"), List.of(egne, publiserte))
                .forEach(System.out::println);
        assertThat(Grense.values()).hasSizeGreaterThan(40);
        assertThat(egne.under(GULV)).as("Saksgenerator").isEmpty();
        assertThat(publiserte.under(GULV)).as("NirArbitraries").isEmpty();
    }

    private Grensedekning egneSaker() {
        Grensedekning dekning = new Grensedekning();
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(FROE));
        for (int i = 0; i < SAKER && forskjeller.size() < HOEYST_VIST; i++) {
            Sak sak = saker.neste();
            for (LocalDate perDato : saker.perDatoer(sak, DATOER)) {
                sammenlign(sak, perDato, dekning);
            }
        }
        return dekning;
    }

    private Grensedekning publiserteSaker() {
        Grensedekning dekning = new Grensedekning();
        JqwikSession.run(() -> {
            RandomGenerator<Tilfelle> generator = NirArbitraries.tilfeller().generator(PUBLISERTE);
            Random kilde = new Random(FROE);
            for (int i = 0; i < PUBLISERTE && forskjeller.size() < HOEYST_VIST; i++) {
                Tilfelle tilfelle = generator.next(kilde).value();
                sammenlign(tilfelle.sak(), tilfelle.perDato(), dekning);
            }
        });
        return dekning;
    }

    private void sammenlign(Sak sak, LocalDate perDato, Grensedekning dekning) {
        Vurdering svar = regelverk.vurder(sak, perDato);
        forskjeller.addAll(Fasitsammenligning.forskjeller(Orakel.vurder(sak, perDato), svar));
        dekning.tell(sak, svar);
        funn += svar.funn().size();
        frister +=
                (int) svar.ordninger().stream().filter(o -> o.frist() != null).count();
    }
}
