package no.nir.rules.kategori;

import java.time.LocalDate;
import java.util.Comparator;
import no.nir.core.kode.Kategori;
import no.nir.rules.grunnlag.Avledet;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.kategori.mottak.Mottakssak;
import no.nir.rules.kategori.program.Programkandidat;
import org.jspecify.annotations.Nullable;

/**
 * En kategori én tillatelse eller ett mottaksopphold gir. Flere tillatelser som gir samme kategori, er én, med den
 * tidligste fom.
 *
 * @param tillatelse tillatelsen kategorien kommer av; {@code null} når den kommer av mottaket alene
 * @param opphold mottaksoppholdet kategorien er for; {@code null} for andre kategorier
 */
public record Beregnet(
        Faktum om,
        Kategori kategori,
        LocalDate fom,
        @Nullable LocalDate tom,
        @Nullable Tillatelsessak tillatelse,
        @Nullable Mottakssak opphold)
        implements Avledet {

    /** Etter fom; av like den tillatelsen som ble gitt først, så den først listede, så det først listede oppholdet. */
    public static final Comparator<Beregnet> REKKEFOELGE = Comparator.comparing(Beregnet::fom)
            .thenComparing(b -> b.tillatelse == null ? b.fom : b.tillatelse.vedtaksdato())
            .thenComparingInt(
                    b -> b.tillatelse == null ? 0 : b.tillatelse.om().om().plass())
            .thenComparingInt(b -> b.opphold == null ? 0 : b.opphold.plass());

    /** En åpen kategori som gir program. */
    public static Beregnet fra(Programkandidat kandidat, Kategori kategori, LocalDate fom) {
        return new Beregnet(kandidat, kategori, fom, null, kandidat.om(), null);
    }

    /** En kategori som slutter en dag som er kjent. */
    public static Beregnet fraTil(Tillatelsessak sak, Kategori kategori, LocalDate fom, LocalDate tom) {
        return new Beregnet(sak, kategori, fom, tom, sak, null);
    }

    /** En kategori for et mottaksopphold. */
    public static Beregnet iMottak(Mottakssak sak, Kategori kategori, LocalDate fom, @Nullable LocalDate tom) {
        return new Beregnet(sak, kategori, fom, tom, sak.tillatelse(), sak);
    }

    /** Posten i saken kategorien kommer av. */
    public String post() {
        if (tillatelse != null) {
            return tillatelse.post();
        }
        return opphold == null ? "" : opphold.opphold();
    }

    /** Om perioden har noen dag. */
    public boolean mulig() {
        return tom == null || !tom.isBefore(fom);
    }

    @Override
    public String somTekst() {
        return kategori + " fra " + fom + (tom == null ? "" : " til " + tom);
    }
}
