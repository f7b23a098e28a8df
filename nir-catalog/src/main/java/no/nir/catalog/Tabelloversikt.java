package no.nir.catalog;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tabellene katalogen består av. En tabell som ikke står her, blir ikke lest; en fil som mangler, er en feil. */
final class Tabelloversikt {

    private Tabelloversikt() {}

    static final List<Kodeverkform> KODEVERK = List.of(
            Kodeverkform.sortert("alvor"),
            Kodeverkform.sortert("avslutningsaarsak")
                    .medGrupper("arbeid", "utdanning", "nav", "avbrutt", "flyttet", "annet", "system")
                    .medKolonne("maaloppnaaelse", Kodeverkform.JA_NEI)
                    .medKolonne("i_nevner", Kodeverkform.JA_NEI),
            Kodeverkform.sortert("bydel")
                    .medKodeform(Pattern.compile("[0-9]{6}"))
                    .medGrupperFra("kommune"),
            Kodeverkform.ordnet("delproeve"),
            Kodeverkform.sortert("fravaersaarsak").medKolonne("forlenger", Kodeverkform.JA_NEI),
            Kodeverkform.sortert("fritaksgrunn"),
            Kodeverkform.sortert("funnkode").medGrupperFra("alvor"),
            Kodeverkform.sortert("fylke").medKodeform(Pattern.compile("[0-9]{2}")),
            Kodeverkform.ordnet("gjennomfoering").medKolonne("visning", Set.of("Ja", "Nei", "-")),
            Kodeverkform.ordnet("kategori"),
            Kodeverkform.sortert("kategorikilde"),
            Kodeverkform.sortert("klageutfall"),
            Kodeverkform.sortert("kommune")
                    .medKodeform(Pattern.compile("[0-9]{4}"))
                    .medGrupperFra("fylke"),
            Kodeverkform.sortert("kravtype"),
            Kodeverkform.ordnet("lov"),
            Kodeverkform.sortert("mangel"),
            Kodeverkform.sortert("mottakstype").medKolonne("opplaering", Kodeverkform.JA_NEI),
            Kodeverkform.ordnet("norsknivaa"),
            Kodeverkform.sortert("oppholdsgrunnlag")
                    .medKodeform(Pattern.compile("[A-Z][A-Z0-9_]*"))
                    .medKolonne("bokstav", Set.of("", "a", "b", "c", "d", "e", "f", "g"))
                    .medKolonne("paragraf_28", Kodeverkform.JA_NEI),
            Kodeverkform.ordnet("ordning").medKolonne("tar_tiltak", Kodeverkform.JA_NEI),
            Kodeverkform.sortert("proeve"),
            Kodeverkform.ordnet("programkrav"),
            Kodeverkform.sortert("rettighet").medKolonne("per_ordning", Kodeverkform.JA_NEI),
            Kodeverkform.sortert("rolle"),
            Kodeverkform.sortert("sluttmaal").medGrupper("oevre", "nedre", "begge"),
            Kodeverkform.ordnet("status"),
            Kodeverkform.ordnet("tiltaksgruppe"),
            Kodeverkform.ordnet("tiltakstype")
                    .medGrupperFra("tiltaksgruppe")
                    .medKolonne("timer_valgfrie", Kodeverkform.JA_NEI)
                    .medKolonne("registrerer_gjennomfoering", Kodeverkform.JA_NEI)
                    .medKolonne("kan_erstatte", Kodeverkform.JA_NEI),
            Kodeverkform.ordnet("utdanningsbakgrunn").medGrupper("oevre", "nedre"),
            Kodeverkform.ordnet("utfall"),
            Kodeverkform.sortert("utvidelsestype"),
            Kodeverkform.sortert("vedtakstype"));

    static final Tabellform KATEGORI_ORDNING =
            medOpphav("kodeverk/kategori_ordning.csv", "lov", "kategori", "orden", "ordning");

    static final Tabellform ROLLE_RETTIGHET =
            medOpphav("kodeverk/rolle_rettighet.csv", "rolle", "rettighet", "ordning");

    static final Tabellform PARAGRAF = new Tabellform(
            "kodeverk/paragraf.csv", List.of("lov", "paragraf", "tittel", "fom", "tom", "kilde", "sist_kontrollert"));

    private static final List<String> PARAMETERKOLONNER =
            List.of("navn", "verdi", "enhet", "fom", "tom", "hjemmel", "kilde", "sist_kontrollert", "beskrivelse");

    static final List<Tabellform> PARAMETRE = Stream.of(
                    "frist", "kategori", "krav", "lov", "norskmaal", "program", "registrering", "timer")
            .map(navn -> new Tabellform("parametre/" + navn + ".csv", PARAMETERKOLONNER))
            .toList();

    static final Tabellform FUNN = medOpphav("tekster/funn.csv", "noekkel", "nb", "nn", "en");

    static final Tabellform VEILEDNING = medOpphav("tekster/veiledning.csv", "noekkel", "nb", "nn", "en");

    static final List<Tabellform> TEKSTER = List.of(
            FUNN,
            medOpphav("tekster/mangler.csv", "noekkel", "nb", "nn", "en"),
            medOpphav("tekster/status.csv", "noekkel", "nb", "nn", "en"),
            VEILEDNING);

    /** Navnene på alle tabellene, sortert. */
    static List<String> filer() {
        return Stream.of(
                        KODEVERK.stream().map(Kodeverkform::tabell),
                        Stream.of(KATEGORI_ORDNING, ROLLE_RETTIGHET, PARAGRAF),
                        PARAMETRE.stream(),
                        TEKSTER.stream())
                .flatMap(former -> former)
                .map(Tabellform::fil)
                .sorted()
                .toList();
    }

    private static Tabellform medOpphav(String fil, String... kolonner) {
        return new Tabellform(
                fil,
                Stream.concat(Stream.of(kolonner), Tabellform.OPPHAV.stream()).toList());
    }
}
