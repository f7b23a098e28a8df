package no.nir.rules.lov;

import java.time.LocalDate;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.tid.Datoregning;
import no.nir.rules.grunnlag.Faktum;
import no.nir.rules.grunnlag.KjentSak;
import no.nir.rules.grunnlag.Kontekst;
import org.jspecify.annotations.Nullable;

/**
 * Datoene loven velges av.
 *
 * @param vedtaksdato vedtaksdatoen til den første oppholdstillatelsen, uansett om den er kjent per dato
 * @param innreisedato innreisedatoen i den samme tillatelsen
 * @param tidligsteKategori tidligste fom blant alle registrerte kategorier, også dem som ikke har begynt
 */
public record Lovgrunnlag(
        Kontekst kontekst,
        @Nullable LocalDate vedtaksdato,
        @Nullable LocalDate innreisedato,
        @Nullable LocalDate tidligsteKategori)
        implements Faktum {

    public static Lovgrunnlag av(KjentSak sak) {
        Oppholdstillatelse foerste = sak.foersteTillatelse();
        LocalDate tidligste = null;
        for (Kategoriperiode k : sak.sak().kategorier()) {
            tidligste = Datoregning.tidligsteKjente(tidligste, k.periode().fom());
        }
        return foerste == null
                ? new Lovgrunnlag(sak.kontekst(), null, null, tidligste)
                : new Lovgrunnlag(sak.kontekst(), foerste.vedtaksdato(), foerste.innreisedato(), tidligste);
    }

    @Override
    public String somTekst() {
        return "første tillatelse " + (vedtaksdato == null ? "ingen" : vedtaksdato)
                + ", innreise " + (innreisedato == null ? "ikke registrert" : innreisedato)
                + ", tidligste kategori " + (tidligsteKategori == null ? "ingen" : tidligsteKategori);
    }
}
