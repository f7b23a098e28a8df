package no.nir.core.json;

import static no.nir.core.json.DatoParser.DATO;
import static no.nir.core.json.FormParser.SPRAAK;
import static no.nir.core.json.SannhetsverdiParser.SANNHETSVERDI;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.core.kode.Delproeve;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Norsknivaa;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Proevetype;
import no.nir.core.kode.Spraakkode;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.opplaering.Proeve;
import no.nir.core.opplaering.Spraak;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Leser språk, norskmål, timer, prøver og fravær. */
final class OpplaeringReader {

    private final KodeParsere koder;

    OpplaeringReader(KodeParsere koder) {
        this.koder = koder;
    }

    static @Nullable Periode fulltid(ObjektReader o) {
        Felt<Periode> periode = o.periode();
        return o.bygg(periode::verdi);
    }

    static @Nullable Spraak spraak(ObjektReader o) {
        Felt<Spraakkode> morsmaal = o.valgfri("morsmaal", SPRAAK);
        Felt<Spraakkode> opplaering = o.valgfri("opplaeringsspraak", SPRAAK);
        return o.bygg(() -> new Spraak(morsmaal.ellerNull(), opplaering.ellerNull()));
    }

    @Nullable
    Norskmaal norskmaal(ObjektReader o) {
        Felt<Norsknivaa> lytte = o.paakrevd("lytte", koder.norsknivaa());
        Felt<Norsknivaa> lese = o.paakrevd("lese", koder.norsknivaa());
        Felt<Norsknivaa> skrive = o.paakrevd("skrive", koder.norsknivaa());
        Felt<Norsknivaa> muntlig = o.paakrevd("muntlig", koder.norsknivaa());
        return o.bygg(() -> new Norskmaal(lytte.verdi(), lese.verdi(), skrive.verdi(), muntlig.verdi()));
    }

    @Nullable
    Timefoering timer(ObjektReader o) {
        Felt<Ordning> ordning = o.paakrevd("ordning", koder.ordning());
        Felt<Periode> periode = o.periode();
        Felt<BigDecimal> timer = o.paakrevd("timer", TimerParser.I_ALT);
        Felt<BigDecimal> timerPerUke = o.valgfri("timerPerUke", TimerParser.PER_UKE);
        Felt<LocalDate> registrertDato = o.valgfri("registrertDato", DATO);
        return o.bygg(() -> Timefoering.builder()
                .ordning(ordning.verdi())
                .periode(periode.verdi())
                .timer(timer.verdi())
                .timerPerUke(timerPerUke.ellerNull())
                .registrertDato(registrertDato.ellerNull())
                .build());
    }

    /** En prøve i norsk har delprøve og nivå, en i samfunnskunnskap bestått; den enes felt kan ikke stå i den andre. */
    @Nullable
    Proeve proeve(ObjektReader o) {
        Felt<Proevetype> proeve = o.paakrevd("proeve", koder.proevetype());
        Felt<Delproeve> delproeve = o.valgfri("delproeve", koder.delproeve());
        Felt<Norsknivaa> nivaa = o.valgfri("nivaa", koder.norsknivaa());
        Felt<Boolean> bestaatt = o.valgfri("bestaatt", SANNHETSVERDI);
        Felt<LocalDate> dato = o.paakrevd("dato", DATO);
        if (proeve.erLest()) {
            boolean norsk = proeve.er(Proevetype.NORSK);
            sjekk(o, proeve, "delproeve", delproeve, norsk);
            sjekk(o, proeve, "nivaa", nivaa, norsk);
            sjekk(o, proeve, "bestaatt", bestaatt, !norsk);
        }
        return o.bygg(() -> Proeve.builder()
                .proeve(proeve.verdi())
                .delproeve(delproeve.ellerNull())
                .nivaa(nivaa.ellerNull())
                .bestaatt(bestaatt.ellerNull())
                .dato(dato.verdi())
                .build());
    }

    private static void sjekk(ObjektReader o, Felt<Proevetype> proeve, String navn, Felt<?> felt, boolean skalStaa) {
        if (skalStaa && felt.mangler()) {
            o.mangler(navn, () -> "Mangler. En prøve av type " + proeve.verdi() + " må ha " + navn + ".");
        } else if (!skalStaa && felt.erLest()) {
            o.avvis(navn, () -> "En prøve av type " + proeve.verdi() + " kan ikke ha " + navn + ".");
        }
    }

    @Nullable
    Fravaer fravaer(ObjektReader o) {
        Felt<Ordning> ordning = o.paakrevd("ordning", koder.ordning());
        Felt<Periode> periode = o.periode();
        Felt<Boolean> gyldig = o.paakrevd("gyldig", SANNHETSVERDI);
        Felt<Fravaersaarsak> aarsak = o.paakrevd("aarsak", koder.fravaersaarsak());
        Felt<LocalDate> registrertDato = o.valgfri("registrertDato", DATO);
        return o.bygg(() -> Fravaer.builder()
                .ordning(ordning.verdi())
                .periode(periode.verdi())
                .gyldig(gyldig.verdi())
                .aarsak(aarsak.verdi())
                .registrertDato(registrertDato.ellerNull())
                .build());
    }
}
