package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import no.nir.core.kode.Sluttmaal;

/** Et registrert sluttmål, og plassen i listen: av to med samme fom gjelder det som står sist. */
public record Sluttmaalsfaktum(Sluttmaal maal, LocalDate fom, int plass) {}
