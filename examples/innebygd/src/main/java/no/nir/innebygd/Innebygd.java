package no.nir.innebygd;

import java.time.LocalDate;
import no.nir.catalog.Katalog;
import no.nir.core.json.NirJson;
import no.nir.core.kode.Ordning;
import no.nir.core.sak.Sak;
import no.nir.core.vurdering.Vurdering;
import no.nir.rules.Regelverk;

/** Evaluates one sak and prints the frist and the explanation. What stands between the README marks stands in README.md. */
public final class Innebygd {

    private Innebygd() {}

    public static void main(String[] args) {
        String json = """
                {
                  "sakId": "kilde-000",
                  "person": {"foedselsdato": "1992-09-09"},
                  "kategorier": [
                    {"kategori": "RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP", "fom": "2021-03-19"}
                  ]
                }
                """;
        // README:start
        Sak sak = NirJson.med(Katalog.standard()).lesSak(json); // or all errors of the document at once
        Regelverk regelverk = Regelverk.standard(); // build once, share between all threads
        Vurdering v = regelverk.vurder(sak, LocalDate.of(2021, 6, 3));
        System.out.println(v.ordning(Ordning.SAMFUNNSKUNNSKAP).frist()); // 2022-03-19, because …
        v.forklaring().forEach(steg -> System.out.println(steg.somLinje()));
        // README:slutt
    }
}
