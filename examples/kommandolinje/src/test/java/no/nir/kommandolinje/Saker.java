package no.nir.kommandolinje;

/** Saker på én linje. */
final class Saker {

    private Saker() {}

    static String sak(String id) {
        return "{\"sakId\":\"" + id + "\",\"person\":{\"foedselsdato\":\"1992-09-09\"},\"kategorier\":[{\"kategori\":"
                + "\"RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP\",\"fom\":\"2021-03-19\"}]}";
    }

    static String pent(String id) {
        return """
                {
                  "sakId": "%s",

                  "person": {
                    "foedselsdato": "1992-09-09"
                  },
                  "kategorier": [
                    {"kategori": "RETT_OG_PLIKT_NORSK_OG_SAMFUNNSKUNNSKAP", "fom": "2021-03-19"}
                  ]
                }
                """.formatted(id);
    }
}
