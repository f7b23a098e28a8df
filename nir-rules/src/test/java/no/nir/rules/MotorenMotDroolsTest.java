package no.nir.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import no.nir.catalog.Katalog;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Forklaringssteg;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.motor.Droolskjoering;
import no.nir.rules.motor.Kjoering;
import no.nir.rules.motor.Regelinfo;
import no.nir.rules.motor.Regelmotor;
import no.nir.rules.orakel.Saksgenerator;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/** Motoren kjører de samme bygde reglene som Drools, uten økter og nettverk. Her kjøres begge, sak for sak. */
class MotorenMotDroolsTest {

    private static final int SAKER = Integer.getInteger("nir.drools.saker", 1_000);
    private static final int DATOER = 3;

    /** Vurderinger uten disse ville ikke prøvd de fleste reglene. */
    private static final double ANDEL_REGLER = 0.9;

    private final Katalog katalog = Katalog.standard();
    private final KieBase base = Droolskjoering.base();
    private final Set<String> brukte = new HashSet<>();

    @Test
    void motoren_og_drools_trekker_de_samme_konklusjonene_og_gir_samme_svar() {
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(20_261_121L));
        for (int i = 0; i < SAKER; i++) {
            Sak sak = saker.neste();
            for (LocalDate perDato : saker.perDatoer(sak, DATOER)) {
                sammenlign(sak, perDato);
            }
        }
        List<String> alle =
                Regelmotor.standard().regler().stream().map(Regelinfo::id).toList();
        assertThat(brukte).isSubsetOf(alle).hasSizeGreaterThan((int) (alle.size() * ANDEL_REGLER));
    }

    private void sammenlign(Sak sak, LocalDate perDato) {
        Vurdering vaart = vurder(sak, perDato, Regelmotor.standard().start());
        try (Droolskjoering drools = new Droolskjoering(base)) {
            Vurdering deres = vurder(sak, perDato, drools);
            assertThat(steg(vaart)).isEqualTo(steg(deres));
            assertThat(utenForklaring(vaart)).isEqualTo(utenForklaring(deres));
        }
        vaart.forklaring().forEach(s -> brukte.add(s.regel()));
    }

    private Vurdering vurder(Sak sak, LocalDate perDato, Kjoering kjoering) {
        return new Vurderer(sak, new Kontekst(perDato, katalog), kjoering).vurder(Sjekksum.versjon(katalog), true);
    }

    /** Rekkefølgen er motorens egen, og er ikke Drools sin. */
    private static List<String> steg(Vurdering v) {
        return v.forklaring().stream().map(Forklaringssteg::toString).sorted().toList();
    }

    private static Vurdering utenForklaring(Vurdering v) {
        return Vurdering.builder().from(v).forklaring(List.of()).build();
    }
}
