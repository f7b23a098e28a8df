package no.nir.core.sak;

import java.util.List;
import no.nir.core.NirStyle;
import no.nir.core.kategori.Kategoriperiode;
import no.nir.core.kode.Utdanningsbakgrunn;
import no.nir.core.opphold.Asylsoeknad;
import no.nir.core.opphold.Oppholdstillatelse;
import no.nir.core.opplaering.Fravaer;
import no.nir.core.opplaering.Norskmaal;
import no.nir.core.opplaering.Proeve;
import no.nir.core.opplaering.Spraak;
import no.nir.core.opplaering.Timefoering;
import no.nir.core.person.Person;
import no.nir.core.program.Avslutning;
import no.nir.core.program.Integreringskontrakt;
import no.nir.core.program.Sluttmaalsvalg;
import no.nir.core.tid.Periode;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Klage;
import no.nir.core.vedtak.Krav;
import no.nir.core.vedtak.Vedtak;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Alt som er registrert på én person. Uforanderlig; bygges med {@link #builder()} eller leses av {@code NirJson}. */
@Value.Immutable
@NirStyle
public interface Sak {

    String sakId();

    Person person();

    List<Oppholdstillatelse> oppholdstillatelser();

    @Nullable
    Asylsoeknad asylsoeknad();

    @Nullable
    Utdanningsbakgrunn utdanningsbakgrunn();

    /** Perioder der personen går i videregående opplæring på fulltid, og fylkeskommunen har ansvaret (integreringsloven § 30). */
    List<Periode> fulltidVideregaaende();

    @Nullable
    Spraak spraak();

    /** Sporet i læreplanen, 1–3. */
    @Nullable
    Integer spor();

    List<Kategoriperiode> kategorier();

    List<Krav> krav();

    List<Vedtak> vedtak();

    List<Sluttmaalsvalg> sluttmaal();

    @Nullable
    Norskmaal norskmaal();

    @Nullable
    Integreringskontrakt integreringskontrakt();

    List<Timefoering> timer();

    List<Proeve> proever();

    List<Fravaer> fravaer();

    List<Tiltak> tiltak();

    List<Avslutning> avslutninger();

    List<Klage> klager();

    @Value.Default
    default boolean reservertMotForskning() {
        return false;
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSak.Builder {}
}
