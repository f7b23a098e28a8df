package no.nir.rules.mutasjon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.rules.motor.Regeltekst;
import org.junit.jupiter.api.Test;

class LikeverdigeTest {

    private static final Mutant MUTANT =
            new Mutant("A-1-T1", Endring.TEGN, "a.drl", 7, "A-1", "a < tall(\"b\")", "a <= tall(\"b\")");

    @Test
    void en_mutant_i_listen_har_en_grunn() {
        Likeverdige liste =
                Likeverdige.les("# Overskrift\n\nA-1-T1; «a < tall(\"b\") → a <= tall(\"b\")»; a er aldri lik; b.\n");
        assertThat(liste.grunn(MUTANT)).contains("a er aldri lik; b.");
        assertThat(liste.utgaatte(List.of(MUTANT))).isEmpty();
    }

    @Test
    void en_linje_gjelder_ikke_når_regelen_er_en_annen() {
        Likeverdige liste = Likeverdige.les("A-1-T1; «a < c → a <= c»; grunn\nA-2-T1; «x → y»; grunn");
        assertThat(liste.grunn(MUTANT)).isEmpty();
        assertThat(liste.utgaatte(List.of(MUTANT)))
                .containsExactly(
                        "likeverdige.txt:1 A-1-T1 er nå «a < tall(\"b\") → a <= tall(\"b\")».",
                        "likeverdige.txt:2 A-2-T1 finnes ikke lenger.");
    }

    @Test
    void en_linje_uten_grunn_og_en_id_to_ganger_er_feil() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Likeverdige.les("\nA-1-T1; «a → b»; "))
                .withMessage("likeverdige.txt:2 skal ha formen «id; endring; grunn».");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Likeverdige.les("A-1-T1; «a → b»; g\nA-1-T1; «a → b»; g"))
                .withMessageContaining("alt står i listen");
    }

    @Test
    void listen_som_følger_med_nevner_bare_mutanter_som_finnes() {
        Katalog katalog = Katalog.standard();
        List<Mutant> mutanter = new ArrayList<>();
        Regelmutator.med(katalog).mutanter(Regeltekst.filer()).forEach(m -> mutanter.add(m.mutant()));
        List<String> tekster = Regeltekst.filer().values().stream()
                .map(fil -> new String(fil, StandardCharsets.UTF_8))
                .toList();
        Radmutator.av(katalog, tekster).mutanter().forEach(m -> mutanter.add(m.mutant()));
        assertThat(Likeverdige.standard().utgaatte(mutanter)).isEmpty();
        assertThat(mutanter).anyMatch(m -> Likeverdige.standard().grunn(m).isPresent());
    }
}
