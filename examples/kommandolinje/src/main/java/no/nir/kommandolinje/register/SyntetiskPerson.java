package no.nir.kommandolinje.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.nir.core.kode.Kommunenummer;
import no.nir.core.person.Barn;
import no.nir.core.person.Bosetting;
import no.nir.core.person.Duf;
import no.nir.core.person.Person;

/** Personer som ikke finnes: DUF-numrene er testnumre (år 9000 eller senere), og navnene begynner med Test. */
final class SyntetiskPerson {

    static final List<String> KOMMUNER = List.of("0301", "1103", "1804", "3301", "4204", "4601", "5001", "5501");

    private static final List<String> FORNAVN = List.of(
            "TestAda",
            "TestBitten",
            "TestCaspar",
            "TestEskil",
            "TestIda",
            "TestMilla",
            "TestOlena",
            "TestSamir",
            "TestØyvind",
            "TestÅse");
    private static final List<String> ETTERNAVN =
            List.of("Loggen", "Farmen", "Eksempel", "Prøvesen", "Øvelse", "Ærlig", "Åstest", "Skjermen");
    private static final int FOERSTE_TESTAAR = 9000;
    private static final int TESTAAR = 1000;
    private static final int LOEPENUMRE = 1_000_000;
    private static final int[] VEKTER = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};

    private SyntetiskPerson() {}

    /** En person som er voksen når saken begynner. Bosettinger og mottak legges til av den som vet om dem. */
    static Person.Builder person(Trekning trekning, long nummer, LocalDate start) {
        Person.Builder person = Person.builder()
                .duf(duf(nummer))
                .fornavn(trekning.enAv(FORNAVN))
                .etternavn(trekning.enAv(ETTERNAVN))
                .foedselsdato(start.minusYears(trekning.tall(19, 58)).minusDays(trekning.tall(0, 364)))
                .oppfoelgingskommune(new Kommunenummer(trekning.enAv(KOMMUNER)));
        for (int barn = trekning.tall(0, 3); barn > 0 && trekning.prosent(50); barn--) {
            person.addBarn(new Barn(start.minusDays(trekning.tall(30, 6500))));
        }
        return person;
    }

    static Bosetting bosetting(Trekning trekning, LocalDate dato) {
        return new Bosetting(new Kommunenummer(trekning.enAv(KOMMUNER)), dato, trekning.prosent(90));
    }

    /** Testnummeret til sak nummer så og så, med riktige kontrollsifre. Det er tusen millioner av dem. */
    private static Duf duf(long nummer) {
        long aar = FOERSTE_TESTAAR + nummer / LOEPENUMRE % TESTAAR;
        String siffer = String.format(Locale.ROOT, "%04d%06d", aar, nummer % LOEPENUMRE);
        int sum = 0;
        for (int i = 0; i < VEKTER.length; i++) {
            sum += (siffer.charAt(i) - '0') * VEKTER[i];
        }
        return Duf.les(siffer + String.format(Locale.ROOT, "%02d", sum % 11));
    }
}
