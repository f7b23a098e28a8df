package no.nir.rules.orakel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Ordning;
import no.nir.core.opphold.Asylsoeknad;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.person.Arbeidsforhold;
import no.nir.core.person.Mottaksopphold;
import no.nir.core.person.Person;
import no.nir.core.vedtak.Vedtak;
import no.nir.core.vurdering.Kategorikilde;
import org.jspecify.annotations.Nullable;

/** Regelverk § 2.1: kategoriene slik de kan beregnes av oppholdstillatelser, bosetting og mottak. */
final class Kategoriberegning {

    /** § 2.1: fra denne per dato teller arbeid på minst 30 timer. */
    private static final LocalDate ARBEID_FRA = LocalDate.of(2026, 1, 1);

    private static final BigDecimal ARBEIDSTIMER = BigDecimal.valueOf(30);
    private static final int MYNDIG = 18;
    /** 60 er vedtatt, men ikke satt i kraft. */
    private static final int HOEYEST_I_PROGRAM = 55;

    private static final int NORSK_FOER = 67;
    private static final int AAR_I_KOMMUNE = 2;

    private final Saksbilde bilde;
    private final Person person;
    private final boolean avtalt;
    private final @Nullable LocalDate bosatt;
    private final LocalDate botidMaalesPaa;
    private final boolean iArbeid;
    private final List<Tillatelse> tillatelser = new ArrayList<>();
    private final List<Kategorilinje> svar = new ArrayList<>();

    private Kategoriberegning(Saksbilde bilde) {
        this.bilde = bilde;
        this.person = bilde.sak.person();
        var bosetting = bilde.bosetting;
        this.bosatt = bosetting == null ? null : bosetting.dato();
        this.avtalt = bosetting != null && bosetting.etterAvtale();
        Vedtak tildeling = bilde.ordning(Ordning.INTRODUKSJONSPROGRAM).foersteTildeling;
        this.botidMaalesPaa = tildeling == null ? bilde.perDato : tildeling.vedtaksdato();
        boolean programBegynt = tildeling != null && !Datoer.fom(tildeling).isAfter(bilde.perDato);
        this.iArbeid = !programBegynt && Datoer.fraOgMed(bilde.perDato, ARBEID_FRA) && harArbeid();
    }

    /** Alle beregnede kategorier, også dem som begynner etter per dato. */
    static List<Kategorilinje> beregn(Saksbilde bilde) {
        Kategoriberegning beregning = new Kategoriberegning(bilde);
        beregning.samleTillatelser();
        for (Tillatelse t : beregning.tillatelser) {
            if (!t.settesTilSide(beregning.tillatelser, bilde.sak, bilde.perDato)) {
                beregning.program(t);
                beregning.norsk(t);
            }
        }
        beregning.mottak();
        return beregning.svar;
    }

    private void samleTillatelser() {
        List<Oppholdstillatelse> alle = bilde.sak.oppholdstillatelser();
        for (int i = 0; i < alle.size(); i++) {
            if (bilde.kjent(alle.get(i).vedtaksdato())) {
                tillatelser.add(new Tillatelse(alle.get(i), i, person.foedselsdato()));
            }
        }
    }

    /** De tre programradene. */
    private void program(Tillatelse t) {
        LocalDate bosetting = bosetting(t);
        if (bosetting == null || person.nordiskEllerEoes() || !underToAar(bosetting)) {
            return;
        }
        boolean iAlder = t.alder >= MYNDIG && t.alder <= HOEYEST_I_PROGRAM;
        boolean utenBosettingskrav = t.fEllerG() || t.aEtterF(tillatelser);
        if (t.kapittel6a()) {
            if (iAlder && avtalt && !iArbeid) {
                gir(Kategori.RETT_TIL_INTRODUKSJONSPROGRAM, bosetting, null, t);
            }
        } else if (t.harBokstav() && iAlder && (utenBosettingskrav || avtalt) && !iArbeid) {
            LocalDate fom = t.fEllerG() ? Datoer.senest(bosetting, t.gitt()) : bosetting;
            gir(Kategori.RETT_OG_PLIKT_INTRODUKSJONSPROGRAM, fom, null, t);
        }
        boolean kanTilbys = t.annenFamilie()
                || (t.harBokstav() && t.alder > HOEYEST_I_PROGRAM)
                || (t.aTilE() && !avtalt && !t.aEtterF(tillatelser));
        if (kanTilbys && t.alder >= MYNDIG) {
            gir(Kategori.KAN_TILBYS_INTRODUKSJONSPROGRAM, bosetting, null, t);
        }
    }

