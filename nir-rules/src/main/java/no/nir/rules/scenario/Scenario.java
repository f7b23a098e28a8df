package no.nir.rules.scenario;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;

/** Ett eksempel: en sak, en dag, og det regelverket da skal svare. Uforanderlig; kan kjøres mange ganger og deles mellom tråder. */
public final class Scenario {

    private final String navn;
    private final int linje;
    private final String regel;
    private final Saksdokument dokument;
    private final Sak sak;
    private final LocalDate dag;
    private final List<Ventet<Vurdering>> ventet;

    Scenario(Overskrift overskrift, Saksdokument dokument, Sak sak, LocalDate dag, List<Ventet<Vurdering>> ventet) {
        this.navn = overskrift.navn();
        this.linje = overskrift.linje();
        this.regel = overskrift.regel();
        this.dokument = dokument;
        this.sak = sak;
        this.dag = dag;
        this.ventet = List.copyOf(ventet);
    }

    /** Det som skiller et scenario fra andre. */
    record Overskrift(String navn, int linje, String regel) {}

    /** Scenarioet som setning. */
    public String navn() {
        return navn;
    }

    /** Linjen scenarioet begynner på, fra 1. */
    public int linje() {
        return linje;
    }

    /** Id-en til regelen filen handler om. */
    public String regel() {
        return regel;
    }

    /** Saken, med det som er annerledes i dette scenarioet. */
    public Sak sak() {
        return sak;
    }

    /** Dagen saken vurderes for. */
    public LocalDate dag() {
        return dag;
    }

    Saksdokument dokument() {
        return dokument;
    }

    List<Ventet<Vurdering>> ventet() {
        return ventet;
    }
}
