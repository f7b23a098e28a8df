package no.nir.rules.eksempel;

import java.time.LocalDate;

/** Slik kan det se ut i et fagsystem: når er fristen for samfunnskunnskap oversittet? */
interface DinFristberegning {

    boolean oversittet(LocalDate frist, LocalDate idag);

    /** Med en feil: en frist er holdt på fristdagen, men her er den oversittet alt da. */
    DinFristberegning MED_FEIL = (frist, idag) -> !idag.isBefore(frist);

    /** Rettet. */
    DinFristberegning RETTET = (frist, idag) -> idag.isAfter(frist);
}
