package no.nir.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import no.nir.core.sak.Sak;
import no.nir.core.tiltak.Tiltak;
import no.nir.core.vedtak.Klage;
import no.nir.core.vedtak.Vedtak;
import no.nir.rules.fasit.Fasitsammenligning;
import no.nir.rules.orakel.Orakel;
import no.nir.rules.orakel.Saksgenerator;
import org.junit.jupiter.api.Test;

/** Id-er med tegn som Java og kodepunktene ordner ulikt. To vedtak samme dag prøves i den rekkefølgen id-ene sier. */
class IdrekkefoelgeTest {

    private static final int SAKER = 400;
    private static final List<String> TEGN = List.of("\uFF56", "\uD83D\uDE00", "v", "\uD7FF");

    @Test
    void id_ene_ordnes_etter_kodepunkt_overalt() {
        Regelverk regelverk = Regelverk.standard().utenForklaring();
        Saksgenerator saker = new Saksgenerator(new SplittableRandom(20_261_121L));
        List<String> forskjeller = new ArrayList<>();
        for (int i = 0; i < SAKER; i++) {
            Sak sak = medSjeldneTegn(saker.neste());
            for (LocalDate perDato : saker.perDatoer(sak, 2)) {
                forskjeller.addAll(
                        Fasitsammenligning.forskjeller(Orakel.vurder(sak, perDato), regelverk.vurder(sak, perDato)));
            }
        }
        assertThat(forskjeller).isEmpty();
    }

    private static Sak medSjeldneTegn(Sak sak) {
        Map<String, String> nye = new HashMap<>();
        sak.vedtak().forEach(v -> nye.put(v.id(), sjelden(nye.size())));
        sak.tiltak().forEach(t -> nye.putIfAbsent(t.id(), sjelden(nye.size())));
        return Sak.builder()
                .from(sak)
                .vedtak(sak.vedtak().stream()
                        .map(v -> Vedtak.builder()
                                .from(v)
                                .id(nye.getOrDefault(v.id(), v.id()))
                                .build())
                        .toList())
                .tiltak(sak.tiltak().stream()
                        .map(t -> Tiltak.builder()
                                .from(t)
                                .id(nye.getOrDefault(t.id(), t.id()))
                                .build())
                        .toList())
                .klager(sak.klager().stream()
                        .map(k -> Klage.builder()
                                .from(k)
                                .vedtakId(nye.getOrDefault(k.vedtakId(), k.vedtakId()))
                                .build())
                        .toList())
                .build();
    }

    /** En ny id for hvert nummer, der det første tegnet skifter mest. */
    private static String sjelden(int nummer) {
        StringBuilder id = new StringBuilder();
        for (int igjen = nummer; id.isEmpty() || igjen > 0; igjen /= TEGN.size()) {
            id.append(TEGN.get(igjen % TEGN.size()));
        }
        return id.append(nummer).toString();
    }
}
