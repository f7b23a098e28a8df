package no.nir.kommandolinje;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.nir.core.json.NirJson;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.kommandolinje.inndata.Avvist;
import no.nir.kommandolinje.tekst.Sakstekst;

/** Hvordan et svar ser ut. Brukes av flere tråder samtidig. */
interface Svarform {

    /** Linjene for en vurdert sak, i UTF-8 og med linjeskift. */
    byte[] svar(Sak sak, Vurdering vurdering);

    /** Linjene for et dokument som ikke ble vurdert. */
    byte[] avvist(Avvist avvist);

    /** Ett JSON-dokument per linje. */
    record Json(NirJson json, boolean medForklaring) implements Svarform {

        private static final int STOERRELSE = 1 << 14;

        @Override
        public byte[] svar(Sak sak, Vurdering vurdering) {
            ByteArrayOutputStream linje = new ByteArrayOutputStream(STOERRELSE);
            try {
                json.skrivVurdering(vurdering, linje, medForklaring);
            } catch (IOException e) {
                throw new UncheckedIOException("Minnet tar alltid imot.", e);
            }
            linje.write('\n');
            return linje.toByteArray();
        }

        @Override
        public byte[] avvist(Avvist avvist) {
            return utf8(List.of(avvist.somJson()));
        }
    }

    /** Til mennesker. */
    record Tekst(Sakstekst tekst) implements Svarform {

        @Override
        public byte[] svar(Sak sak, Vurdering vurdering) {
            return utf8(tekst.linjer(sak, vurdering));
        }

        @Override
        public byte[] avvist(Avvist avvist) {
            return utf8(avvist.somTekst());
        }
    }

    private static byte[] utf8(List<String> linjer) {
        return (String.join("\n", linjer) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
