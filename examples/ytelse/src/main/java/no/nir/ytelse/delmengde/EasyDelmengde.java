package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Delmengden i Easy Rules: de samme reglene, i rekkefølge, for én ordning om gangen. */
public final class EasyDelmengde implements Delmengde {

    private static final String DELEN = "ordning";

    private final DefaultRulesEngine motor = new DefaultRulesEngine();
    private final Rules regler = new Rules();

    public EasyDelmengde() {
        regel(
                "start fra kategori",
                o -> !o.program() && o.kategoriFom().isBefore(Grenser.TILBUD_FRA),
                o -> o.start = o.kategoriFom());
        regel(
                "start fra tildeling",
                o -> o.program() || !o.kategoriFom().isBefore(Grenser.TILBUD_FRA),
                o -> o.start = o.sak.foersteTildeling(o.ordning));
        regel("norsk 18", o -> o.er(Ordning.NORSK_MED_NORSKMAAL) && o.sak.videregaaende(), o -> o.maaneder(18, 0));
        regel(
                "norsk 36",
                o -> o.er(Ordning.NORSK_MED_NORSKMAAL) && o.sak.utdannet() && !o.sak.videregaaende(),
                o -> o.maaneder(36, 0));
        regel(
                "samfunnskunnskap 12",
                o -> o.er(Ordning.SAMFUNNSKUNNSKAP) && !o.sak.fylkeskommunen(),
                o -> o.maaneder(12, 0));
        for (Programlinje linje : Programlinje.ALLE) {
            regel(
                    linje.toString(),
                    o -> o.program() && linje.gjelder(o),
                    o -> o.maaneder(linje.ordinaere(), linje.utvidelse()));
        }
        regel("ordinær frist", o -> o.beregnes() && !o.utvidet(), o -> o.settFrist(o.ordinaere));
        regel("utvidet deltakelse", o -> o.beregnes() && o.utvidet(), o -> o.settFrist(o.ordinaere + o.utvidelse));
        regel(
                "permisjon",
                o -> o.frist != null && !o.program() && o.permisjonTeller(),
                o -> o.medPermisjon(Grenser.INGEN_TERSKEL));
        regel("permisjon i program", o -> o.frist != null && o.program(), o -> o.medPermisjon(Grenser.TERSKEL));
        regel("fravær", o -> o.frist != null && o.program(), Delberegning::medFravaer);
        regel("systemet avslutter", o -> o.program() && o.skalAvsluttes(), o -> o.avsluttet = o.frist);
    }

    private void regel(String navn, Predicate<Delberegning> naar, Consumer<Delberegning> saa) {
        Rule regel = new RuleBuilder()
                .name(navn)
                .priority(regler.size())
                .when(fakta -> naar.test(delen(fakta)))
                .then(fakta -> saa.accept(delen(fakta)))
                .build();
        regler.register(regel);
    }

    private static Delberegning delen(Facts fakta) {
        return Objects.requireNonNull(fakta.get(DELEN));
    }

    @Override
    public Set<Delsvar> vurder(Sak sak, LocalDate perDato) {
        Set<Delsvar> svar = new HashSet<>();
        Delsak delsak = new Delsak(sak, perDato);
        for (Kategoriperiode k : delsak.kategorier()) {
            List<Ordning> ordninger = Delmengde.ordninger(k.kategori());
            for (Ordning ordning : ordninger) {
                Delberegning del = new Delberegning(delsak, k, ordning);
                Facts fakta = new Facts();
                fakta.put(DELEN, del);
                motor.fire(regler, fakta);
                svar.add(new Delsvar(k, ordning, del.frist, del.avsluttet));
            }
        }
        return svar;
    }
}
