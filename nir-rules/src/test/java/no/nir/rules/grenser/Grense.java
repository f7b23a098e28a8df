package no.nir.rules.grenser;

import java.util.List;

/** Grensene i regelverket, og stedene ved hver som må treffes: like under, på og like over. */
public enum Grense {
    LOV_TILLATELSE("§ 1 lov: første tillatelse gitt 2021-01-01", Skritt.DAG),
    LOV_INNREISE("§ 1 lov: innreise 2021-01-01, tillatelsen eldre", Skritt.DAG),
    LOV_KATEGORI("§ 1 lov: tidligste kategori 2021-01-01, uten tillatelse", Skritt.DAG),
    ASYL_ORDNING("§ 2 opplæring i mottak fra 2022-01-01: samfunnskunnskap eller norsk kultur", Skritt.DAG),
    KOLLEKTIV("§ 2.1 kollektiv beskyttelse gitt 2022-03-11", Skritt.DAG),
    ALDER_18("§ 2.1 fyller 18 år dagen tillatelsen er gitt", Skritt.DAG),
    ALDER_55("§ 2.1 fyller 55 år dagen tillatelsen er gitt", Skritt.DAG),
    ALDER_56("§ 2.1 fyller 56 år dagen tillatelsen er gitt", Skritt.DAG),
    ALDER_67("§ 2.1 fyller 67 år dagen tillatelsen er gitt", Skritt.DAG),
    OVERGANG_FRA("§ 2.1 forskriften § 43 h: ny tillatelse gitt 2026-01-01", Skritt.DAG),
    OVERGANG_TIL("§ 2.1 forskriften § 43 h: ny tillatelse gitt 2026-06-30", Skritt.DAG),
    ARBEID_FRA("§ 2.1 jobb teller fra per dato 2026-01-01", Skritt.DAG),
    KAPITTEL_6A("§ 2.1 kapittel 6A: per dato 2026-07-01", Skritt.DAG),
    TIMER_SAMFUNNSKUNNSKAP("§ 3.2 timekrav velges 2022-01-01: samfunnskunnskap", Skritt.DAG),
    TIMER_NORSK_PLIKT("§ 3.2 timekrav velges 2022-01-01: plikt til norsk", Skritt.DAG),
    TELLES_FRA_TILBUD("§ 3.2 kategori fra 2023-08-01 telles fra tilbudt start", Skritt.DAG),
    PERMISJON_SAMFUNNSKUNNSKAP("§ 3.2 kategori fra 2023-08-01 får permisjon i samfunnskunnskap", Skritt.DAG),
    UTVIDET_NORSK_FRA("§ 3.2 utvidet opplæring i norsk vedtatt 2023-07-01", Skritt.DAG),
    VINDU_FOER("§ 3.2 utvidet norsk vedtatt to måneder før fristen så langt", Skritt.DAG),
    VINDU_ETTER("§ 3.2 utvidet norsk vedtatt to måneder etter fristen så langt", Skritt.DAG),
    UTVIDET_MINST("§ 3.2 utvidet norsk gjelder 1 måned", Skritt.EN),
    UTVIDET_HOEYEST("§ 3.2 utvidet norsk gjelder 6 måneder", Skritt.EN),
    TIMER_KRAV("§ 3.2 timer gjennomført er timekravet", Skritt.HUNDREDEL),
    PROGRAM_2025("§ 3.3 program med mål i videregående begynner 2025-01-01", Skritt.DAG),
    PROGRAM_2026_OEVRE("§ 3.3 program i øvre gruppe begynner 2026-01-01", Skritt.DAG),
    PROGRAM_2026_NEDRE("§ 3.3 program med arbeid eller grunnskole, nedre gruppe, begynner 2026-01-01", Skritt.DAG),
    PERMISJON_VIRKEDAGER("§ 3.3 permisjon fra program er 10 virkedager", Skritt.EN),
    FRAVAER_VIRKEDAGER("§ 3.3 gyldig fravær fra program er 10 virkedager", Skritt.EN),
    PERMISJON_PAA_FRIST_PROGRAM("§ 3.1 permisjon begynner på fristen så langt: program", Skritt.DAG),
    PERMISJON_PAA_FRIST_OPPLAERING(
            "§ 3.1 permisjon begynner på fristen så langt: norsk og samfunnskunnskap", Skritt.DAG),
    OPPSTART_TILDELT("§ 3.3 tildelt oppstart på oppstartsfristen", Skritt.DAG),
    OPPSTART_PER_DATO("§ 3.3 per dato på oppstartsfristen, uten tildeling", Skritt.DAG),
    PER_DATO_PROGRAM("§ 6 per dato på fristen: program", Skritt.DAG),
    PER_DATO_NORSK("§ 4 per dato på fristen: norsk", Skritt.DAG),
    PER_DATO_SAMFUNNSKUNNSKAP("§ 4 per dato på fristen: samfunnskunnskap", Skritt.DAG),
    PER_DATO_GAMMEL_LOV("§ 3.4 per dato på fristen: norsk og samfunnskunnskap", Skritt.DAG),
    FEMTEN_TIMER("§ 4 snittet i kravet om femten timer er 15,00", Skritt.HUNDREDEL),
    TRETTI_TIMER("§ 10 snittet i en måned av programmet er 30,00", Skritt.HUNDREDEL),
    FULLTID("§ 10 snittet i en måned er 37,50", Skritt.HUNDREDEL),
    REGISTRERT_TO("§ 7 registrert to måneder etter at det hendte", Skritt.DAG),
    AVSLUTNING_TO("§ 6 avslutning registrert to måneder etter", Skritt.DAG),
    AVSLUTNING_TOLV("§ 6 avslutning registrert tolv måneder etter", Skritt.DAG),
    MAANEDSSLUTT("frist kuttet til månedens siste dag", Skritt.INGEN),
    FRA_SKUDDAG("frist regnet fra 29. februar", Skritt.INGEN),
    FRIST_SKUDDAG("frist på 29. februar", Skritt.INGEN),
    FOEDT_SKUDDAG("født 29. februar", Skritt.INGEN);

    /** Hvor langt det er til det som er like under og like over. */
    enum Skritt {
        DAG("−1 dag", "på dagen", "+1 dag"),
        EN("−1", "likt", "+1"),
        HUNDREDEL("−0,01", "likt", "+0,01"),
        INGEN("sett");

        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> steder;

        Skritt(String... steder) {
            this.steder = List.of(steder);
        }
    }

    private final String tekst;
    private final Skritt skritt;

    Grense(String tekst, Skritt skritt) {
        this.tekst = tekst;
        this.skritt = skritt;
    }

    public String tekst() {
        return tekst;
    }

    /** Stedene ved grensen: like under, på og like over; eller bare ett. */
    public List<String> steder() {
        return skritt.steder;
    }
}
