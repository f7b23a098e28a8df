package no.nir.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.nir.core.UgyldigVerdiException;

/** Ingen sifre fra et personnummer kommer ut av noe annet enn metodene som heter umaskert. */
class MaskeringProperties {

    /** Så mange sifre på rad fra nummeret må aldri stå i en melding; tallet på sifre og tegn er kortere. */
    private static final int SPOR = 3;

    @Provide
    Arbitrary<String> tolvSifre() {
        return sifre(12);
    }

    @Provide
    Arbitrary<String> elleveSifre() {
        return sifre(11);
    }

    /** Ti til tretten sifre med ett fremmed tegn et sted, slik et feilskrevet nummer ser ut. */
    @Provide
    Arbitrary<String> feilskrevne() {
        Arbitrary<String> siffer = Arbitraries.integers().between(10, 13).flatMap(MaskeringProperties::sifre);
        Arbitrary<String> fremmed = Arbitraries.of("x", "-", ".", "\t", "\u00a0", "٣", "５", "𝟓", "\n");
        return Combinators.combine(siffer, fremmed, Arbitraries.integers().between(0, 10))
                .as((s, f, plass) -> s.substring(0, plass) + f + s.substring(plass));
    }

    @Property(seed = "20261121")
    void et_DUF_nummer_viser_ingen_sifre_som_tekst(@ForAll("tolvSifre") String nummer) {
        Duf duf = Duf.les(nummer);
        assertThat(List.of(
                        duf.toString(),
                        Optional.of(duf).toString(),
                        duf.kontroll().toString()))
                .noneMatch(tekst -> tekst.matches(".*[0-9].*"));
        assertThat(duf.umaskert()).isEqualTo(nummer);
        assertThat(duf.umaskertGruppert())
                .matches("[0-9]{4} [0-9]{6} [0-9]{2}")
                .isEqualTo(nummer.substring(0, 4) + " " + nummer.substring(4, 10) + " " + nummer.substring(10));
        assertThat(Duf.les(duf.umaskertGruppert())).isEqualTo(duf);
    }

    @Property(seed = "20261121")
    void et_fødselsnummer_viser_ingen_sifre_som_tekst(@ForAll("elleveSifre") String nummer) {
        Foedselsnummer lest = Foedselsnummer.les(nummer);
        assertThat(List.of(
                        lest.toString(),
                        Optional.of(lest).toString(),
                        lest.slag().toString()))
                .noneMatch(tekst -> tekst.matches(".*[0-9].*"));
        assertThat(lest.umaskert()).isEqualTo(nummer);
    }

    @Property(seed = "20261121")
    void meldingen_om_et_feilskrevet_nummer_gjengir_det_ikke(@ForAll("feilskrevne") String tekst) {
        sjekkMelding(tekst, catchThrowable(() -> Duf.les(tekst)));
        sjekkMelding(tekst, catchThrowable(() -> Foedselsnummer.les(tekst)));
    }

    @Property(seed = "20261121")
    void meldingen_om_feil_slags_nummer_gjengir_det_ikke(
            @ForAll("tolvSifre") String duf, @ForAll("elleveSifre") String foedselsnummer) {
        sjekkMelding(foedselsnummer, catchThrowable(() -> Duf.les(foedselsnummer)));
        sjekkMelding(duf, catchThrowable(() -> Foedselsnummer.les(duf)));
    }

    private static void sjekkMelding(String tekst, Throwable feil) {
        assertThat(feil).isInstanceOf(UgyldigVerdiException.class).hasNoCause().hasNoSuppressedExceptions();
        for (int i = 0; i + SPOR <= tekst.length(); i++) {
            assertThat(feil.toString()).doesNotContain(tekst.substring(i, i + SPOR));
        }
    }

    private static Arbitrary<String> sifre(int antall) {
        return Arbitraries.strings().withCharRange('0', '9').ofLength(antall);
    }
}
