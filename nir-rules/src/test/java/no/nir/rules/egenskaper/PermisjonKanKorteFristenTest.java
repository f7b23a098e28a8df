package no.nir.rules.egenskaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Fravaersaarsak;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.person.Person;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Fristvurdering;
import no.nir.rules.Regelverk;
import org.junit.jupiter.api.Test;

/**
 * De to stedene der en permisjon etter ordlyden i regelverket § 3 gjør fristen kortere. Det er en følge av teksten, ikke av
 * reglene: fravær i en permisjon teller ikke, og vinduet for utvidet opplæring i norsk følger fristen.
 */
class PermisjonKanKorteFristenTest {

    private static final LocalDate PER = LocalDate.of(2026, 11, 21);

    @Test
    void en_kort_permisjon_tar_fravær_under_terskelen_uten_selv_å_telle() {
        Sak.Builder sak = Sak.builder()
                .sakId("fravaer")
                .person(person())
                .utdanningsbakgrunn(Utdanningsbakgrunn.VIDEREGAAENDE_ELLER_HOEYERE)
                .addKategorier(kategori(Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM))
                .addSluttmaal(new Sluttmaalsvalg(Sluttmaal.ARBEID, LocalDate.of(2024, 1, 8)))
                .addVedtak(vedtak("v1", Ordning.INTRODUKSJONSPROGRAM, Vedtakstype.TILDELING, "2024-01-08")
                        .build())
                .addFravaer(Fravaer.builder()
                        .ordning(Ordning.INTRODUKSJONSPROGRAM)
                        .periode(Periode.av(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 19)))
                        .gyldig(true)
                        .aarsak(Fravaersaarsak.EGEN_SYKDOM)
                        .build());
        assertThat(frist(sak.build(), Ordning.INTRODUKSJONSPROGRAM)).isEqualTo("2024-07-23");
        sak.addVedtak(vedtak("v2", Ordning.INTRODUKSJONSPROGRAM, Vedtakstype.PERMISJON, "2024-02-19")
                .tom(LocalDate.of(2024, 2, 19))
                .build());
        assertThat(frist(sak.build(), Ordning.INTRODUKSJONSPROGRAM)).isEqualTo("2024-07-08");
    }

    @Test
    void en_permisjon_flytter_vinduet_forbi_et_vedtak_om_utvidet_norsk() {
        Sak.Builder sak = Sak.builder()
                .sakId("vindu")
                .person(person())
                .utdanningsbakgrunn(Utdanningsbakgrunn.GRUNNSKOLE)
                .addKategorier(kategori(Kategori.RETT_TIL_NORSK))
                .addVedtak(vedtak("v1", Ordning.NORSK_RETT_NORSKMAAL, Vedtakstype.TILDELING, "2024-01-08")
                        .build())
                .addVedtak(Vedtak.builder()
                        .id("v2")
                        .ordning(Ordning.NORSK_RETT_NORSKMAAL)
                        .type(Vedtakstype.UTVIDET_OPPLAERING_I_NORSK)
                        .vedtaksdato(LocalDate.of(2024, 11, 8))
                        .maaneder(6)
                        .build());
        assertThat(frist(sak.build(), Ordning.NORSK_RETT_NORSKMAAL)).isEqualTo("2025-07-08");
        sak.addVedtak(vedtak("v3", Ordning.NORSK_RETT_NORSKMAAL, Vedtakstype.PERMISJON, "2024-03-01")
                .tom(LocalDate.of(2024, 3, 1))
                .build());
        assertThat(frist(sak.build(), Ordning.NORSK_RETT_NORSKMAAL)).isEqualTo("2025-01-09");
    }

    private static Person person() {
        return Person.builder().foedselsdato(LocalDate.of(1990, 6, 15)).build();
    }

    private static Kategoriperiode kategori(Kategori kategori) {
        return new Kategoriperiode(kategori, Periode.fra(LocalDate.of(2024, 1, 1)));
    }

    private static Vedtak.Builder vedtak(String id, Ordning ordning, Vedtakstype type, String fom) {
        return Vedtak.builder()
                .id(id)
                .ordning(ordning)
                .type(type)
                .vedtaksdato(LocalDate.parse(fom))
                .fom(LocalDate.parse(fom));
    }

    private static String frist(Sak sak, Ordning ordning) {
        Fristvurdering frist =
                Regelverk.standard().vurder(sak, PER).ordning(ordning).frist();
        return frist == null ? "ingen" : String.valueOf(frist.dato());
    }
}
