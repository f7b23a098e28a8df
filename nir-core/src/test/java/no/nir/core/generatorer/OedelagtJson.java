package no.nir.core.generatorer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * En sak i JSON som leseren skal avvise.
 *
 * @param brudd hva som er galt med den, sortert
 */
public record OedelagtJson(String json, List<Brudd> brudd) {

    public OedelagtJson {
        brudd = List.copyOf(brudd);
    }

    static OedelagtJson av(String gyldig, Set<Brudd> brudd) {
        List<Brudd> sortert = List.copyOf(new TreeSet<>(brudd));
        String json = gyldig;
        for (Brudd b : sortert) {
            json = b.oedelegg(json);
        }
        return new OedelagtJson(json, sortert);
    }

    /** Pekerne (RFC 6901) leseren skal melde, uten at rekkefølgen betyr noe: én per brudd. */
    public List<String> pekere() {
        return brudd.stream().map(Brudd::peker).toList();
    }
}
