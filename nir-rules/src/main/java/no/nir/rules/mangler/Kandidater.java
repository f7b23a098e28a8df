package no.nir.rules.mangler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.catalog.Katalog;
import no.nir.catalog.Kodelinje;
import no.nir.core.kode.Tiltaksgruppe;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.opplysning.Manglende;
import no.nir.core.opplysning.Opplysning;
import no.nir.core.opplysning.Opplysningstype;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Spoersmaal;
import no.nir.core.vurdering.Svarfelt;
import org.jspecify.annotations.Nullable;

/**
 * Opplysningene saken ikke har, med verdiene katalogen kjenner på dagen. Nye tiltak prøves bare mot krav til programmet, ett
 * for hver gruppe, og ikke av en type saken alt har og der det står igjen å registrere om tiltaket er gjennomført.
 */
final class Kandidater {

    private final Katalog katalog;
    private final Mangeltekst tekst;
    private final Sak sak;
    private final LocalDate perDato;

    Kandidater(Katalog katalog, Sak sak, LocalDate perDato) {
        this.katalog = katalog;
        this.tekst = new Mangeltekst(katalog);
        this.sak = sak;
        this.perDato = perDato;
    }

    /** I rekkefølgen til {@link Opplysningstype}. */
    List<Kandidat> til(Spoersmaal spoersmaal) {
        List<Kandidat> kandidater = new ArrayList<>();
        for (Manglende.Post post : Manglende.i(sak, spoersmaal.ordning(), perDato)) {
            if (post.type() != Opplysningstype.TILTAK) {
                leggTil(kandidater, opplysning(post, null), verdier(post.type().kodeverk()));
            } else if (spoersmaal.felt() == Svarfelt.KRAV) {
                for (String gruppe : katalog.koder(Tiltaksgruppe.KODEVERK)) {
                    leggTil(kandidater, opplysning(post, new Tiltaksgruppe(gruppe)), typer(gruppe));
                }
            }
        }
        return kandidater;
    }

    /** En verdi som ikke endrer saken, er den saken alt har. */
    private void leggTil(List<Kandidat> kandidater, Opplysning opplysning, List<String> verdier) {
        List<String> andre = verdier.stream()
                .filter(v -> !opplysning.i(sak, v, perDato).equals(sak))
                .toList();
        if (!andre.isEmpty()) {
            kandidater.add(new Kandidat(opplysning, andre));
        }
    }

    private Opplysning opplysning(Manglende.Post post, @Nullable Tiltaksgruppe gruppe) {
        return Opplysning.builder()
                .type(post.type())
                .ordning(post.ordning())
                .gjelder(gruppe == null ? post.gjelder() : gruppe.kode())
                .peker(post.peker())
                .setning(tekst.opplysning(post, gruppe))
                .build();
    }

    private List<String> verdier(@Nullable String kodeverk) {
        return kodeverk == null
                ? List.of(perDato.toString())
                : katalog.gyldige(kodeverk, perDato).stream()
                        .map(Kodelinje::kode)
                        .toList();
    }

    private List<String> typer(String gruppe) {
        return katalog.gyldige(Tiltakstype.KODEVERK, perDato).stream()
                .filter(linje -> linje.gruppe().equals(gruppe))
                .map(Kodelinje::kode)
                .filter(kode -> sak.tiltak().stream()
                        .noneMatch(t -> t.type().kode().equals(kode) && Manglende.venterPaaGjennomfoering(t)))
                .toList();
    }
}
