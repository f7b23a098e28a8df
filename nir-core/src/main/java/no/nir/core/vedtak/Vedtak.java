package no.nir.core.vedtak;

import java.time.LocalDate;
import java.util.Set;
import no.nir.core.NirStyle;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Fritaksgrunn;
import no.nir.core.kode.Ordning;
import no.nir.core.kode.Vedtakstype;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Et vedtak på en ordning. Lengden som står i vedtaket, avgjør ikke fristen; det gjør sluttmålet (kilde 004). */
@Value.Immutable
@NirStyle
public interface Vedtak {

    String id();

    Ordning ordning();

    Vedtakstype type();

    LocalDate vedtaksdato();

    @Nullable
    LocalDate fom();

    @Nullable
    LocalDate tom();

    /** Antall måneder et vedtak om utvidet opplæring i norsk gjelder. */
    @Nullable
    Integer maaneder();

    /** Kode fra {@link Fritaksgrunn} for fritak, ellers fri tekst. */
    @Value.Redacted
    @Nullable
    String grunn();

    @Nullable
    LocalDate registrertDato();

    /** Vedtakstypene som ikke gir mening uten en første dag. */
    Set<Vedtakstype> MED_FOM = Set.of(
            Vedtakstype.TILDELING, Vedtakstype.PERMISJON, Vedtakstype.STANS_MIDLERTIDIG, Vedtakstype.STANS_PERMANENT);

    /** Om fritaket er gitt av denne grunnen. */
    default boolean harGrunn(Fritaksgrunn fritaksgrunn) {
        return fritaksgrunn.kode().equals(grunn());
    }

    @Value.Check
    default void sjekk() {
        LocalDate fom = fom();
        LocalDate tom = tom();
        if (fom == null && MED_FOM.contains(type())) {
            throw new UgyldigVerdiException("Vedtak av type " + type() + " må ha fom.");
        }
        if (type().equals(Vedtakstype.UTVIDET_OPPLAERING_I_NORSK) && maaneder() == null) {
            throw new UgyldigVerdiException("Vedtak av type " + type() + " må ha maaneder.");
        }
        if (fom != null && tom != null && tom.isBefore(fom)) {
            throw new UgyldigVerdiException("Vedtaket slutter " + tom + ", før det begynner " + fom + ".");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableVedtak.Builder {}
}
