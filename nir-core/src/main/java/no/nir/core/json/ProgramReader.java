package no.nir.core.json;

import static no.nir.core.json.DatoParser.DATO;

import java.time.LocalDate;
import no.nir.core.kode.Avslutningsaarsak;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.program.Avslutning;
import no.nir.core.program.Integreringskontrakt;
import no.nir.core.program.Sluttmaalsvalg;
import org.jspecify.annotations.Nullable;

/** Leser sluttmål, integreringskontrakt og avslutninger. */
final class ProgramReader {

    private final KodeParsere koder;

    ProgramReader(KodeParsere koder) {
        this.koder = koder;
    }

    @Nullable
    Sluttmaalsvalg sluttmaal(ObjektReader o) {
        Felt<Sluttmaal> maal = o.paakrevd("maal", koder.sluttmaal());
        Felt<LocalDate> fom = o.paakrevd("fom", DATO);
        return o.bygg(() -> new Sluttmaalsvalg(maal.verdi(), fom.verdi()));
    }

    static @Nullable Integreringskontrakt kontrakt(ObjektReader o) {
        Felt<LocalDate> dato = o.paakrevd("dato", DATO);
        return o.bygg(() -> new Integreringskontrakt(dato.verdi()));
    }

    @Nullable
    Avslutning avslutning(ObjektReader o) {
        Felt<Ordning> ordning = o.paakrevd("ordning", koder.ordning());
        Felt<LocalDate> dato = o.paakrevd("dato", DATO);
        Felt<Avslutningsaarsak> aarsak = o.paakrevd("aarsak", koder.avslutningsaarsak());
        Felt<String> hovedaktivitet = o.valgfri("hovedaktivitet", TekstParser.FRI_TEKST);
        Felt<LocalDate> registrertDato = o.valgfri("registrertDato", DATO);
        return o.bygg(() -> Avslutning.builder()
                .ordning(ordning.verdi())
                .dato(dato.verdi())
                .aarsak(aarsak.verdi())
                .hovedaktivitet(hovedaktivitet.ellerNull())
                .registrertDato(registrertDato.ellerNull())
                .build());
    }
}
