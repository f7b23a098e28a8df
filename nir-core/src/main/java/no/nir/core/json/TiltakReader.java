package no.nir.core.json;

import static no.nir.core.json.DatoParser.DATO;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.core.kode.Bydelsnummer;
import no.nir.core.kode.Gjennomfoering;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.tiltak.Registrering;
import no.nir.core.tiltak.Sletting;
import no.nir.core.tiltak.Tiltak;
import org.jspecify.annotations.Nullable;

/** Leser tiltak. */
final class TiltakReader {

    private final KodeParsere koder;

    TiltakReader(KodeParsere koder) {
        this.koder = koder;
    }

    @Nullable
    Tiltak tiltak(ObjektReader o, IdSamling ider) {
        Felt<String> id = ider.les(o);
        Felt<Ordning> ordning = o.paakrevd("ordning", koder.ordning());
        Felt<Tiltakstype> type = o.paakrevd("type", koder.tiltakstype());
        Felt<LocalDate> fom = o.paakrevd("fom", DATO);
        Felt<LocalDate> tom = o.paakrevd("tom", DATO);
        Felt<BigDecimal> timer = o.valgfri("timerPerUke", TimerParser.PER_UKE);
        boolean erstattende = o.ja("erstattende");
        Felt<Gjennomfoering> gjennomfoering = o.valgfri("gjennomfoering", koder.gjennomfoering());
        Felt<Registrering> registrert = o.objekt("registrert", TiltakReader::registrering);
        Felt<Sletting> slettet = o.objekt("slettet", TiltakReader::sletting);
        if (timer.mangler() && type.erLest() && !type.er(Tiltakstype.TILBUD_I_OMSORGSPERMISJON)) {
            o.mangler("timerPerUke", () -> "Mangler. Et tiltak av type " + type.verdi() + " må ha timerPerUke.");
        }
        if (type.erLest() && fom.erLest() && !koder.tiltakstype().gjelder(type.verdi(), fom.verdi())) {
            o.avvis(
                    "type",
                    () -> "Koden " + type.verdi() + " i kodeverket tiltakstype gjelder ikke " + fom.verdi()
                            + ", som er tiltakets fom.");
        }
        o.sjekkRekkefoelge(fom, tom);
        return o.bygg(() -> Tiltak.builder()
                .id(id.verdi())
                .ordning(ordning.verdi())
                .type(type.verdi())
                .fom(fom.verdi())
                .tom(tom.verdi())
                .timerPerUke(timer.ellerNull())
                .erstattende(erstattende)
                .gjennomfoering(gjennomfoering.eller(Gjennomfoering.IKKE_REGISTRERT))
                .registrert(registrert.ellerNull())
                .slettet(slettet.ellerNull())
                .build());
    }

    private static @Nullable Registrering registrering(ObjektReader o) {
        Felt<String> av = o.paakrevd("av", TekstParser.NAVN);
        Felt<LocalDate> dato = o.paakrevd("dato", DATO);
        Felt<Kommunenummer> kommune = o.paakrevd("kommune", FormParser.KOMMUNE);
        Felt<Bydelsnummer> bydel = o.valgfri("bydel", FormParser.BYDEL);
        return o.bygg(() -> new Registrering(av.verdi(), dato.verdi(), kommune.verdi(), bydel.ellerNull()));
    }

    private static @Nullable Sletting sletting(ObjektReader o) {
        Felt<String> av = o.paakrevd("av", TekstParser.NAVN);
        Felt<LocalDate> dato = o.paakrevd("dato", DATO);
        return o.bygg(() -> new Sletting(av.verdi(), dato.verdi()));
    }
}
