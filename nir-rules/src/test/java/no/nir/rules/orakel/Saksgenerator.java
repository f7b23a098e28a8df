package no.nir.rules.orakel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Mottakstype;
import no.nir.core.kode.Oppholdsgrunnlag;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.opphold.Asylsoeknad;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.person.Arbeidsforhold;
import no.nir.core.person.Barn;
import no.nir.core.person.Bosetting;
import no.nir.core.person.Duf;
import no.nir.core.person.Mottaksopphold;
import no.nir.core.person.Person;
import no.nir.core.sak.Sak;
import no.nir.core.tid.Periode;
import no.nir.core.vurdering.Kategorivurdering;
import org.jspecify.annotations.Nullable;

/**
 * Lager hele, gyldige saker med tyngden på grensene i regelverket. Samme kilde gir de samme sakene; klokken brukes ikke.
 *
 * <p>Alt henger på et anker, dagen tillatelsen eller kategorien begynner, slik at datoene i en sak treffer hverandre.
 * Ordningene fylles av {@link Ordningsgenerator}.
 */
public final class Saksgenerator {

    private static final LocalDate LOVEN = LocalDate.of(2021, 1, 1);
    private static final LocalDate SAMFUNNSKUNNSKAP_I_MOTTAK = LocalDate.of(2022, 1, 1);
    private static final Kommunenummer KOMMUNE = new Kommunenummer("4204");

    static final List<Kategori> KATEGORIER = List.of(
            Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM,
            Kategori.RETT_TIL_INTRODUKSJONSPROGRAM,
            Kategori.KAN_TILBYS_INTRODUKSJONSPROGRAM,
            Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP,
            Kategori.PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP,
            Kategori.RETT_TIL_NORSK,
            Kategori.KVALIFISERING_I_MOTTAK,
            Kategori.OPPLAERING_I_MOTTAK,
            Kategori.RETT_NORSK_OG_SAMFUNNSKUNNSKAP,
            Kategori.ASYLNORSK);

    private static final List<Oppholdsgrunnlag> GRUNNLAG = List.of(
            Oppholdsgrunnlag.UTL_28,
            Oppholdsgrunnlag.UTL_35_3,
            Oppholdsgrunnlag.UTL_38_1,
            Oppholdsgrunnlag.UF_8_4,
            Oppholdsgrunnlag.UTL_38_5,
            Oppholdsgrunnlag.UTL_34,
            Oppholdsgrunnlag.UTL_34,
            Oppholdsgrunnlag.UTL_KAP6,
            Oppholdsgrunnlag.UTL_KAP6,
            Oppholdsgrunnlag.UTL_53,
            Oppholdsgrunnlag.UTL_23,
            Oppholdsgrunnlag.UTL_25,
            Oppholdsgrunnlag.UTL_KAP6_ARBEID,
            Oppholdsgrunnlag.ANNET);

    private final Tilfeldig tilfeldig;
    private int nummer;

    /** Saker fra kilden, for eksempel {@code new SplittableRandom(froe)}. */
    public Saksgenerator(RandomGenerator kilde) {
        this.tilfeldig = new Tilfeldig(kilde);
    }

    /** Neste sak. */
    public Sak neste() {
        nummer++;
        LocalDate anker = tilfeldig.anker();
        List<Oppholdstillatelse> tillatelser = tillatelser(anker);
        Sak.Builder sak = Sak.builder()
                .sakId("tilfeldig-" + nummer)
                .person(person(anker, tillatelser))
                .oppholdstillatelser(tillatelser)
                .asylsoeknad(tilfeldig.sjanse(30) ? asylsoeknad(anker) : null)
                .utdanningsbakgrunn(utdanning());
        if (tilfeldig.sjanse(12)) {
            LocalDate fom = tilfeldig.etter(anker, 1, 6, 12, 24);
            sak.addFulltidVideregaaende(Periode.av(fom, tilfeldig.kanskje(80, fom.plusMonths(10))));
        }
        Ordningsgenerator ordninger = new Ordningsgenerator(tilfeldig, anker);
        if (tillatelser.isEmpty() || tilfeldig.sjanse(70)) {
            boolean beregnede = !tillatelser.isEmpty() && tilfeldig.sjanse(50);
            List<Kategoriperiode> kategorier = beregnede ? beregnede(sak.build(), anker) : List.of();
            kategorier = kategorier.isEmpty() ? kategorier(anker) : kategorier;
            sak.kategorier(kategorier);
            ordninger.fyll(sak, kategorier);
        } else {
            ordninger.fyll(sak, beregnede(sak.build(), anker));
        }
        return sak.build();
    }

