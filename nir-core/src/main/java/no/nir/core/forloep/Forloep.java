package no.nir.core.forloep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.forskjell.Forskjell;
import no.nir.core.vurdering.Vurdering;

/**
 * Svaret på en sak fra én dag til en annen: leddene følger hverandre uten hull, og to ledd ved siden av hverandre har ulikt
 * svar. Hva som er samme svar, sier {@link Vurdering#sammeSvar}.
 *
 * @param ledd i tidsrekkefølge; minst ett
 */
public record Forloep(List<Forloepsledd> ledd) {

    /**
     * @throws UgyldigVerdiException når det ikke er noen ledd, når de ikke følger hverandre, eller når to ved siden av
     *     hverandre har samme svar
     */
    public Forloep {
        ledd = List.copyOf(ledd);
        if (ledd.isEmpty()) {
            throw new UgyldigVerdiException("Et forløp må ha minst ett ledd.");
        }
        for (int i = 1; i < ledd.size(); i++) {
            Forloepsledd foer = ledd.get(i - 1);
            Forloepsledd etter = ledd.get(i);
            if (!etter.fom().equals(foer.tom().plusDays(1))) {
                throw new UgyldigVerdiException("Leddene i et forløp følger hverandre, men et slutter " + foer.tom()
                        + " og det neste begynner " + etter.fom() + ".");
            }
            if (foer.vurdering().sammeSvar(etter.vurdering())) {
                throw new UgyldigVerdiException("To ledd ved siden av hverandre har samme svar, per " + foer.fom()
                        + " og per " + etter.fom() + ". Slå dem sammen.");
            }
        }
    }

    /** Første dag i forløpet. */
    public LocalDate fom() {
        return ledd.get(0).fom();
    }

    /** Siste dag i forløpet. */
    public LocalDate tom() {
        return ledd.get(ledd.size() - 1).tom();
    }

    /** Dagene svaret er et annet enn dagen før; den første dagen i forløpet er ikke med. */
    public List<LocalDate> skiftedager() {
        return ledd.stream().skip(1).map(Forloepsledd::fom).toList();
    }

    /**
     * Svaret på en dag. Det er vurdert per den første dagen i leddet dagen er i.
     *
     * @throws UgyldigVerdiException når dagen er utenfor forløpet
     */
    public Vurdering paa(LocalDate dag) {
        for (Forloepsledd l : ledd) {
            if (l.periode().inneholder(dag)) {
                return l.vurdering();
            }
        }
        throw new UgyldigVerdiException(
                "Forløpet er fra " + fom() + " til " + tom() + ", og " + dag + " er utenfor. Velg en dag i det.");
    }

    /** Forløpet til mennesker: hver skiftedag, og hva som ble annerledes den dagen. */
    public String somTekst() {
        List<String> linjer = new ArrayList<>();
        linjer.add(fom() + " – " + ledd.get(0).tom() + ": første svar");
        for (int i = 1; i < ledd.size(); i++) {
            Forloepsledd etter = ledd.get(i);
            linjer.add(etter.fom() + " – " + etter.tom() + ":");
            Forskjell.mellom(ledd.get(i - 1).vurdering(), etter.vurdering())
                    .linjer(false)
                    .forEach(linje -> linjer.add("  " + linje));
        }
        return String.join("\n", linjer);
    }
}
