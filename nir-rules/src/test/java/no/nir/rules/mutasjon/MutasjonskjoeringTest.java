package no.nir.rules.mutasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nir.catalog.Katalog;
import no.nir.rules.motor.Regeltekst;
import org.junit.jupiter.api.Test;

/** Hvordan utfallet av en mutant blir til, med bevis som svarer det de er bedt om. */
class MutasjonskjoeringTest {

    private static final Likeverdige INGEN = Likeverdige.les("");

    private final Katalog katalog = Katalog.standard();
    private final List<Radmutant> rader = Radmutator.av(katalog, List.of()).mutanter().stream()
            .filter(m -> m.parameter().equals("norsk_rett.frist"))
            .toList();

    @Test
    void en_mutant_ingen_bevis_ser_overlevde() {
        assertThat(prøvd(INGEN, Stilt.groent("grønt", Set.of(), new ArrayList<>())))
                .containsOnly(Utfall.OVERLEVDE)
                .hasSize(2);
    }

    @Test
    void en_mutant_i_listen_er_likeverdig_bare_når_ingen_bevis_ser_den() {
        Mutant mutant = rader.get(0).mutant();
        Likeverdige likeverdige = Likeverdige.les(mutant.id() + "; " + mutant.endringen() + "; spiller ingen rolle");
        assertThat(prøvd(likeverdige, Stilt.groent("grønt", Set.of(), new ArrayList<>())))
                .containsExactly(Utfall.LIKEVERDIG, Utfall.OVERLEVDE);
        assertThat(prøvd(likeverdige, Stilt.roedtForMutanter("rødt", Stilt.STATUS)))
                .containsExactly(Utfall.DREPT, Utfall.DREPT);
    }

    @Test
    void et_annet_svar_går_foran_et_annet_ord() {
        Stilt ord = Stilt.roedtForMutanter("ord", Stilt.ORD);
        Stilt status = Stilt.roedtForMutanter("status", Stilt.STATUS);
        assertThat(kjør(INGEN, ord, status).get(0))
                .isEqualTo(new Mutasjonsutfall(rader.get(0).mutant(), Utfall.DREPT, "fasit", "status: status"));
        assertThat(kjør(INGEN, Stilt.roedtForMutanter("ord", Stilt.ORD), Stilt.roedtForMutanter("annet", Stilt.ORD))
                        .get(0))
                .isEqualTo(new Mutasjonsutfall(rader.get(0).mutant(), Utfall.DREPT, "ord", "ord: hjemmel"));
    }

    @Test
    void beviset_som_drepte_sist_på_stedet_spørres_først() {
        List<String> spurt = new ArrayList<>();
        kjør(
                INGEN,
                Stilt.groent("grønt", Set.of(), spurt),
                Stilt.roedtForMutanter("rødt", Set.of(), Stilt.STATUS, spurt));
        assertThat(spurt).containsExactly("grønt", "rødt", "grønt", "rødt", "rødt");
    }

    @Test
    void regler_prøves_i_filens_rekkefølge_og_en_som_ikke_lar_seg_oversette_er_ugyldig() {
        List<Regelmutant> alle = Regelmutator.med(katalog).mutanter(Regeltekst.filer());
        List<Regelmutant> fil = alle.stream()
                .filter(m -> m.mutant().sted().equals("FRIST-START-01"))
                .limit(2)
                .toList();
        Regelmutant gal = new Regelmutant(
                fil.get(0).mutant(), fil.get(0).hode(), fil.get(0).regel().replace("insert(", "insret("));
        List<Mutasjonsutfall> sett = new ArrayList<>();
        Mutasjonsrapport rapport = new Mutasjonskjoering(
                        katalog, List.of(Stilt.roedtForMutanter("rødt", Stilt.STATUS)), INGEN)
                .kjoer(List.of(fil.get(0), gal, fil.get(1)), rader, sett::add);
        assertThat(rapport.alle())
                .extracting(Mutasjonsutfall::utfall)
                .containsExactly(Utfall.DREPT, Utfall.UGYLDIG, Utfall.DREPT, Utfall.DREPT, Utfall.DREPT);
        assertThat(rapport.alle().get(1).grunn()).isEqualTo("lar seg ikke oversette");
        assertThat(sett).isEqualTo(rapport.alle());
    }

    @Test
    void bevis_om_regelen_spørres_før_de_andre_og_bevis_om_naboene_etter_dem() {
        List<Regelmutant> fil = Regelmutator.med(katalog).mutanter(Regeltekst.filer()).stream()
                .filter(m -> m.mutant().sted().startsWith("FRIST-START-0"))
                .filter(m -> m.mutant().id().endsWith("-T1"))
                .limit(2)
                .toList();
        String foerste = fil.get(0).mutant().sted();
        String annen = fil.get(1).mutant().sted();
        List<String> spurt = new ArrayList<>();
        new Mutasjonskjoering(
                        katalog,
                        List.of(
                                Stilt.groent("resten", Set.of(), spurt),
                                Stilt.groent("om den første", Set.of(foerste), spurt),
                                Stilt.groent("om den andre", Set.of(annen), spurt)),
                        INGEN)
                .kjoer(fil, List.of(), utfall -> {});
        assertThat(spurt.subList(3, 9))
                .containsExactly("om den første", "om den andre", "resten", "om den andre", "om den første", "resten");
    }

    private List<Utfall> prøvd(Likeverdige likeverdige, Proeve... proever) {
        return kjør(likeverdige, proever).stream().map(Mutasjonsutfall::utfall).toList();
    }

    private List<Mutasjonsutfall> kjør(Likeverdige likeverdige, Proeve... proever) {
        return new Mutasjonskjoering(katalog, List.of(proever), likeverdige)
                .kjoer(List.of(), rader, utfall -> {})
                .alle();
    }
}
