package no.nir.core.kode;

/** Nivå i norsk etter det europeiske rammeverket. Ordnes A1, A2, B1, B2, C1, som også er rekkefølgen av kodene. */
public record Norsknivaa(String kode) implements Kode, Comparable<Norsknivaa> {

    public static final String KODEVERK = "norsknivaa";

    public static final Norsknivaa A1 = new Norsknivaa("A1");
    public static final Norsknivaa A2 = new Norsknivaa("A2");
    public static final Norsknivaa B1 = new Norsknivaa("B1");
    public static final Norsknivaa B2 = new Norsknivaa("B2");
    public static final Norsknivaa C1 = new Norsknivaa("C1");

    public Norsknivaa {
        kode = Kode.sjekket(KODEVERK, kode);
    }

    /** Om dette nivået er minst like høyt som {@code krav}. */
    public boolean naar(Norsknivaa krav) {
        return compareTo(krav) >= 0;
    }

    @Override
    public int compareTo(Norsknivaa annet) {
        return kode.compareTo(annet.kode);
    }

    @Override
    public String kodeverk() {
        return KODEVERK;
    }

    @Override
    public String toString() {
        return kode;
    }
}
