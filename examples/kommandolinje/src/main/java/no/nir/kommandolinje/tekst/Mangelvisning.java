package no.nir.kommandolinje.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nir.core.kode.Programkrav;
import no.nir.core.opplysning.Opplysning;
import no.nir.core.vurdering.Feltsvar;
import no.nir.core.vurdering.HvaMangler;
import no.nir.core.vurdering.Opplysningssett;
import no.nir.core.vurdering.Spoersmaal;
import no.nir.core.vurdering.TenktSvar;
import no.nir.core.vurdering.Utfall;

/** Hva som ville avgjort hvert ukjent svar. Verdier som gir det samme, står på samme linje. */
final class Mangelvisning {

    private static final String RYKK = "  ";
    private static final String UKJENT = "fortsatt ukjent";

    private final Kodenavn navn;

    Mangelvisning(Kodenavn navn) {
        this.navn = navn;
    }

    List<String> linjer(List<HvaMangler> mangler) {
        List<String> linjer = new ArrayList<>();
        for (HvaMangler m : mangler) {
            LocalDate senest = m.senest();
            String grunn = m.sett().isEmpty() || senest != null ? " " + grunn(m) : "";
            linjer.add(spoersmaal(m.spoersmaal()) + ":" + grunn + valgfritt(m.sett()));
            m.sett().forEach(sett -> linjer.addAll(sett(sett, RYKK)));
        }
        return linjer;
    }

    private static String grunn(HvaMangler m) {
        LocalDate senest = m.senest();
        String setning = m.setning().bokmaal();
        return senest == null ? setning : setning.replace(senest.toString(), Datoform.av(senest));
    }

    private static String valgfritt(List<Opplysningssett> sett) {
        if (sett.size() < 2) {
            return "";
        }
        return sett.stream().allMatch(Opplysningssett::alltidNok)
                ? " ett av disse er nok"
                : " ett av disse kan være nok";
    }

    private String spoersmaal(Spoersmaal s) {
        Programkrav krav = s.krav();
        String felt = switch (s.felt()) {
            case FRIST -> "frist for gjennomføring";
            case FRIST_OPPSTART -> "frist for oppstart";
            case KRAV -> "krav om " + (krav == null ? "" : navn.av(krav));
        };
        return navn.av(s.ordning()) + ", " + felt;
    }

    private List<String> sett(Opplysningssett sett, String rykk) {
        String tekst =
                sett.opplysninger().stream().map(o -> o.setning().bokmaal()).collect(Collectors.joining(" "));
        Map<Object, List<TenktSvar>> like = new LinkedHashMap<>();
        for (TenktSvar s : sett.svar()) {
            Object noekkel = s.svar().kjent() ? s.svar() : s.deretter();
            like.computeIfAbsent(noekkel, n -> new ArrayList<>()).add(s);
        }
        List<List<TenktSvar>> grupper = new ArrayList<>(like.values());
        grupper.sort(Comparator.comparing(g -> resten(g.get(0))));
        List<String> linjer = new ArrayList<>();
        String dato = dato(sett);
        if (like.size() == 1) {
            TenktSvar s = sett.svar().get(0);
            linjer.add(rykk + tekst + " " + (dato.isEmpty() ? "Svaret blir" : "Med datoen " + dato) + ": "
                    + svar(s.svar()));
            return linjer;
        }
        linjer.add(rykk + tekst + (dato.isEmpty() ? "" : " Med datoen " + dato + ":"));
        for (List<TenktSvar> gruppe : grupper) {
            TenktSvar s = gruppe.get(0);
            String verdier = resten(s)
                    ? "Ellers"
                    : gruppe.stream().map(g -> verdier(sett, g)).collect(Collectors.joining(", "));
            linjer.add(rykk + RYKK + verdier + ": " + svar(s.svar()));
            s.deretter().forEach(d -> linjer.addAll(sett(d, rykk + RYKK + RYKK)));
        }
        return linjer;
    }

    /** Om verdien hverken gir svaret eller bringer det nærmere. */
    private static boolean resten(TenktSvar svar) {
        return !svar.svar().kjent() && svar.deretter().isEmpty();
    }

    /** Datoen alle svarene i settet er regnet med, der settet har en. */
    private static String dato(Opplysningssett sett) {
        for (int i = 0; i < sett.opplysninger().size(); i++) {
            if (sett.opplysninger().get(i).kodeverk() == null) {
                return Datoform.av(LocalDate.parse(sett.svar().get(0).verdier().get(i)));
            }
        }
        return "";
    }

    private String verdier(Opplysningssett sett, TenktSvar svar) {
        List<String> verdier = new ArrayList<>();
        for (int i = 0; i < sett.opplysninger().size(); i++) {
            Opplysning o = sett.opplysninger().get(i);
            String kodeverk = o.kodeverk();
            if (kodeverk != null) {
                verdier.add(navn.av(kodeverk, svar.verdier().get(i)));
            }
        }
        return String.join(" + ", verdier);
    }

    private String svar(Feltsvar svar) {
        LocalDate dato = svar.dato();
        Utfall utfall = svar.utfall();
        if (!svar.kjent()) {
            return UKJENT;
        }
        if (dato != null) {
            return Datoform.av(dato);
        }
        return utfall == null ? "gjelder ikke" : navn.av("utfall", utfall.name());
    }
}