    /** Så mange per datoer for saken, oftest nær en grense i svaret; saken vurderes én gang for å finne dem. */
    public List<LocalDate> perDatoer(Sak sak, int antall) {
        return PerDatovelger.velg(sak, antall, tilfeldig);
    }

    private Person person(LocalDate anker, List<Oppholdstillatelse> tillatelser) {
        LocalDate gitt =
                tillatelser.isEmpty() ? anker : tilfeldig.en(tillatelser).vedtaksdato();
        Person.Builder person = Person.builder()
                .foedselsdato(foedt(gitt))
                .oppfoelgingskommune(KOMMUNE)
                .nordiskEllerEoes(tilfeldig.sjanse(6))
                .venterBarn(tilfeldig.sjanse(8))
                .duf(duf());
        for (int i = tilfeldig.ett(0, 0, 0, 1, 1, 2); i > 0; i--) {
            LocalDate fom = tilfeldig.sjanse(50) ? tilfeldig.omkring(anker, 200) : tilfeldig.etter(anker, -6, 0, 2);
            person.addMottak(new Mottaksopphold(
                    "Mottak",
                    tilfeldig.en(
                            Mottakstype.ORDINAERT,
                            Mottakstype.ORDINAERT,
                            Mottakstype.INTEGRERINGSMOTTAK,
                            Mottakstype.ANKOMSTSENTER,
                            Mottakstype.TRANSITT),
                    Periode.av(fom, tilfeldig.kanskje(50, fom.plusDays(tilfeldig.tall(400))))));
        }
        for (int i = tilfeldig.ett(0, 1, 1, 1, 2); i > 0; i--) {
            person.addBosettinger(new Bosetting(KOMMUNE, bosatt(anker), tilfeldig.sjanse(75)));
        }
        for (int i = tilfeldig.ett(0, 0, 1, 2); i > 0; i--) {
            LocalDate grense = tilfeldig.etter(anker, 0, 1, 6, 12, 24, 36);
            person.addBarn(
                    new Barn(tilfeldig.sjanse(60) ? tilfeldig.naer(grense.minusYears(18)) : tilfeldig.naer(grense)));
        }
        for (int i = tilfeldig.ett(0, 0, 0, 1, 2); i > 0; i--) {
            LocalDate fom = tilfeldig.sjanse(50) ? tilfeldig.anker() : tilfeldig.omkring(anker, 300);
            person.addArbeid(Arbeidsforhold.builder()
                    .timerPerUke(tilfeldig.en(
                            new BigDecimal("29.99"), new BigDecimal("30"), new BigDecimal("37.5"), BigDecimal.TEN))
                    .periode(Periode.av(fom, tilfeldig.kanskje(50, fom.plusDays(tilfeldig.tall(700)))))
                    .tilbud(tilfeldig.sjanse(30))
                    .build());
        }
        return person.build();
    }

    /** Rundt 18, 55, 56 og 67 år da tillatelsen ble gitt, noen ganger på skuddag. */
    private LocalDate foedt(LocalDate gitt) {
        if (tilfeldig.sjanse(10)) {
            return LocalDate.of(tilfeldig.ett(1956, 1960, 1968, 1972, 2000, 2004, 2008), 2, 29);
        }
        return tilfeldig.sjanse(45)
                ? tilfeldig.naer(gitt.minusYears(tilfeldig.ett(18, 55, 56, 67)))
                : gitt.minusDays(tilfeldig.mellom(16 * 365, 70 * 365));
    }

    private LocalDate bosatt(LocalDate anker) {
        return switch (tilfeldig.tall(4)) {
            case 0 -> tilfeldig.naer(anker);
            case 1 -> tilfeldig.etter(anker, -24, -3, 1, 3, 6);
            default -> tilfeldig.omkring(anker, 200);
        };
    }

    private @Nullable Duf duf() {
        return switch (tilfeldig.tall(5)) {
            case 0 -> Duf.les("201017238203");
            case 1 -> Duf.les("201234567890");
            case 2 -> Duf.les("988899900055");
            default -> null;
        };
    }

    private @Nullable Utdanningsbakgrunn utdanning() {
        return switch (tilfeldig.tall(5)) {
            case 0 -> Utdanningsbakgrunn.INGEN;
            case 1 -> Utdanningsbakgrunn.GRUNNSKOLE;
            case 2, 3 -> Utdanningsbakgrunn.VIDEREGAAENDE_ELLER_HOEYERE;
            default -> null;
        };
    }

