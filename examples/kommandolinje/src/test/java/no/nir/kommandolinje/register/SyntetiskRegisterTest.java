package no.nir.kommandolinje.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import no.nir.core.person.Duf;
import no.nir.core.sak.Sak;
import org.junit.jupiter.api.Test;

class SyntetiskRegisterTest {

    private static final int ANTALL = 1000;

    private final Katalog katalog = Katalog.standard();
    private final NirJson json = NirJson.med(katalog);
    private final List<Sak> saker = saker(1);

    @Test
    void sakene_kan_leses_igjen_og_blir_de_samme() {
        for (Sak sak : saker) {
            assertThat(json.lesSak(json.skrivSak(sak))).isEqualTo(sak);
        }
    }

    @Test
    void samme_froe_gir_samme_register_og_et_annet_froe_et_annet() {
        assertThat(saker(1)).isEqualTo(saker);
        assertThat(saker(2)).doesNotContainAnyElementsOf(saker);
    }

    @Test
    void personene_er_synlig_syntetiske_og_forskjellige() {
        Set<String> numre = new HashSet<>();
        for (Sak sak : saker) {
            Duf duf = Objects.requireNonNull(sak.person().duf());
            assertThat(duf.kontroll()).isEqualTo(Duf.Kontroll.TESTNUMMER);
            assertThat(duf.umaskert()).isGreaterThanOrEqualTo("9000");
            assertThat(sak.person().fornavn()).startsWith("Test");
            numre.add(duf.umaskert());
        }
        assertThat(numre).hasSize(ANTALL);
    }

    @Test
    void antall_tiltak_er_null_til_foerti_med_median_naer_aatte() {
        List<Integer> trukket = LongStream.rangeClosed(1, ANTALL)
                .mapToObj(nummer -> new Trekning(1, nummer).antallTiltak())
                .sorted()
                .toList();
        assertThat(trukket.get(0)).isZero();
        assertThat(trukket.get(ANTALL / 2)).isBetween(7, 9);
        assertThat(trukket.get(ANTALL - 1)).isBetween(30, 40);
    }

    @Test
    void registeret_har_alt_som_et_register_har() {
        assertThat(saker).anyMatch(s -> s.kategorier().size() >= 3);
        assertThat(saker).anyMatch(s -> s.vedtak().size() >= 4);
        assertThat(saker).anyMatch(s -> s.fravaer().size() >= 3);
        assertThat(saker).anyMatch(s -> s.tiltak().size() >= 25);
        assertThat(saker).anyMatch(s -> !s.avslutninger().isEmpty());
        assertThat(saker).anyMatch(s -> s.asylsoeknad() != null);
        assertThat(saker).anyMatch(s -> !s.timer().isEmpty());
    }

    private List<Sak> saker(long froe) {
        SyntetiskRegister register = new SyntetiskRegister(katalog, froe);
        return LongStream.rangeClosed(1, ANTALL).mapToObj(register::sak).toList();
    }
}
