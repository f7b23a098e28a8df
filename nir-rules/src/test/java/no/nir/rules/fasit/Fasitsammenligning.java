package no.nir.rules.fasit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.nir.core.kode.Ordning;
import no.nir.core.vurdering.Funn;
import no.nir.core.vurdering.Ordningsvurdering;
import no.nir.core.vurdering.Vurdering;
import org.jspecify.annotations.Nullable;

/**
 * Sammenligner vurderinger med fasiten, felt for felt, og teller saker, ordninger og felter, så en test kan kreve at noe
 * faktisk ble sammenlignet.
 *
 * <p>Fasiten mangler kartlegging, utvidelser, statuslinjer og id-ene i krav og funn; bare feltene den har, sammenlignes.
 */
public final class Fasitsammenligning {

    /** Kodene i § 10 som fasiten ikke kjenner. */
    private static final Set<String> UKJENTE_FUNN =
            Set.of("IKKE_TILLATT_I_LOVEN", "PARAMETER_UTDATERT", "DUF_KONTROLLSIFFER", "TIMER_OVER_FULLTID");

    /** Feltene i en ordning, og navnet på dem i JSON. */
    private static final Map<Feltgruppe, String> ORDNINGSFELT = new EnumMap<>(Map.of(
            Feltgruppe.FRIST_OPPSTART, "fristOppstart",
            Feltgruppe.FRIST, "frist",
            Feltgruppe.TIMER, "timer",
            Feltgruppe.STATUSLINJER, "statuslinjer",
            Feltgruppe.KRAV, "krav",
            Feltgruppe.AVSLUTNING, "avslutning",
            Feltgruppe.MAANEDER, "maaneder",
            Feltgruppe.STATUS, "status"));

    private final Set<Feltgruppe> grupper;
    private final EnumMap<Feltgruppe, Integer> felt = new EnumMap<>(Feltgruppe.class);
    private final EnumMap<Feltgruppe, Integer> avvik = new EnumMap<>(Feltgruppe.class);
    private int saker;
    private int ordninger;

    /** Sammenligner alle gruppene. */
    public Fasitsammenligning() {
        this(EnumSet.allOf(Feltgruppe.class));
    }

    /** Sammenligner bare disse gruppene. */
    public Fasitsammenligning(Set<Feltgruppe> grupper) {
        this.grupper = EnumSet.copyOf(grupper);
    }

    /** Forskjellene mellom fasitens svar og vurderingen, med sti; tom når de er like. */
    public List<String> sammenlign(Fasitsak fasit, Vurdering vurdering) {
        saker++;
        List<String> alle = new ArrayList<>();
        Map<String, @Nullable Object> svar = fasit.svar();
        String sti = fasit.sakId() + "@" + fasit.perDato();
        gruppe(
                alle,
                Feltgruppe.LOV,
                f -> f.sammenlign(sti + "/lov", svar.get("lov"), vurdering.lov().name()));
        gruppe(
                alle,
                Feltgruppe.KATEGORIER,
                f -> f.sammenlign(
                        sti + "/kategorier",
                        svar.get("kategorier"),
                        tre(vurdering.kategorier(), Vurderingstre::kategori)));
        ordninger(alle, sti, Jsontre.liste(svar.get("ordninger")), vurdering);
        gruppe(alle, Feltgruppe.FUNN, f -> funn(f, sti, Jsontre.liste(svar.get("funn")), vurdering));
        return alle;
    }

    private void ordninger(List<String> alle, String sti, List<?> ventede, Vurdering vurdering) {
        Map<String, Ordningsvurdering> faktiske = ordninger(vurdering, false);
        Map<String, Map<String, @Nullable Object>> ventet = new LinkedHashMap<>();
        for (Object o : ventede) {
            Map<String, @Nullable Object> objekt = Jsontre.objekt(o);
            ventet.put(
                    ledig(
                            ventet,
                            Vurderingstre.noekkel(
                                    objekt.get("ordning"), objekt.get("kategori"), objekt.get("kategoriFra"))),
                    objekt);
        }
        ordninger += ventet.size();
        gruppe(
                alle,
                Feltgruppe.ORDNINGER,
                f -> f.sammenlign(sti + "/ordninger", List.copyOf(ventet.keySet()), List.copyOf(faktiske.keySet())));
        ventet.forEach((noekkel, objekt) -> {
            Ordningsvurdering faktisk = faktiske.get(noekkel);
            if (faktisk != null) {
                ORDNINGSFELT.forEach((gruppe, navn) -> {
                    if (objekt.containsKey(navn)) {
                        gruppe(
                                alle,
                                gruppe,
                                f -> f.sammenlign(
                                        sti + "/" + noekkel + "/" + navn,
                                        objekt.get(navn),
                                        Vurderingstre.felt(faktisk, gruppe)));
                    }
                });
            }
        });
    }

