package no.nir.core;

/** Hvor mange skrivefeil det er mellom to ord, til «mente du». */
public final class Tegnavstand {

    private Tegnavstand() {}

    /**
     * Antall tegn som må settes inn, slettes, byttes ut eller bytte plass med naboen, for at a skal bli b.
     *
     * @return avstanden, eller {@code grense + 1} når den er større enn grensen
     */
    public static int mellom(String a, String b, int grense) {
        if (Math.abs(a.length() - b.length()) > grense) {
            return grense + 1;
        }
        int[] toForrige = new int[b.length() + 1];
        int[] forrige = new int[b.length() + 1];
        int[] rad = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            forrige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            rad[0] = i;
            int minst = i;
            for (int j = 1; j <= b.length(); j++) {
                int bytte = forrige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rad[j] = Math.min(bytte, Math.min(forrige[j], rad[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rad[j] = Math.min(rad[j], toForrige[j - 2] + 1);
                }
                minst = Math.min(minst, rad[j]);
            }
            if (minst > grense) {
                return grense + 1;
            }
            int[] ledig = toForrige;
            toForrige = forrige;
            forrige = rad;
            rad = ledig;
        }
        return Math.min(forrige[b.length()], grense + 1);
    }
}
