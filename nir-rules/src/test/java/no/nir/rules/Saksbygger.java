package no.nir.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Tiltakstype;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.person.Person;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Sletting;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Vedtak;
import org.jspecify.annotations.Nullable;

/** Bygger små saker til testene: én linje per post. */
final class Saksbygger {

    private final Sak.Builder sak = Sak.builder()
            .sakId("test")
            .person(Person.builder().foedselsdato(LocalDate.of(1990, 6, 15)).build());

    static Saksbygger sak() {
        return new Saksbygger();
    }

    static LocalDate dag(String dato) {
        return LocalDate.parse(dato);
    }

    Saksbygger kategori(Kategori kategori, String fom) {
        return kategori(kategori, fom, null);
    }

    Saksbygger kategori(Kategori kategori, String fom, @Nullable String tom) {
        sak.addKategorier(new Kategoriperiode(kategori, Periode.av(dag(fom), tom == null ? null : dag(tom))));
        return this;
    }

    Saksbygger tillatelse(Oppholdsgrunnlag hjemmel, String gitt, @Nullable String innreise) {
        sak.addOppholdstillatelser(Oppholdstillatelse.builder()
                .hjemmel(hjemmel)
                .vedtaksdato(dag(gitt))
                .innreisedato(innreise == null ? null : dag(innreise))
                .grunnlagForPermanent(true)
                .build());
        return this;
    }

    Saksbygger vedtak(String id, Ordning ordning, Vedtakstype type, String fom, @Nullable String tom) {
        sak.addVedtak(Vedtak.builder()
                .id(id)
                .ordning(ordning)
                .type(type)
                .vedtaksdato(dag(fom))
                .fom(dag(fom))
                .tom(tom == null ? null : dag(tom))
                .build());
        return this;
    }

    Saksbygger tiltak(String id, Tiltakstype type, String fom, String tom, String timer) {
        return tiltak(id, type, fom, tom, timer, false, false);
    }

    Saksbygger tiltak(
            String id, Tiltakstype type, String fom, String tom, String timer, boolean erstattende, boolean slettet) {
        sak.addTiltak(Tiltak.builder()
                .id(id)
                .ordning(Ordning.KVALIFISERING_FOR_MOTTAKSBEBOERE)
                .type(type)
                .fom(dag(fom))
                .tom(dag(tom))
                .timerPerUke(new BigDecimal(timer))
                .erstattende(erstattende)
                .slettet(slettet ? new Sletting("4204-TEST", dag(tom)) : null)
                .build());
        return this;
    }

    /** Byggeren fra kjernen, til det denne ikke har en snarvei for. */
    Sak.Builder mer() {
        return sak;
    }

    Sak bygg() {
        return sak.build();
    }
}
