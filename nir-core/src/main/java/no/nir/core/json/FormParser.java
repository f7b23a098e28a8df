package no.nir.core.json;

import java.util.function.Function;
import no.nir.core.UgyldigVerdiException;
import no.nir.core.kode.Bydelsnummer;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.kode.Spraakkode;
import no.nir.core.person.Duf;
import no.nir.core.person.Foedselsnummer;

/** Leser tekst der verditypen selv vet hvilken form den har. Bare formen sjekkes: gale kontrollsifre stanser ingen sak. */
final class FormParser<T> implements FeltParser<T> {

    static final FormParser<Kommunenummer> KOMMUNE =
            new FormParser<>("et kommunenummer på fire sifre", false, Kommunenummer::new);
    static final FormParser<Bydelsnummer> BYDEL =
            new FormParser<>("et bydelsnummer på to sifre", false, Bydelsnummer::new);
    static final FormParser<Spraakkode> SPRAAK =
            new FormParser<>("en språkkode på to eller tre små bokstaver (ISO 639)", false, Spraakkode::new);
    static final FormParser<Duf> DUF = new FormParser<>("et DUF-nummer på tolv sifre", true, Duf::les);
    static final FormParser<Foedselsnummer> FOEDSELSNUMMER =
            new FormParser<>("et fødselsnummer eller D-nummer på elleve sifre", true, Foedselsnummer::les);

    private final String ventet;
    private final boolean personlig;
    private final Function<String, T> av;

    private FormParser(String ventet, boolean personlig, Function<String, T> av) {
        this.ventet = ventet;
        this.personlig = personlig;
        this.av = av;
    }

    @Override
    public Felt<T> les(Jsonverdi verdi, Feilsamler feil) {
        if (!(verdi instanceof Jsonverdi.Tekst tekst)) {
            return FeltParser.avvist(verdi, feil, ventet, personlig);
        }
        T lest;
        try {
            lest = av.apply(tekst.verdi());
        } catch (UgyldigVerdiException e) {
            return FeltParser.avvist(verdi, feil, ventet, personlig);
        }
        if (personlig
                && tekst.verdi().chars().filter(tegn -> tegn != ' ').distinct().count() == 1) {
            feil.varsle(verdi, () -> "Alle sifrene i nummeret er like. Det er beholdt.");
        }
        return Felt.lest(lest);
    }

    @Override
    public String ventet() {
        return ventet;
    }
}
