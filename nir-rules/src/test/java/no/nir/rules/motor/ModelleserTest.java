package no.nir.rules.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.modelcompiler.dsl.pattern.D.and;
import static org.drools.modelcompiler.dsl.pattern.D.declarationOf;
import static org.drools.modelcompiler.dsl.pattern.D.not;
import static org.drools.modelcompiler.dsl.pattern.D.on;
import static org.drools.modelcompiler.dsl.pattern.D.pattern;
import static org.drools.modelcompiler.dsl.pattern.D.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.catalog.Katalog;
import no.nir.rules.RegelverkException;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.Kontekst;
import org.drools.model.Global;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleBuilder;
import org.drools.modelcompiler.dsl.pattern.D;
import org.junit.jupiter.api.Test;

/** En regel som er mer enn vilkår om ett faktum og én konklusjon om det, avvises ved oppstart. */
class ModelleserTest {

    private static final Kontekst KONTEKST = new Kontekst(LocalDate.of(2024, 1, 1), Katalog.standard());

    private final Variable<Tall> tall = declarationOf(Tall.class, "$t");
    private final Variable<Tall> annet = declarationOf(Tall.class, "$a");

    record Tall(int verdi) implements Faktum {
        @Override
        public String somTekst() {
            return "tallet " + verdi;
        }

        @Override
        public Kontekst kontekst() {
            return KONTEKST;
        }
    }

    record Svar(Faktum om, int verdi) implements Avledet {
        @Override
        public String somTekst() {
            return "svaret " + verdi;
        }
    }

    @Test
    void en_regel_med_ett_moenster_slaar_til_naar_alle_vilkaarene_er_oppfylt() {
        Kjoering kjoering = motor(regel("T-01 Mellom én og tre")
                        .build(pattern(tall).expr("a", t -> t.verdi() > 1).expr("b", t -> t.verdi() < 3), konklusjon()))
                .start();
        kjoering.fyr(List.of(new Tall(1), new Tall(2), new Tall(3)));
        assertThat(kjoering.alle(Svar.class)).containsExactly(new Svar(new Tall(2), 2));
    }

    @Test
    void den_foerste_av_to_regler_slaar_til_foerst_og_den_som_kom_foerst_av_to_fakta() {
        Kjoering kjoering = motor(
                        regel("T-01 Alltid").build(pattern(tall), konklusjon()),
                        regel("T-02 Alltid").build(pattern(tall), konklusjon()))
                .start();
        kjoering.fyr(List.of(new Tall(2), new Tall(1)));
        assertThat(kjoering.konklusjoner())
                .extracting(k -> k.regel().id() + " " + k.sett().somTekst())
                .containsExactly("T-01 tallet 2", "T-01 tallet 1", "T-02 tallet 2", "T-02 tallet 1");
    }

    @Test
    void regler_som_gaar_i_ring_stanses() {
        Variable<Faktum> noe = declarationOf(Faktum.class, "$f");
        Kjoering kjoering = motor(regel("T-01 Svar på alt")
                        .build(pattern(noe), on(noe).execute((drools, f) -> drools.insert(new Svar(f, 1)))))
                .start();
        assertThatThrownBy(() -> kjoering.fyr(List.of(new Tall(1))))
                .isInstanceOf(RegelverkException.class)
                .hasMessageContaining("ikke ferdige");
    }

    @Test
    void en_konklusjon_som_gjoer_noe_annet_enn_aa_sette_inn_en_konklusjon_er_en_feil() {
        for (Rule regel : List.of(
                regel("T-01 Setter inn et faktum")
                        .build(pattern(tall), on(tall).execute((drools, t) -> drools.insert(t))),
                regel("T-01 Sletter et faktum").build(pattern(tall), on(tall).execute((drools, t) -> drools.delete(t))),
                regel("T-01 Stanser").build(pattern(tall), on(tall).execute((drools, t) -> drools.halt())))) {
            Kjoering kjoering = motor(regel).start();
            assertThatThrownBy(() -> kjoering.fyr(List.of(new Tall(1))))
                    .as(regel.getName())
                    .isInstanceOf(RegelverkException.class);
        }
    }

    @Test
    void en_regel_med_noe_annet_enn_ett_moenster_avvises() {
        avvises("nøyaktig ett mønster", pattern(tall), pattern(annet), konklusjon());
        avvises("nøyaktig ett mønster", not(pattern(tall)), konklusjon());
        avvises("nøyaktig ett mønster", and(pattern(tall), pattern(annet)), konklusjon());
    }

    @Test
    void et_moenster_som_binder_eller_foelger_med_avvises() {
        avvises("binder en variabel", pattern(tall).bind(declarationOf(int.class, "$v"), Tall::verdi), konklusjon());
        avvises("følger med på endringer", pattern(tall).watch("verdi"), konklusjon());
    }

    @Test
    void en_konklusjon_om_noe_annet_enn_faktumet_avvises() {
        avvises("ikke én konklusjon", pattern(tall), D.execute(() -> {}));
        avvises("ikke én konklusjon", pattern(tall), on(tall).execute(t -> {}));
    }

    @Test
    void en_regel_som_styrer_naar_den_slaar_til_avvises() {
        Rule regel = regel("T-01 Først").attribute(Rule.Attribute.SALIENCE, 10).build(pattern(tall), konklusjon());
        assertThatThrownBy(() -> motor(regel)).hasMessageContaining("«T-01 Først» har et attributt");
    }

    @Test
    void en_pakke_med_annet_enn_regler_avvises() {
        Global<Tall> global = D.globalOf(Tall.class, "test", "felles");
        ModelImpl modell = new ModelImpl("test").addGlobal(global);
        assertThatThrownBy(() -> Regelmotor.av(List.of(modell), Map.of()))
                .isInstanceOf(RegelverkException.class)
                .hasMessageContaining("test har annet enn regler");
    }

    private static void avvises(String grunn, RuleItemBuilder<?>... deler) {
        assertThatThrownBy(() -> motor(regel("T-01 Avvises").build(deler)))
                .isInstanceOf(RegelverkException.class)
                .hasMessageContaining("«T-01 Avvises»")
                .hasMessageContaining(grunn);
    }

    private RuleItemBuilder<?> konklusjon() {
        return on(tall).execute((drools, t) -> drools.insert(new Svar(t, t.verdi())));
    }

    private static RuleBuilder regel(String navn) {
        return rule("test", navn).metadata("regelId", "T-0" + navn.charAt(3)).metadata("hjemmel", "kilde 000");
    }

    private static Regelmotor motor(Rule... regler) {
        return Regelmotor.av(List.of(new ModelImpl("test").withRules(List.of(regler))), Map.of());
    }
}
