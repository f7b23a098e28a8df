package no.nir.ytelse.delmengde;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** Delmengden i Drools, slik det oftest gjøres: alt i saken som små fakta, og en ny økt for hver person. */
public final class DroolsDelmengde implements Delmengde {

    private static final String MODELLER = "META-INF/kie/no.nir/ytelse/drools-model";
    private static final int GRENSE = 10_000;

    private final KieBase base = KieBaseBuilder.createKieBaseFromModel(modeller());

    @Override
    public Set<Delsvar> vurder(Sak sak, LocalDate perDato) {
        KieSession oekt = base.newKieSession();
        try {
            oekt.insert(new Dag(perDato));
            sak.kategorier().forEach(oekt::insert);
            sak.vedtak().forEach(oekt::insert);
            sak.fravaer().forEach(oekt::insert);
            sak.avslutninger().forEach(oekt::insert);
            sak.fulltidVideregaaende().forEach(p -> oekt.insert(new Fulltid(p)));
            List<Sluttmaalsvalg> maal = sak.sluttmaal();
            for (int i = 0; i < maal.size(); i++) {
                oekt.insert(new Sluttmaalsfaktum(maal.get(i).maal(), maal.get(i).fom(), i));
            }
            if (sak.utdanningsbakgrunn() != null) {
                oekt.insert(sak.utdanningsbakgrunn());
            }
            if (oekt.fireAllRules(GRENSE) == GRENSE) {
                throw new IllegalStateException("Reglene i delmengden går i ring.");
            }
            return svar(oekt);
        } finally {
            oekt.dispose();
        }
    }

    private static Set<Delsvar> svar(KieSession oekt) {
        Set<Trinn> avsluttes = new HashSet<>();
        oekt.getObjects(new ClassObjectFilter(Avsluttes.class)).forEach(a -> avsluttes.add(((Avsluttes) a).frist()));
        Set<Deltakelse> medFrist = new HashSet<>();
        Set<Delsvar> svar = new HashSet<>();
        for (Object o : oekt.getObjects(new ClassObjectFilter(Trinn.class))) {
            Trinn t = (Trinn) o;
            if (t.naar() == Trinn.Naar.FERDIG) {
                Deltakelse d = t.start().deltakelse();
                medFrist.add(d);
                svar.add(new Delsvar(d.kategori(), d.ordning(), t.frist(), avsluttes.contains(t) ? t.frist() : null));
            }
        }
        for (Object o : oekt.getObjects(new ClassObjectFilter(Deltakelse.class))) {
            Deltakelse d = (Deltakelse) o;
            if (!medFrist.contains(d)) {
                svar.add(new Delsvar(d.kategori(), d.ordning(), null, null));
            }
        }
        return svar;
    }

    private static List<Model> modeller() {
        ClassLoader laster = DroolsDelmengde.class.getClassLoader();
        try (InputStream inn = Objects.requireNonNull(laster.getResourceAsStream(MODELLER), MODELLER)) {
            List<Model> modeller = new ArrayList<>();
            for (String linje : new String(inn.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("Drools-Model-Version:"))
                    .toList()) {
                modeller.add(Class.forName(linje.strip(), true, laster)
                        .asSubclass(Model.class)
                        .getConstructor()
                        .newInstance());
            }
            return modeller;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Regelklassene kan ikke lastes.", e);
        }
    }
}
