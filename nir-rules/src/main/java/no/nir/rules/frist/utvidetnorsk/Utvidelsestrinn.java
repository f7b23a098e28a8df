package no.nir.rules.frist.utvidetnorsk;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Utvidelsestype;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.tid.Datoregning;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Fristutvidelse;
import no.nir.rules.frist.Fristforloep;
import no.nir.rules.frist.Fristtrinn;
import no.nir.rules.grunnlag.Faktum;
import org.jspecify.annotations.Nullable;

/**
 * Fristen for rett til norsk så langt, og vedtakene om utvidet opplæring som ennå ikke er prøvd, det tidligste først.
 *
 * @param godtatte hvor mange vedtak som er godtatt så langt
 */
public record Utvidelsestrinn(Faktum om, Fristforloep loep, List<Vedtak> igjen, int godtatte) implements Fristtrinn {

    /** Det første trinnet: permisjon er tatt med, ingen vedtak er prøvd. */
    public static Utvidelsestrinn foerste(Fristtrinn trinn) {
        return new Utvidelsestrinn(
                trinn,
                trinn.loep().forlengetAvPermisjon(),
                trinn.grunnlag().data().av(Vedtakstype.UTVIDET_OPPLAERING_I_NORSK),
                0);
    }

    /** Vedtaket er godtatt, og legger til månedene sine. */
    public static Utvidelsestrinn godtatt(Proevbart proevbart) {
        Utvidelsestrinn trinn = proevbart.om();
        int maaneder = trinn.maaneder();
        Fristforloep loep = trinn.loep.flyttet(
                Datoregning.plussMaaneder(trinn.loep.dato(), maaneder),
                Fristutvidelse.builder()
                        .type(Utvidelsestype.UTVIDET_OPPLAERING_I_NORSK)
                        .addGjelder(trinn.igjen.get(0).id())
                        .maaneder(maaneder));
        return new Utvidelsestrinn(proevbart, loep, trinn.resten(), trinn.godtatte + 1);
    }

    /** Vedtaket er avvist, og legger ikke til noe. */
    public static Utvidelsestrinn avvist(Avvisning avvisning) {
        Utvidelsestrinn trinn = avvisning.om();
        return new Utvidelsestrinn(avvisning, trinn.loep, trinn.resten(), trinn.godtatte);
    }

    private List<Vedtak> resten() {
        return igjen.subList(1, igjen.size());
    }

    /** Om alle vedtak er prøvd. */
    public boolean ferdig() {
        return igjen.isEmpty();
    }

    /** Vedtaket som skal prøves nå. */
    public @Nullable String vedtak() {
        return igjen.isEmpty() ? null : igjen.get(0).id();
    }

    /** Vedtaksdatoen til vedtaket som skal prøves nå. */
    public @Nullable LocalDate vedtaksdato() {
        return igjen.isEmpty() ? null : igjen.get(0).vedtaksdato();
    }

    /** Månedene i vedtaket som skal prøves nå; 0 når ingen er igjen. */
    public int maaneder() {
        Integer maaneder = igjen.isEmpty() ? null : igjen.get(0).maaneder();
        return maaneder == null ? 0 : maaneder;
    }

    public @Nullable Utdanningsbakgrunn utdanningsbakgrunn() {
        return grunnlag().utdanningsbakgrunn();
    }

    /** Så mange måneder før fristen så langt. */
    public LocalDate foerFristen(int maaneder) {
        return Datoregning.plussMaaneder(loep.dato(), -maaneder);
    }

    /** Så mange måneder etter fristen så langt. */
    public LocalDate etterFristen(int maaneder) {
        return Datoregning.plussMaaneder(loep.dato(), maaneder);
    }

    @Override
    public String somTekst() {
        return Fristtrinn.super.somTekst()
                + (ferdig() ? ", alle vedtak prøvd" : ", prøver " + vedtak() + " vedtatt " + vedtaksdato());
    }
}
