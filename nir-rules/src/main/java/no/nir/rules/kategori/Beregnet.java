package no.nir.rules.kategori;

import java.time.LocalDate;
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
 * @param post posten i saken kategorien kommer av
 * @param opphold mottaksoppholdet kategorien er for; {@code null} for andre kategorier
 */
public record Beregnet(
        Faktum om,
        Kategori kategori,
        LocalDate fom,
        @Nullable LocalDate tom,
        String post,
        @Nullable String opphold)
        implements Avledet {

    /** En åpen kategori som gir program. */
    public static Beregnet fra(Programkandidat kandidat, Kategori kategori, LocalDate fom) {
        return new Beregnet(kandidat, kategori, fom, null, kandidat.om().post(), null);
    }

    /** En kategori som slutter en dag som er kjent. */
    public static Beregnet fraTil(Tillatelsessak sak, Kategori kategori, LocalDate fom, LocalDate tom) {
        return new Beregnet(sak, kategori, fom, tom, sak.post(), null);
    }

    /** En kategori for et mottaksopphold. */
    public static Beregnet iMottak(Mottakssak sak, Kategori kategori, LocalDate fom, @Nullable LocalDate tom) {
        return new Beregnet(sak, kategori, fom, tom, sak.post(), sak.opphold());
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
