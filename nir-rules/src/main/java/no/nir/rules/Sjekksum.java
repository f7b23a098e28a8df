package no.nir.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.core.vurdering.Regelverksversjon;
import no.nir.rules.motor.Regeltekst;
import no.nir.rules.motor.Regelvariant;

/** Avtrykket av reglene, slik at et svar kan knyttes til reglene som ga det. */
final class Sjekksum {

    private static final String VERSJON = "META-INF/nir/versjon";

    private Sjekksum() {}

    static Regelverksversjon versjon(Katalog katalog) {
        return versjon(katalog, List.of());
    }

    static Regelverksversjon versjon(Katalog katalog, List<Regelvariant> varianter) {
        return new Regelverksversjon(versjon(), avRegler(varianter), katalog.sjekksum());
    }

    private static String versjon() {
        try (InputStream inn = Sjekksum.class.getClassLoader().getResourceAsStream(VERSJON)) {
            if (inn == null) {
                throw new RegelverkException("Filen " + VERSJON + " mangler i nir-rules.");
            }
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new RegelverkException("Filen " + VERSJON + " kan ikke leses.", e);
        }
    }

    private static String avRegler(List<Regelvariant> varianter) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            Regeltekst.filer().values().forEach(sha::update);
            varianter.forEach(v -> sha.update(v.tekst().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new RegelverkException("Java mangler SHA-256.", e);
        }
    }
}
