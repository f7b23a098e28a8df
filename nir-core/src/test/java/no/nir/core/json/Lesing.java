package no.nir.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Det prøvene trenger for å lese et dokument og se på feilene. */
final class Lesing {

    static final NirJson JSON = Proevekoder.nirJson();

    /** En sak med bare det som må stå, og så mye mer som {@code felt} sier. */
    static String sak(String felt) {
        return "{\"sakId\":\"s1\",\"person\":{\"foedselsdato\":\"1990-05-17\"}" + (felt.isEmpty() ? "" : "," + felt)
                + "}";
    }

    static List<Inndatafeil> feilI(String json) {
        return feilI(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Feilene i dokumentet, ingen når det er i orden. Alt annet enn {@link UgyldigJsonException} velter prøven. */
    static List<Inndatafeil> feilI(byte[] utf8) {
        try {
            assertThat(JSON.lesSak(utf8)).isNotNull();
            return List.of();
        } catch (UgyldigJsonException e) {
            assertThat(e.getCause()).isNull();
            assertThat(e.feil()).isNotEmpty();
            return e.feil();
        }
    }

    static List<String> pekereI(String json) {
        return feilI(json).stream().map(Inndatafeil::peker).toList();
    }

    static byte[] ressurs(String navn) {
        try (InputStream inn = Lesing.class.getResourceAsStream(navn)) {
            assertThat(inn).as(navn).isNotNull();
            return inn.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Lesing() {}
}
