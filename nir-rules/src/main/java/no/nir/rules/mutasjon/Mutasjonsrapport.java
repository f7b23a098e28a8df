package no.nir.rules.mutasjon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hvordan det gikk med mutantene, for hver regel og hver rad. */
public record Mutasjonsrapport(List<Mutasjonsutfall> alle) {

    private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

    public Mutasjonsrapport {
        alle = List.copyOf(alle);
    }

    /** Så mange har utfallet. */
    public long antall(Utfall utfall) {
        return alle.stream().filter(u -> u.utfall() == utfall).count();
    }

    /** Andelen av dem som teller, som et bevis drepte, fra 0 til 100 med én desimal, rundet ned; 100 når ingen teller. */
    public BigDecimal prosent() {
        long teller = alle.stream().filter(u -> u.utfall().teller()).count();
        return teller == 0
                ? HUNDRE
                : HUNDRE.multiply(BigDecimal.valueOf(antall(Utfall.DREPT)))
                        .divide(BigDecimal.valueOf(teller), 1, RoundingMode.DOWN);
    }

    /** Utfallene etter regel eller rad, i den rekkefølgen de ble prøvd. */
    public Map<String, List<Mutasjonsutfall>> etterSted() {
        Map<String, List<Mutasjonsutfall>> etter = new LinkedHashMap<>();
        alle.forEach(u -> etter.computeIfAbsent(u.mutant().sted(), sted -> new ArrayList<>())
                .add(u));
        return etter;
    }

    /** Reglene og radene der minst én mutant teller, og ingen ble drept: ingen bevis viser at de trengs. */
    public List<String> ubeviste() {
        List<String> steder = new ArrayList<>();
        etterSted().forEach((sted, utfall) -> {
            if (utfall.stream().anyMatch(u -> u.utfall().teller())
                    && utfall.stream().noneMatch(u -> u.utfall() == Utfall.DREPT)) {
                steder.add(sted);
            }
        });
        return steder;
    }

    /** De som overlevde. */
    public List<Mutasjonsutfall> overlevende() {
        return alle.stream().filter(u -> u.utfall() == Utfall.OVERLEVDE).toList();
    }

    /** De drepte som etter listen skulle være likeverdige. */
    public List<Mutasjonsutfall> ikkeLikeverdige(Likeverdige likeverdige) {
        return alle.stream()
                .filter(u -> u.utfall() == Utfall.DREPT)
                .filter(u -> likeverdige.grunn(u.mutant()).isPresent())
                .toList();
    }

    /** Antallet drepte etter slaget bevis. */
    public Map<String, Integer> bevis() {
        return bevis(alle);
    }

    private static Map<String, Integer> bevis(List<Mutasjonsutfall> utfall) {
        Map<String, Integer> antall = new TreeMap<>();
        utfall.stream().filter(u -> u.utfall() == Utfall.DREPT).forEach(u -> antall.merge(u.slag(), 1, Integer::sum));
        return antall;
    }

    /** Alt på én linje. */
    public String oppsummering() {
        return alle.size() + " mutanter, " + antall(Utfall.UGYLDIG) + " ugyldige, " + antall(Utfall.ULEST)
                + " i rader ingen regel leser, " + antall(Utfall.LIKEVERDIG) + " likeverdige, "
                + antall(Utfall.DREPT) + " drept " + bevis() + ", " + antall(Utfall.OVERLEVDE) + " overlevde: "
                + prosent().toPlainString() + " % drept";
    }

    /** Rapporten til mennesker: hvert slag endring, og hver regel og rad med dem som overlevde. */
    public String tekst() {
        StringBuilder ut = new StringBuilder(oppsummering()).append('\n');
        etterSlag()
                .forEach((slag, utfall) -> ut.append(slag.bokstav())
                        .append(", ")
                        .append(slag.tekst())
                        .append(": ")
                        .append(andel(utfall))
                        .append('\n'));
        etterSted().forEach((sted, utfall) -> {
            ut.append(sted).append(": ").append(andel(utfall)).append('\n');
            for (Mutasjonsutfall u : utfall) {
                if (u.utfall() != Utfall.DREPT) {
                    ut.append("  ")
                            .append(u.utfall().tekst())
                            .append(' ')
                            .append(u.mutant().somTekst());
                    ut.append(u.grunn().isEmpty() ? "" : " (" + u.grunn() + ")").append('\n');
                }
            }
        });
        return ut.toString();
    }

    private Map<Endring, List<Mutasjonsutfall>> etterSlag() {
        Map<Endring, List<Mutasjonsutfall>> etter = new EnumMap<>(Endring.class);
        alle.forEach(u -> etter.computeIfAbsent(u.mutant().endring(), slag -> new ArrayList<>())
                .add(u));
        return etter;
    }

    /** For eksempel «3 av 4 drept {orakel=1, scenario=2}»; bare de som teller, er med i tallet etter «av». */
    private static String andel(List<Mutasjonsutfall> utfall) {
        long drept = utfall.stream().filter(u -> u.utfall() == Utfall.DREPT).count();
        long teller = utfall.stream().filter(u -> u.utfall().teller()).count();
        return drept + " av " + teller + " drept " + bevis(utfall);
    }

    /** Én rad for hver mutant, med semikolon mellom feltene og overskrift. */
    public String csv() {
        StringBuilder ut = new StringBuilder("id;sted;slag;fil;linje;fra;til;utfall;bevis;grunn\n");
        for (Mutasjonsutfall u : alle) {
            Mutant m = u.mutant();
            ut.append(String.join(
                            ";",
                            List.of(
                                    m.id(),
                                    m.sted(),
                                    m.endring().name(),
                                    m.fil(),
                                    String.valueOf(m.linje()),
                                    felt(m.fra()),
                                    felt(m.til()),
                                    u.utfall().name(),
                                    u.slag(),
                                    felt(u.grunn()))))
                    .append('\n');
        }
        return ut.toString();
    }

    private static String felt(String tekst) {
        boolean sitat = tekst.contains(";") || tekst.contains("\"") || tekst.contains("\n");
        return sitat ? "\"" + tekst.replace("\"", "\"\"") + "\"" : tekst;
    }
}
