package no.nir.rules.mangler;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import no.nir.catalog.Katalog;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Datoregning;
import no.nir.core.vurdering.Feltsvar;
import no.nir.core.vurdering.HvaMangler;
import no.nir.core.vurdering.Mangelgrunn;
import no.nir.core.vurdering.Opplysningssett;
import no.nir.core.vurdering.Spoersmaal;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/** Finner for hvert ukjent svar i en vurdering hva som ville avgjort det. */
public final class Utredning {

    /** Så mange måneder fram det ses, når ingen opplysning avgjør svaret på vurderingsdagen. */
    private static final List<Integer> SENERE = List.of(1, 3, 6, 12, 24, 36, 60);

    /** Så mange måneder fram hver opplysning prøves alene, når heller ikke tiden er nok. */
    private static final List<Integer> SENERE_MED_OPPLYSNING = List.of(3, 12, 36);

    private final Katalog katalog;
    private final Sak sak;
    private final Vurdering svar;
    private final Tenkte tenkte;

    private Utredning(Katalog katalog, BiFunction<Sak, LocalDate, Vurdering> regler, Sak sak, Vurdering svar) {
        this.katalog = katalog;
        this.sak = sak;
        this.svar = svar;
        this.tenkte = new Tenkte(regler, sak, svar.perDato());
    }

    /**
     * Vurderingen med det som mangler.
     *
     * @param regler vurderer en sak for en dag; spørres høyst 2 000 ganger
     * @param svar vurderingen av saken; er alt kjent, spørres reglene ikke
     */
    public static Vurdering fyllUt(
            Katalog katalog, BiFunction<Sak, LocalDate, Vurdering> regler, Sak sak, Vurdering svar) {
        Utredning utredning = new Utredning(katalog, regler, sak, svar);
        List<HvaMangler> mangler =
                Spoersmaal.ubesvarte(svar).stream().map(utredning::hvaMangler).toList();
        return Vurdering.builder().from(svar).hvaMangler(mangler).build();
    }

    private HvaMangler hvaMangler(Spoersmaal spoersmaal) {
        List<Kandidat> kandidater = new Kandidater(katalog, sak, svar.perDato()).til(spoersmaal);
        List<Opplysningssett> sett =
                new Mangelsoek(spoersmaal, kandidater, tenkte, svar.perDato()).soek(List.of(), Mangelsoek.STOERST);
        if (!sett.isEmpty()) {
            return mangler(spoersmaal, Mangelgrunn.OPPLYSNINGER, null, sett);
        }
        return avTiden(spoersmaal, kandidater)
                .orElseGet(() -> mangler(
                        spoersmaal,
                        tenkte.avkortet() ? Mangelgrunn.IKKE_PROEVD : Mangelgrunn.INGENTING,
                        null,
                        List.of()));
    }

    private Optional<HvaMangler> avTiden(Spoersmaal spoersmaal, List<Kandidat> kandidater) {
        if (svar.perDato().isAfter(LocalDate.MAX.minusYears(10))) {
            return Optional.empty();
        }
        for (int maaneder : SENERE) {
            LocalDate dag = Datoregning.plussMaaneder(svar.perDato(), maaneder);
            if (tenkte.vurder(List.of(), dag)
                    .flatMap(spoersmaal::svar)
                    .filter(Feltsvar::kjent)
                    .isPresent()) {
                return Optional.of(mangler(spoersmaal, Mangelgrunn.TIDEN, dag, List.of()));
            }
        }
        for (int maaneder : SENERE_MED_OPPLYSNING) {
            LocalDate dag = Datoregning.plussMaaneder(svar.perDato(), maaneder);
            List<Opplysningssett> sett = new Mangelsoek(spoersmaal, kandidater, tenkte, dag).soek(List.of(), 1);
            if (!sett.isEmpty()) {
                return Optional.of(mangler(spoersmaal, Mangelgrunn.TIDEN, dag, sett));
            }
        }
        return Optional.empty();
    }

    private HvaMangler mangler(
            Spoersmaal spoersmaal, Mangelgrunn grunn, @Nullable LocalDate senest, List<Opplysningssett> sett) {
        return HvaMangler.builder()
                .spoersmaal(spoersmaal)
                .grunn(grunn)
                .setning(new Mangeltekst(katalog).grunn(grunn, senest))
                .senest(senest)
                .sett(sett)
                .build();
    }
}
