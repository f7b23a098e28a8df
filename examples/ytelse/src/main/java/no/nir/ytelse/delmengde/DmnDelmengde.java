package no.nir.ytelse.delmengde;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.program.Avslutning;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tid.Virkedager;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Delmengden som DMN-beslutninger: tabellen og grensene i FEEL, datoregningen i Java. */
public final class DmnDelmengde implements Delmengde {

    private static final String MODELL = "no/nir/ytelse/delmengde/delmengde.dmn";
    private static final String ORDINAER = "Ordinaer";
    private static final String TERSKEL = "Terskel";
    private static final String START = "Start";
    private static final String AVSLUTTES = "Avsluttes";

    private final DMNRuntime motor;
    private final DMNModel modell;

    public DmnDelmengde() {
        motor = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newClassPathResource(MODELL, DmnDelmengde.class)))
                .getOrElseThrow(e -> new IllegalStateException("DMN-modellen kan ikke lastes.", e));
        modell = motor.getModels().get(0);
    }

    @Override
    public Set<Delsvar> vurder(Sak sak, LocalDate perDato) {
        Set<Delsvar> svar = new HashSet<>();
        Delsak delsak = new Delsak(sak, perDato);
        for (Kategoriperiode k : delsak.kategorier()) {
            for (Ordning ordning : Delmengde.ordninger(k.kategori())) {
                svar.add(vurder(delsak, k, ordning));
            }
        }
        return svar;
    }

    private Delsvar vurder(Delsak sak, Kategoriperiode kategori, Ordning ordning) {
        DMNContext fakta = motor.newContext();
        boolean program = ordning.equals(Ordning.INTRODUKSJONSPROGRAM);
        fakta.set("Ordning", ordning.kode());
        fakta.set("KategoriFra", kategori.periode().fom());
        fakta.set("Tildeling", sak.foersteTildeling(ordning));
        fakta.set("Sluttmaal", program ? sak.sluttmaal() : "");
        fakta.set("Utdanning", utdanning(sak.sak()));
        fakta.set("Fylkeskommunen", sak.fylkeskommunen());
        fakta.set(
                "Utvidet", !sak.kjente(ordning, Vedtakstype.UTVIDET_DELTAKELSE).isEmpty());
        DMNResult svar = evaluer(fakta, START, ORDINAER, TERSKEL);
        LocalDate frist = verdi(svar, ORDINAER);
        LocalDate start = verdi(svar, START);
        if (frist == null || start == null) {
            return new Delsvar(kategori, ordning, null, null);
        }
        BigDecimal terskel = (BigDecimal) svar.getContext().get(TERSKEL);
        List<Periode> permisjon = Tillegg.permisjon(sak.kjente(ordning, Vedtakstype.PERMISJON), start, sak.perDato());
        if (terskel != null && Tillegg.virkedager(permisjon) > terskel.intValue()) {
            frist = Tillegg.forleng(frist, permisjon);
        }
        if (!program) {
            return new Delsvar(kategori, ordning, frist, null);
        }
        int dager = Tillegg.fravaersdager(sak.tellendeFravaer(), permisjon, start, frist, sak.perDato());
        if (dager > Grenser.TERSKEL) {
            frist = Virkedager.flytt(frist, dager);
        }
        fakta.set("Frist", frist);
        fakta.set("PerDato", sak.perDato());
        fakta.set(
                "Avslutninger",
                sak.sak().avslutninger().stream()
                        .filter(a -> a.ordning().equals(ordning))
                        .map(Avslutning::dato)
                        .toList());
        boolean avsluttes =
                Boolean.TRUE.equals(evaluer(fakta, AVSLUTTES).getContext().get(AVSLUTTES));
        return new Delsvar(kategori, ordning, frist, avsluttes ? frist : null);
    }

    private DMNResult evaluer(DMNContext fakta, String... beslutninger) {
        DMNResult svar = motor.evaluateByName(modell, fakta, beslutninger);
        if (svar.hasErrors()) {
            throw new IllegalStateException("DMN-modellen svarte med feil: " + svar.getMessages());
        }
        return svar;
    }

    private static String utdanning(Sak sak) {
        Utdanningsbakgrunn bakgrunn = sak.utdanningsbakgrunn();
        return bakgrunn == null ? "" : bakgrunn.kode();
    }

    private static @Nullable LocalDate verdi(DMNResult svar, String navn) {
        return (LocalDate) svar.getContext().get(navn);
    }
}
