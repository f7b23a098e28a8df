package no.nir.rules.grunnlag;

import java.time.LocalDate;
import java.util.List;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Kategori;
import no.nir.core.kode.Lov;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Sluttmaal;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.kode.Vedtakstype;
import no.nir.core.vedtak.Vedtak;
import no.nir.rules.program.fravaer.TellendeFravaer;
import org.jspecify.annotations.Nullable;

/** Én ordning i kraft av én kategori: utgangspunktet for alle regler om frister. Ett per kategori og ordning. */
public final class Grunnlag implements Ordningsfaktum {

    private final KjentSak sak;
    private final Ordningsdata data;
    private final Kategoriperiode kategori;
    private final Ordning ordning;
    private final Lov lov;
    private final List<Vedtak> tildelinger;
    private final Klassifisert poster;

    /**
     * @param poster det reglene har avgjort om postene i saken hver for seg
     */
    public Grunnlag(KjentSak sak, Klassifisert poster, Lov lov, Kategoriperiode kategori, Ordning ordning) {
        this.sak = sak;
        this.lov = lov;
        this.kategori = kategori;
        this.ordning = ordning;
        this.data = sak.ordning(ordning);
        this.tildelinger = data.tildelinger();
        this.poster = poster;
    }

    public KjentSak sak() {
        return sak;
    }

    public Ordningsdata data() {
        return data;
    }

    public Klassifisert poster() {
        return poster;
    }

    public Lov lov() {
        return lov;
    }

    @Override
    public Ordning ordning() {
        return ordning;
    }

    /** Kategorien ordningen følger av, og når den gjelder. */
    public Kategoriperiode periode() {
        return kategori;
    }

    public Kategori kategori() {
        return kategori.kategori();
    }

    public LocalDate kategoriFra() {
        return kategori.periode().fom();
    }

    public @Nullable LocalDate kategoriTil() {
        return kategori.periode().tom();
    }

    /** Om kategorien er slutt før vurderingsdagen. */
    public boolean lukket() {
        LocalDate tom = kategoriTil();
        return tom != null && tom.isBefore(perDato());
    }

    public LocalDate perDato() {
        return sak.kontekst().perDato();
    }

    /** Første dag i den første tildelingen: oppstarten deltakeren er tilbudt. */
    public @Nullable LocalDate tilbudtStart() {
        return tildelinger.isEmpty() ? null : tildelinger.get(0).fom();
    }

    /** Alle kjente tildelinger, den første først. */
    public List<Vedtak> tildelinger() {
        return tildelinger;
    }

    /** Id-en til den første tildelingen; tom når ingen er registrert. */
    public List<String> foersteTildeling() {
        return tildelinger.isEmpty() ? List.of() : List.of(tildelinger.get(0).id());
    }

    /** Kjent fravær på ordningen som kan forlenge den. */
    public List<TellendeFravaer> tellendeFravaer() {
        return poster.fravaer(ordning);
    }

    /** Om et fritak fra opplæringen gjelder per dato. */
    public boolean fritatt() {
        return data.gjelder(Vedtakstype.FRITAK, null, perDato());
    }

    /** Om et fritak fra prøven gjelder per dato. */
    public boolean fritattFraProeve() {
        return data.gjelder(Vedtakstype.FRITAK_FRA_PROEVE, null, perDato());
    }

    /** Sluttmålet som gjelder per dato. */
    public @Nullable Sluttmaal sluttmaal() {
        return sak.sluttmaal();
    }

    /** Hvor sluttmålet som gjelder, står i saken. */
    public List<String> sluttmaalspost() {
        return sak.sluttmaalspost();
    }

    public @Nullable Utdanningsbakgrunn utdanningsbakgrunn() {
        return sak.sak().utdanningsbakgrunn();
    }

    /** Om fylkeskommunen har ansvaret for opplæringen per dato (§ 30 andre ledd). */
    public boolean fylkeskommunenAnsvarlig() {
        return sak.fylkeskommunenAnsvarlig();
    }

    @Override
    public Kontekst kontekst() {
        return sak.kontekst();
    }

    @Override
    public String somTekst() {
        StringBuilder tekst = new StringBuilder(ordning.kode())
                .append(" fra kategorien ")
                .append(kategori())
                .append(" fra ")
                .append(kategoriFra());
        if (kategoriTil() != null) {
            tekst.append(" til ").append(kategoriTil());
        }
        tekst.append(", tilbudt oppstart ").append(tilbudtStart() == null ? "ikke registrert" : tilbudtStart());
        tekst.append(", utdanningsbakgrunn ")
                .append(utdanningsbakgrunn() == null ? "ikke registrert" : utdanningsbakgrunn());
        return tekst.toString();
    }
}