    /** Mengden av (kode, ordning), bare for kodene fasiten kjenner. */
    private static void funn(Forskjeller f, String sti, List<?> ventede, Vurdering vurdering) {
        Set<String> ventet = new TreeSet<>();
        for (Object o : ventede) {
            Map<String, @Nullable Object> objekt = Jsontre.objekt(o);
            ventet.add(objekt.get("kode") + " " + objekt.get("ordning"));
        }
        Set<String> faktisk = new TreeSet<>();
        for (Funn funn : vurdering.funn()) {
            if (!UKJENTE_FUNN.contains(funn.kode().kode())) {
                faktisk.add(funn.kode() + " " + funn.ordning());
            }
        }
        Set<String> samlet = new TreeSet<>(ventet);
        samlet.addAll(faktisk);
        for (String funn : samlet) {
            f.sammenlign(sti + "/funn/" + funn, ventet.contains(funn), faktisk.contains(funn));
        }
    }

    /**
     * Forskjellene mellom to vurderinger av samme sak, på alle felter unntatt melding, regel og hjemmel i funn, forklaring
     * og regelverk; tom når de er like.
     */
    public static List<String> forskjeller(Vurdering a, Vurdering b) {
        Forskjeller f = new Forskjeller();
        String sti = a.sakId() + "@" + a.perDato();
        f.sammenlign(sti + "/sakId", a.sakId(), b.sakId());
        f.sammenlign(sti + "/perDato", a.perDato(), b.perDato());
        f.sammenlign(sti + "/lov", a.lov(), b.lov());
        if (!a.kategorier().equals(b.kategorier())) {
            f.sammenlign(
                    sti + "/kategorier",
                    tre(a.kategorier(), Vurderingstre::kategori),
                    tre(b.kategorier(), Vurderingstre::kategori));
        }
        if (!a.ordninger().equals(b.ordninger())) {
            Map<String, Ordningsvurdering> av = ordninger(a, true);
            Map<String, Ordningsvurdering> bv = ordninger(b, true);
            f.sammenlign(sti + "/ordninger", List.copyOf(av.keySet()), List.copyOf(bv.keySet()));
            av.forEach((noekkel, o) -> {
                Ordningsvurdering annen = bv.get(noekkel);
                if (annen != null) {
                    ORDNINGSFELT.forEach((gruppe, navn) -> f.sammenlign(
                            sti + "/" + noekkel + "/" + navn,
                            Vurderingstre.felt(o, gruppe),
                            Vurderingstre.felt(annen, gruppe)));
                }
            });
        }
        f.sammenlign(sti + "/funn", tre(a.funn(), Vurderingstre::funn), tre(b.funn(), Vurderingstre::funn));
        return f.funnet();
    }

    public int saker() {
        return saker;
    }

    public int ordninger() {
        return ordninger;
    }

    /** Felter sammenlignet i gruppen. */
    public int felt(Feltgruppe gruppe) {
        return felt.getOrDefault(gruppe, 0);
    }

    /** Felter sammenlignet i alt. */
    public int felt() {
        return felt.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Antallene på én linje per gruppe, til mennesker. */
    public String oppsummering() {
        StringBuilder linjer =
                new StringBuilder(saker + " saker, " + ordninger + " ordninger, " + felt() + " felter sammenlignet");
        felt.forEach((gruppe, antall) -> linjer.append(System.lineSeparator())
                .append("  ")
                .append(gruppe)
                .append(": ")
                .append(antall)
                .append(" felter, ")
                .append(avvik.getOrDefault(gruppe, 0))
                .append(" forskjeller"));
        return linjer.toString();
    }

    private interface Del {
        void sammenlign(Forskjeller forskjeller);
    }

    private void gruppe(List<String> alle, Feltgruppe gruppe, Del del) {
        if (grupper.contains(gruppe)) {
            Forskjeller f = new Forskjeller();
            del.sammenlign(f);
            felt.merge(gruppe, f.felt(), Integer::sum);
            avvik.merge(gruppe, f.funnet().size(), Integer::sum);
            alle.addAll(f.funnet());
        }
    }

    private static <T> List<Object> tre(List<T> verdier, Function<T, ?> tre) {
        List<Object> svar = new ArrayList<>(verdier.size());
        for (T verdi : verdier) {
            svar.add(tre.apply(verdi));
        }
        return svar;
    }

    private static Map<String, Ordningsvurdering> ordninger(Vurdering vurdering, boolean medKartlegging) {
        Map<String, Ordningsvurdering> svar = new LinkedHashMap<>();
        for (Ordningsvurdering o : vurdering.ordninger()) {
            if (medKartlegging || !o.ordning().equals(Ordning.KARTLEGGING)) {
                svar.put(ledig(svar, Vurderingstre.noekkel(o)), o);
            }
        }
        return svar;
    }

    /** Nøkkelen, med et tillegg når samme kategori og fom er registrert flere ganger. */
    private static String ledig(Map<String, ?> brukt, String noekkel) {
        String svar = noekkel;
        for (int nr = 2; brukt.containsKey(svar); nr++) {
            svar = noekkel + "#" + nr;
        }
        return svar;
    }
}
