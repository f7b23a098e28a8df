package no.nir.core.json;

import java.io.IOException;
import java.io.OutputStream;
import no.nir.core.kode.Kodeliste;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/**
 * Leser saker og skriver vurderinger som JSON, slik kontrakten sier.
 *
 * <p>Lesingen er streng: ukjent eller dobbelt felt, gal type, dato som ikke finnes og ukjent kode avvises, og alle feil i
 * dokumentet meldes på én gang. Fraværende og {@code null} er det samme. En byte order mark først i UTF-8 godtas. Hvor
 * store dokumenter som godtas, står i {@link Jsongrenser}.
 *
 * <p>Det som skrives, er én linje uten unødige mellomrom, med feltene i fast rekkefølge: samme verdi gir samme byte.
 *
 * <p>JSON Schema (2020-12) for det som leses og skrives, ligger ved siden av klassen som {@code sak.schema.json} og {@code
 * vurdering.schema.json}.
 *
 * <p>Kan deles mellom tråder.
 */
public final class NirJson {

    private final SakReader saker;

    private NirJson(SakReader saker) {
        this.saker = saker;
    }

    /**
     * Leser og skriver med kodene i kodelisten.
     *
     * @throws IllegalStateException når kodelisten mangler et kodeverk som en sak bruker
     */
    public static NirJson med(Kodeliste kodeliste) {
        return new NirJson(new SakReader(KodeParsere.av(kodeliste)));
    }

    /**
     * Leser en sak fra UTF-8.
     *
     * @throws UgyldigJsonException med alle feilene i dokumentet
     */
    public Sak lesSak(byte[] utf8) {
        return les(new Feilsamler(Utf8Decoder.les(utf8))).sak();
    }

    /**
     * Leser en sak fra tekst.
     *
     * @throws UgyldigJsonException med alle feilene i dokumentet
     */
    public Sak lesSak(String json) {
        return les(new Feilsamler(Utf8Decoder.les(json))).sak();
    }

    /** Som {@link #lesSak(byte[])}, med varsler om det som er godtatt, men som noen bør se på. */
    public LestSak lesSakMedVarsler(byte[] utf8) {
        return lesMedVarsler(new Feilsamler(Utf8Decoder.les(utf8)));
    }

    /** Som {@link #lesSak(String)}, med varsler om det som er godtatt, men som noen bør se på. */
    public LestSak lesSakMedVarsler(String json) {
        return lesMedVarsler(new Feilsamler(Utf8Decoder.les(json)));
    }

    /**
     * Saken på én linje. Leses den igjen, blir det samme sak; en som er bygd i Java, må da ha koder fra kodelisten, datoer fra
     * 1900 til 2200, ulike id-er som ikke er blanke, og timetall uten nuller til slutt. Inneholder personnumrene umaskert.
     */
    public String skrivSak(Sak sak) {
        JsonWriter ut = new JsonWriter();
        SakWriter.skriv(sak, ut);
        return ut.tekst();
    }

    /** Vurderingen på én linje, uten linjeskift til slutt. Uten forklaring utelates feltet {@code forklaring}. */
    public String skrivVurdering(Vurdering vurdering, boolean medForklaring) {
        JsonWriter ut = new JsonWriter();
        VurderingWriter.skriv(vurdering, medForklaring, ut);
        return ut.tekst();
    }

    /**
     * Skriver vurderingen i UTF-8 på én linje, uten linjeskift til slutt, med ett kall til strømmen.
     *
     * @throws IOException når strømmen ikke tar imot
     */
    public void skrivVurdering(Vurdering vurdering, OutputStream stroem, boolean medForklaring) throws IOException {
        JsonWriter ut = new JsonWriter();
        VurderingWriter.skriv(vurdering, medForklaring, ut);
        ut.skrivTil(stroem);
    }

    private LestSak lesMedVarsler(Feilsamler feil) {
        Lest lest = les(feil);
        Foedselssjekk.varsle(lest.rot(), lest.sak().person().foedselsdato(), feil);
        return new LestSak(lest.sak(), feil.varsler(lest.rot()));
    }

    private record Lest(Jsonverdi rot, Sak sak) {}

    private Lest les(Feilsamler feil) {
        Jsonverdi rot = TreReader.les(feil);
        Sak sak = rot == null ? null : sak(rot, feil);
        if (sak == null || rot == null || feil.antall() > 0) {
            throw new UgyldigJsonException(feil.feil(rot), feil.antall());
        }
        return new Lest(rot, sak);
    }

    private @Nullable Sak sak(Jsonverdi rot, Feilsamler feil) {
        if (rot instanceof Jsonverdi.Objekt objekt) {
            return saker.les(new ObjektReader(objekt, feil));
        }
        FeltParser.avvist(rot, feil, "et JSON-objekt", false);
        return null;
    }
}
