/**
 * Tiden i nir: perioder med begge dager medregnet, virkedager etter norsk kalender, og regning med måneder og alder.
 *
 * <p>Hit hører det som kan sies om datoer uten å kjenne en sak. Dagen i dag finnes ikke her: per dato er alltid et
 * argument. Hvor lange fristene er, står i katalogen; når de gjelder, i reglene.
 */
@NullMarked
package no.nir.core.tid;

import org.jspecify.annotations.NullMarked;