    /** De tre norskradene; retten eller plikten varer til dagen før 67-årsdagen. */
    private void norsk(Tillatelse t) {
        if (t.alder < MYNDIG || t.alder >= NORSK_FOER) {
            return;
        }
        LocalDate tom = person.foedselsdato().plusYears(NORSK_FOER).minusDays(1);
        boolean permanent = t.verdi.grunnlagForPermanent();
        if (t.kapittel6a()) {
            if (bosatt != null && avtalt) {
                gir(Kategori.RETT_TIL_NORSK, bosatt, tom, t);
            }
        } else if (t.paragraf28()) {
            if (permanent) {
                gir(Kategori.PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, t.gittEllerInnreist, tom, t);
            }
        } else if (t.harBokstav() || permanent) {
            LocalDate fom = switch (t.bokstav) {
                case 'd' -> t.verdi.fornyetDato();
                case 'e' -> avtalt ? bosatt : null;
                default -> t.gittEllerInnreist;
            };
            if (fom != null) {
                gir(Kategori.RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP, fom, tom, t);
            }
        }
    }

    /** De to mottaksradene: én for hvert opphold. */
    private void mottak() {
        List<Mottaksopphold> alle = person.mottak();
        for (int i = 0; i < alle.size(); i++) {
            kvalifisering(alle.get(i));
            opplaering(alle.get(i), i);
        }
    }

    private void kvalifisering(Mottaksopphold opphold) {
        LocalDate innflyttet = opphold.periode().fom();
        LocalDate tom = Datoer.tidligstAv(
                bosatt == null ? null : bosatt.minusDays(1), opphold.periode().tom());
        Tillatelse tidligst = null;
        for (Tillatelse t : tillatelser) {
            if (t.harBokstav()
                    && !t.settesTilSide(tillatelser, bilde.sak, bilde.perDato)
                    && (tidligst == null || t.gitt().isBefore(tidligst.gitt()))) {
                tidligst = t;
            }
        }
        if (tidligst != null) {
            ny(
                    Kategori.KVALIFISERING_I_MOTTAK,
                    Datoer.senest(tidligst.gitt(), innflyttet),
                    tom,
                    "oppholdstillatelser",
                    tidligst.plass);
        }
    }

    private void opplaering(Mottaksopphold opphold, int plass) {
        Asylsoeknad soeknad = bilde.sak.asylsoeknad();
        String type = opphold.type().kode();
        if (soeknad == null
                || soeknad.kollektivBeskyttelse()
                || soeknad.hurtigprosedyre()
                || soeknad.nektetRealitetsbehandling()
                || type.equals("ANKOMSTSENTER")
                || type.equals("TRANSITT")) {
            return;
        }
        LocalDate fom =
                Datoer.senest(opphold.periode().fom(), person.foedselsdato().plusYears(MYNDIG));
        LocalDate avgjort = soeknad.avgjort();
        LocalDate tom = Datoer.tidligstAv(
                avgjort == null ? null : avgjort.minusDays(1), opphold.periode().tom());
        ny(Kategori.OPPLAERING_I_MOTTAK, fom, tom, "mottak", plass);
    }

    /** «Settlement»: den tidligste bosettingen; for f, g og annen familie uten bosetting vedtaket, eller senere innreise. */
    private @Nullable LocalDate bosetting(Tillatelse t) {
        if (bosatt != null) {
            return bosatt;
        }
        return t.fEllerG() || t.annenFamilie() ? t.gittEllerInnreist : null;
    }

    private boolean underToAar(LocalDate bosetting) {
        return botidMaalesPaa.isBefore(bosetting.plusYears(AAR_I_KOMMUNE));
    }

    /** Én stilling, også en som bare er tilbudt, på minst 30 timer i uken som dekker per dato. */
    private boolean harArbeid() {
        for (Arbeidsforhold a : person.arbeid()) {
            if (Datoer.dekker(a.periode(), bilde.perDato) && a.timerPerUke().compareTo(ARBEIDSTIMER) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Den samme kategorien fra flere tillatelser er én, med den tidligste fom. */
    private void gir(Kategori kategori, LocalDate fom, @Nullable LocalDate tom, Tillatelse t) {
        for (int i = 0; i < svar.size(); i++) {
            if (svar.get(i).kategori().equals(kategori)) {
                if (fom.isBefore(svar.get(i).fom()) || likOgGittFoer(fom, t, svar.get(i))) {
                    svar.remove(i);
                    break;
                }
                return;
            }
        }
        ny(kategori, fom, tom, "oppholdstillatelser", t.plass);
    }

    /** En periode som slutter før den begynner, faller bort. */
    /** Av like fom peker vi på tillatelsen som ble gitt først; gitt samme dag på den først listede. */
    private boolean likOgGittFoer(LocalDate fom, Tillatelse t, Kategorilinje foer) {
        return fom.equals(foer.fom())
                && t.gitt()
                        .isBefore(bilde.sak
                                .oppholdstillatelser()
                                .get(foer.plass())
                                .vedtaksdato());
    }

    private void ny(Kategori kategori, LocalDate fom, @Nullable LocalDate tom, String liste, int plass) {
        if (tom == null || !tom.isBefore(fom)) {
            svar.add(new Kategorilinje(kategori, fom, tom, Kategorikilde.BEREGNET, liste, plass));
        }
    }
}
