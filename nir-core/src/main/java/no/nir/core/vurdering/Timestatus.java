package no.nir.core.vurdering;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Timer gjennomført og krevd.
 *
 * @param krav timene som kreves; {@code null} for norskopplæring som måles i nivå
 */
public record Timestatus(BigDecimal gjennomfoert, @Nullable Integer krav) {}
