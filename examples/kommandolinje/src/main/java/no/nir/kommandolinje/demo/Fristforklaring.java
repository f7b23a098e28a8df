package no.nir.kommandolinje.demo;

import java.util.List;
import java.util.regex.Pattern;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Forklaringssteg;

/** Velger de stegene i en forklaring som fører fram til fristen og avslutningen for én ordning. */
final class Fristforklaring {

    private static final String LOV = "LOV-";
    private static final List<String> TEMAER = List.of("ORDNING-", "FRIST-", "PROG-", "AVSLUTNING-");

    private final Pattern ordning;

    Fristforklaring(Ordning ordning) {
        this.ordning = Pattern.compile("(?<![A-Z_])" + ordning.kode() + "(?![A-Z_])");
    }

    boolean gjelder(Forklaringssteg steg) {
        return steg.regel().startsWith(LOV)
                || (TEMAER.stream().anyMatch(steg.regel()::startsWith)
                        && ordning.matcher(steg.konklusjon()).find());
    }
}
