package no.nir.rules.personvern;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import no.nir.core.json.NirJson;
import no.nir.core.kode.Bydelsnummer;
import no.nir.core.person.Barn;
import no.nir.core.person.Duf;
import no.nir.core.person.Foedselsnummer;
import no.nir.core.person.Mottaksopphold;
import no.nir.core.person.Person;
import no.nir.core.sak.Sak;
import no.nir.core.tiltak.Registrering;
import no.nir.core.tiltak.Sletting;
import no.nir.core.tiltak.Tiltak;

/**
 * Det en person kan kjennes igjen på, i én sak: numre som aldri er delt ut, navn ingen har, og en fødselsdato som ikke er
 * lik noen annen dato i saken.
 */
public final class Kanarier {

    private static final Pattern MELLOM_SIFRE = Pattern.compile("(?<=[0-9])[ .\\-\u00a0](?=[0-9])");
    private static final DateTimeFormatter SIFRE = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("ddMMyyyy", Locale.ROOT);

    private final Map<String, String> numre = new TreeMap<>();
    private final Map<String, String> navn = new TreeMap<>();
    private final String registrator;
    private final String mottak;
    private final LocalDate foedselsdato;
    private final List<LocalDate> barnas = new ArrayList<>();

    private Kanarier(Sak sak, NirJson json, RandomGenerator tilfeldig) {
        numre.put("duf", "9777" + sifre(tilfeldig, 8));
        numre.put("foedselsnummer", (10 + tilfeldig.nextInt(18)) + "83" + sifre(tilfeldig, 7));
        numre.put("regNummer", "86" + sifre(tilfeldig, 7));
        navn.put("unhcrNummer", "833-19c" + sifre(tilfeldig, 5) + "qz");
        navn.put("fornavn", "fornavnet" + tilfeldig.nextInt(1000) + "qz");
        navn.put("etternavn", "etternavnet" + tilfeldig.nextInt(1000) + "qz");
        registrator = "registratoren" + tilfeldig.nextInt(1000) + "qz";
        mottak = "mottaket" + tilfeldig.nextInt(1000) + "qz";
        String skrevet = json.skrivSak(sak);
        foedselsdato = ledig(sak.person().foedselsdato(), skrevet);
        sak.person().barn().forEach(barn -> barnas.add(ledig(barn.foedselsdato(), skrevet)));
    }

    /** Nye kanarier til saken. Alderen blir omtrent den samme. */
    public static Kanarier til(Sak sak, NirJson json, RandomGenerator tilfeldig) {
        return new Kanarier(sak, json, tilfeldig);
    }

    /** Saken med kanariene i seg. */
    public Sak plantetI(Sak sak) {
        Person person = Person.builder()
                .from(sak.person())
                .duf(Duf.les(verdi("duf")))
                .foedselsnummer(Foedselsnummer.les(verdi("foedselsnummer")))
                .regNummer(verdi("regNummer"))
                .unhcrNummer(verdi("unhcrNummer"))
                .fornavn(verdi("fornavn"))
                .etternavn(verdi("etternavn"))
                .foedselsdato(foedselsdato)
                .barn(barnas.stream().map(Barn::new).toList())
                .mottak(sak.person().mottak().stream()
                        .map(m -> new Mottaksopphold(mottak, m.type(), m.periode()))
                        .toList())
                .bydel(new Bydelsnummer("01"))
                .skjermetAdresse(true)
                .build();
        return Sak.builder()
                .from(sak)
                .person(person)
                .tiltak(sak.tiltak().stream().map(this::medRegistrator).toList())
                .build();
    }

    private Tiltak medRegistrator(Tiltak tiltak) {
        Registrering r = tiltak.registrert();
        Sletting s = tiltak.slettet();
        return Tiltak.builder()
                .from(tiltak)
                .registrert(r == null ? null : new Registrering(registrator, r.dato(), r.kommune(), r.bydel()))
                .slettet(s == null ? null : new Sletting(registrator, s.dato()))
                .build();
    }

    /** Feltene i personen som er kanarier, med verdien slik den står i JSON. */
    public Map<String, String> felt() {
        Map<String, String> felt = new TreeMap<>(numre);
        felt.putAll(navn);
        felt.put("foedselsdato", foedselsdato.toString());
        return felt;
    }

    /** Numrene, med og uten mellomrom. */
    public List<String> numre() {
        List<String> svar = new ArrayList<>(numre.values());
        svar.add(Duf.les(verdi("duf")).umaskertGruppert());
        svar.add(verdi("foedselsnummer").substring(0, 6) + " "
                + verdi("foedselsnummer").substring(6));
        return svar;
    }

    /** Navnene på numrene som står i teksten, uansett hva som skiller sifrene. */
    public List<String> numreI(String tekst) {
        String sifre = MELLOM_SIFRE.matcher(tekst).replaceAll("");
        return numre.entrySet().stream()
                .filter(n -> sifre.contains(n.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Navnene på kanariene som står i teksten: numre, navn, mottak, fødselsdato. */
    public List<String> i(String tekst) {
        List<String> svar = new ArrayList<>(numreI(tekst));
        String smaa = tekst.toLowerCase(Locale.ROOT);
        navn.forEach((felt, verdi) -> {
            if (smaa.contains(verdi)) {
                svar.add(felt);
            }
        });
        if (smaa.contains(registrator)) {
            svar.add("registrator");
        }
        if (smaa.contains(mottak)) {
            svar.add("mottak");
        }
        if (staarI(tekst, foedselsdato)) {
            svar.add("foedselsdato");
        }
        return svar;
    }

    /** Som {@link #i}, også med barnas fødselsdatoer. I et svar kan en annen dato være lik en av dem. */
    public List<String> iSaken(String tekst) {
        List<String> svar = new ArrayList<>(i(tekst));
        if (barnas.stream().anyMatch(dag -> staarI(tekst, dag))) {
            svar.add("barn");
        }
        return svar;
    }

    private static boolean staarI(String tekst, LocalDate dag) {
        String sifre = MELLOM_SIFRE.matcher(tekst).replaceAll("");
        return sifre.contains(SIFRE.format(dag)) || sifre.contains(NORSK.format(dag));
    }

    private String verdi(String felt) {
        String nummer = numre.get(felt);
        return nummer != null ? nummer : navn.getOrDefault(felt, "");
    }

    private static String sifre(RandomGenerator tilfeldig, int antall) {
        StringBuilder svar = new StringBuilder();
        for (int i = 0; i < antall; i++) {
            svar.append(tilfeldig.nextInt(10));
        }
        return svar.toString();
    }

    /** Dagen selv eller en av dem før, den første som ikke står et annet sted i saken. */
    private static LocalDate ledig(LocalDate dag, String json) {
        LocalDate ledig = dag.minusDays(1);
        while (json.contains(ledig.toString())) {
            ledig = ledig.minusDays(1);
        }
        return ledig;
    }
}
