package no.nir.ytelse.delmengde;

import java.time.LocalDate;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Ordning;
import org.jspecify.annotations.Nullable;

/**
 * Det delmengden svarer om én ordning i én kategori.
 *
 * @param frist {@code null} når den ikke kan beregnes, eller ordningen ikke har noen
 * @param avsluttet dagen systemet avslutter programmet; {@code null} når det ikke gjør det
 */
public record Delsvar(
        Kategoriperiode kategori,
        Ordning ordning,
        @Nullable LocalDate frist,
        @Nullable LocalDate avsluttet) {}
