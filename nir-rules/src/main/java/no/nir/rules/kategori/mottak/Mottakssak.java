package no.nir.rules.kategori.mottak;

import java.time.LocalDate;
import no.nir.core.kode.Mottakstype;
import no.nir.core.opphold.Asylsoeknad;
import no.nir.core.person.Mottaksopphold;
import no.nir.core.tid.Datoregning;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.KjentSak;
import no.nir.rules.grunnlag.Kontekst;
import no.nir.rules.kategori.Tillatelsessak;
import no.nir.rules.kategori.bokstav.Bokstav;
import org.jspecify.annotations.Nullable;

/**
 * Ett mottaksopphold, alene eller sammen med en tillatelse.
 *
 * @param plass plassen oppholdet har i saken, fra 0
 * @param tillatelse tillatelsen; {@code null} når oppholdet ses alene
 */
public record Mottakssak(
        KjentSak sak,
        Mottaksopphold mottak,
        int plass,
        @Nullable Tillatelsessak tillatelse) implements Faktum {

    /** Hvor oppholdet står i saken. */
    public String opphold() {
        return "mottak[" + plass + "]";
    }

    public boolean harTillatelse() {
        return tillatelse != null;
    }

    public @Nullable Bokstav bokstav() {
        return tillatelse == null ? null : tillatelse.bokstav();
    }

    public Mottakstype type() {
        return mottak.type();
    }

    private LocalDate innflytting() {
        return mottak.periode().fom();
    }

    /** Den seneste av dagen tillatelsen ble gitt og innflytting. */
    public LocalDate gittOgInnflyttet() {
        LocalDate gitt = tillatelse == null ? innflytting() : tillatelse.vedtaksdato();
        return Datoregning.seneste(gitt, innflytting());
    }

    /** Den seneste av innflytting og fødselsdagen da personen fyller så mange år. */
    public LocalDate innflyttetOgFylt(int aar) {
        LocalDate fylt = Datoregning.foedselsdag(sak.sak().person().foedselsdato(), aar);
        return Datoregning.seneste(fylt, innflytting());
    }

    /** Den tidligste av siste dag i mottaket og dagen før bosetting; {@code null} når ingen av dem er kjent. */
    public @Nullable LocalDate tilBosetting() {
        return Datoregning.tidligsteKjente(
                dagenFoer(sak.foersteBosetting()), mottak.periode().tom());
    }

    /** Den tidligste av siste dag i mottaket og dagen før søknaden ble avgjort; {@code null} når ingen av dem er kjent. */
    public @Nullable LocalDate tilAvgjort() {
        Asylsoeknad soeknad = sak.sak().asylsoeknad();
        return Datoregning.tidligsteKjente(
                dagenFoer(soeknad == null ? null : soeknad.avgjort()),
                mottak.periode().tom());
    }

    private static @Nullable LocalDate dagenFoer(@Nullable LocalDate dag) {
        return dag == null ? null : dag.minusDays(1);
    }

    /** Om personen har søkt om beskyttelse. */
    public boolean asylsoeker() {
        return sak.sak().asylsoeknad() != null;
    }

    public boolean kollektivBeskyttelse() {
        Asylsoeknad soeknad = sak.sak().asylsoeknad();
        return soeknad != null && soeknad.kollektivBeskyttelse();
    }

    public boolean hurtigprosedyre() {
        Asylsoeknad soeknad = sak.sak().asylsoeknad();
        return soeknad != null && soeknad.hurtigprosedyre();
    }

    public boolean nektetRealitetsbehandling() {
        Asylsoeknad soeknad = sak.sak().asylsoeknad();
        return soeknad != null && soeknad.nektetRealitetsbehandling();
    }

    @Override
    public Kontekst kontekst() {
        return sak.kontekst();
    }

    @Override
    public String somTekst() {
        return opphold() + " " + type() + " fra " + innflytting()
                + (tillatelse == null ? "" : ", " + tillatelse.somTekst());
    }
}
