package no.nir.ytelse;

import java.time.LocalDate;
import no.nir.core.sak.Sak;

/** En rad i tabellen: en måte å vurdere en sak på. */
public record Rad(String navn, Vurderer vurderer) {

    /** Vurderer en sak; svaret må brukes til noe av den som måler. */
    @FunctionalInterface
    public interface Vurderer {
        Object vurder(Sak sak, LocalDate perDato);
    }
}