    private Asylsoeknad asylsoeknad(LocalDate anker) {
        return Asylsoeknad.builder()
                .dato(tilfeldig.omkring(anker, 200))
                .avgjort(tilfeldig.kanskje(60, tilfeldig.omkring(anker, 300)))
                .kollektivBeskyttelse(tilfeldig.sjanse(10))
                .hurtigprosedyre(tilfeldig.sjanse(8))
                .nektetRealitetsbehandling(tilfeldig.sjanse(8))
                .build();
    }

    private List<Oppholdstillatelse> tillatelser(LocalDate anker) {
        List<Oppholdstillatelse> svar = new ArrayList<>();
        for (int i = tilfeldig.ett(0, 0, 1, 1, 1, 2, 3); i > 0; i--) {
            svar.add(tillatelse(tilfeldig.en(GRUNNLAG), svar.isEmpty() ? anker : tilfeldig.anker()));
        }
        if (tilfeldig.sjanse(6)) {
            // § 34 først, så en annen tillatelse i vinduet til forskriften § 43 h.
            svar.add(tillatelse(Oppholdsgrunnlag.UTL_34, tilfeldig.en(LocalDate.of(2022, 3, 11), anker)));
            svar.add(tillatelse(
                    tilfeldig.en(GRUNNLAG),
                    tilfeldig.naer(tilfeldig.en(
                            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)))));
        }
        return tilfeldig.stokket(svar);
    }

    private Oppholdstillatelse tillatelse(Oppholdsgrunnlag grunnlag, LocalDate gitt) {
        return Oppholdstillatelse.builder()
                .hjemmel(grunnlag)
                .vedtaksdato(gitt)
                .innreisedato(innreise(gitt))
                .fornyetDato(tilfeldig.sjanse(40) ? tilfeldig.etter(gitt, 3, 12, 24) : null)
                .grunnlagForPermanent(tilfeldig.sjanse(50))
                .referansepersonParagraf9(tilfeldig.sjanse(60))
                .referansepersonBosattUnderFemAar(tilfeldig.sjanse(60))
                .build();
    }

    /** Rundt dagen tillatelsen ble gitt, eller rundt dagen loven trådte i kraft når tillatelsen er eldre. */
    private @Nullable LocalDate innreise(LocalDate gitt) {
        if (gitt.isBefore(LOVEN) && tilfeldig.sjanse(25)) {
            return tilfeldig.naer(LOVEN);
        }
        if (!tilfeldig.sjanse(40)) {
            return null;
        }
        return tilfeldig.sjanse(30) ? tilfeldig.anker() : tilfeldig.omkring(gitt, 60);
    }

    /** Kategoriene saken selv gir et halvt år etter ankeret, noen ganger med én dag feil. */
    private List<Kategoriperiode> beregnede(Sak sak, LocalDate anker) {
        List<Kategoriperiode> svar = new ArrayList<>();
        boolean galt = tilfeldig.sjanse(20);
        for (Kategorivurdering k : Orakel.vurder(sak, anker.plusMonths(6)).kategorier()) {
            LocalDate fom = k.periode().fom();
            LocalDate tom = k.periode().tom();
            svar.add(new Kategoriperiode(k.kategori(), galt ? Periode.av(fom.minusDays(1), tom) : k.periode()));
        }
        return tilfeldig.stokket(svar);
    }

    private List<Kategoriperiode> kategorier(LocalDate anker) {
        List<Kategoriperiode> svar = new ArrayList<>();
        for (int i = tilfeldig.ett(0, 1, 1, 1, 2, 2, 2, 3); i > 0; i--) {
            LocalDate fom = tilfeldig.sjanse(60) ? tilfeldig.naer(anker) : tilfeldig.omkring(anker, 300);
            LocalDate tom = tilfeldig.sjanse(25) ? tilfeldig.etter(fom, 1, 6, 12, 24, 36) : null;
            Kategori kategori = tilfeldig.en(KATEGORIER);
            if (kategori.equals(Kategori.OPPLAERING_I_MOTTAK) && tilfeldig.sjanse(30)) {
                fom = tilfeldig.naer(SAMFUNNSKUNNSKAP_I_MOTTAK);
            }
            svar.add(new Kategoriperiode(kategori, Periode.av(fom, tom != null && tom.isBefore(fom) ? fom : tom)));
        }
        return svar;
    }
}
