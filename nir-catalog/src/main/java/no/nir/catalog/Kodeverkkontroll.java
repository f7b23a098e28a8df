package no.nir.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Det som gjelder flere rader i et kodeverk: overlapp, rader som ikke står samlet, og kjeden av etterfølgere. */
final class Kodeverkkontroll {

    private final List<Kodelinje> linjer;
    private final Map<String, List<Kodelinje>> etterKode = new LinkedHashMap<>();
    private final Lesing lesing;

    Kodeverkkontroll(List<Kodelinje> linjer, Lesing lesing) {
        this.linjer = linjer;
        this.lesing = lesing;
        linjer.forEach(linje -> etterKode
                .computeIfAbsent(linje.kode(), kode -> new ArrayList<>())
                .add(linje));
    }

    void kontroller() {
        etterKode.values().forEach(this::kontrollerOverlapp);
        linjer.forEach(this::kontrollerEtterfoelger);
        etterKode.forEach((kode, rader) -> {
            if (naar(kode, kode, new HashSet<>())) {
                meld(rader.get(0), "koden " + kode + " er sin egen etterfølger: kjeden går i ring");
            }
        });
    }

    private void kontrollerOverlapp(List<Kodelinje> rader) {
        for (int i = 1; i < rader.size(); i++) {
            Kodelinje forrige = rader.get(i - 1);
            Kodelinje denne = rader.get(i);
            LocalDate slutt = forrige.gyldig().tom();
            if (denne.gyldig().fom().isBefore(forrige.gyldig().fom())) {
                meld(denne, "koden " + denne.kode() + " er ikke sortert på fom");
            } else if (slutt == null || !denne.gyldig().fom().isAfter(slutt)) {
                meld(denne, "koden " + denne.kode() + " overlapper raden på linje " + forrige.linje());
            }
        }
    }

    private void kontrollerEtterfoelger(Kodelinje linje) {
        LocalDate slutt = linje.gyldig().tom();
        if (!linje.etterfoelger().isEmpty() && slutt == null) {
            meld(linje, "koden " + linje.kode() + " har etterfølger, men ingen tom");
        }
        for (String neste : linje.etterfoelger()) {
            List<Kodelinje> rader = etterKode.get(neste);
            if (rader == null) {
                meld(linje, "etterfølgeren " + neste + " finnes ikke");
            } else if (slutt != null && !gjelder(rader, slutt.plusDays(1))) {
                meld(linje, "etterfølgeren " + neste + " gjelder ikke " + slutt.plusDays(1) + ", dagen etter tom");
            }
        }
    }

    private static boolean gjelder(List<Kodelinje> rader, LocalDate dato) {
        return rader.stream().anyMatch(rad -> rad.gjelder(dato));
    }

    private boolean naar(String fra, String maal, Set<String> sett) {
        for (Kodelinje rad : etterKode.getOrDefault(fra, List.of())) {
            for (String neste : rad.etterfoelger()) {
                if (neste.equals(maal) || (sett.add(neste) && naar(neste, maal, sett))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void meld(Kodelinje linje, String melding) {
        lesing.feil(linje.fil(), linje.linje(), melding);
    }
}
