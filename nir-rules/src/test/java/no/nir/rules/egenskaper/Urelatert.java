package no.nir.rules.egenskaper;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kode.Bydelsnummer;
import no.nir.core.kode.Klageutfall;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Kravtype;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Spraakkode;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.opplaering.Spraak;
import no.nir.core.person.Person;
import no.nir.core.sak.Sak;
import no.nir.core.vedtak.Klage;
import no.nir.core.vedtak.Krav;
import no.nir.core.vedtak.Vedtak;

/** Opplysninger ingen regel i regelverket §§ 1–6 og 10 spør om. */
enum Urelatert {
    NAVN {
        @Override
        Sak i(Sak sak) {
            return Endring.medPerson(
                    sak,
                    Person.builder()
                            .from(sak.person())
                            .fornavn("Et annet")
                            .etternavn("Navn")
                            .build());
        }
    },
    NUMMER_OG_BYDEL {
        @Override
        Sak i(Sak sak) {
            return Endring.medPerson(
                    sak,
                    Person.builder()
                            .from(sak.person())
                            .regNummer("1")
                            .unhcrNummer("2")
                            .oppfoelgingskommune(new Kommunenummer("0301"))
                            .bydel(new Bydelsnummer("01"))
                            .skjermetAdresse(!sak.person().skjermetAdresse())
                            .build());
        }
    },
    SPRAAK_OG_SPOR {
        @Override
        Sak i(Sak sak) {
            return Sak.builder()
                    .from(sak)
                    .spraak(new Spraak(new Spraakkode("so"), null))
                    .spor(3)
                    .build();
        }
    },
    RESERVASJON {
        @Override
        Sak i(Sak sak) {
            return Sak.builder()
                    .from(sak)
                    .reservertMotForskning(!sak.reservertMotForskning())
                    .build();
        }
    },
    KLAGE {
        @Override
        Sak i(Sak sak) {
            return Sak.builder()
                    .from(sak)
                    .addKlager(Klage.builder()
                            .vedtakId("v1")
                            .dato(DAG)
                            .utfall(Klageutfall.OPPRETTHOLDT)
                            .utfallDato(DAG)
                            .build())
                    .build();
        }
    },
    KONTAKT {
        @Override
        Sak i(Sak sak) {
            Sak.Builder ny = Sak.builder().from(sak);
            for (Ordning o : ORDNINGER) {
                ny.addKrav(new Krav(o, DAG, Kravtype.KONTAKT), new Krav(o, DAG, Kravtype.SOEKNAD));
            }
            return ny.build();
        }
    },
    AVSLAG {
        @Override
        Sak i(Sak sak) {
            Sak.Builder ny = Sak.builder().from(sak);
            for (Ordning o : ORDNINGER) {
                ny.addVedtak(Vedtak.builder()
                        .id("avslag-" + o)
                        .ordning(o)
                        .type(Vedtakstype.AVSLAG)
                        .vedtaksdato(DAG)
                        .grunn("Vilkårene er ikke oppfylt")
                        .build());
            }
            return ny.build();
        }
    };

    private static final LocalDate DAG = LocalDate.of(2019, 5, 2);
    private static final List<Ordning> ORDNINGER = List.of(
            Ordning.INTRODUKSJONSPROGRAM,
            Ordning.NORSK_MED_NORSKMAAL,
            Ordning.SAMFUNNSKUNNSKAP,
            Ordning.NORSK_RETT_NORSKMAAL,
            Ordning.NORSK_OG_SAMFUNNSKUNNSKAP);

    /** Saken med opplysningen i. */
    abstract Sak i(Sak sak);
}
