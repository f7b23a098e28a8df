package no.nir.kommandolinje;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.nir.kommandolinje.inndata.Dokument;
import no.nir.kommandolinje.inndata.DokumentReader;
import org.jspecify.annotations.Nullable;

/**
 * Vurderer saker på alle kjernene og skriver svarene i den rekkefølgen sakene ble lest. Noen få saker er i arbeid samtidig,
 * uansett hvor mange det er i alt. Brukes av én tråd.
 */
final class Vurderingsloep implements AutoCloseable {

    private static final int I_ARBEID_PER_TRAAD = 4;
    private static final int VARSLER_SOM_VISES = 20;

    private final Dokumentvurderer vurderer;
    private final Omgivelse omgivelse;
    private final Framdrift framdrift;
    private final boolean medSpor;
    private final ExecutorService arbeidere;
    private final int hoeyestIArbeid;
    private final Deque<Future<Svar>> iArbeid = new ArrayDeque<>();
    private int kode = Utgangskode.FERDIG;
    private long varsler;

    Vurderingsloep(Dokumentvurderer vurderer, Omgivelse omgivelse, boolean medSpor) {
        this.vurderer = vurderer;
        this.omgivelse = omgivelse;
        this.framdrift = omgivelse.nyFramdrift();
        this.medSpor = medSpor;
        int traader = Runtime.getRuntime().availableProcessors();
        this.hoeyestIArbeid = traader * I_ARBEID_PER_TRAAD;
        this.arbeidere = Executors.newFixedThreadPool(traader, arbeid -> {
            Thread traad = new Thread(arbeid, "vurder");
            traad.setDaemon(true);
            return traad;
        });
    }

    /** Utgangskoden for alt som er vurdert til nå. */
    int kode() {
        return kode;
    }

    /**
     * Vurderer alle sakene i strømmen. Svarene på dem er skrevet når metoden er ferdig, også når strømmen svikter underveis.
     *
     * @param fil navnet som skal stå i feilene, når flere filer leses
     * @throws UtskriftException når svaret ikke kan skrives
     * @throws IOException når strømmen ikke kan leses ferdig
     */
    void vurder(@Nullable String fil, InputStream inn) throws IOException {
        DokumentReader dokumenter = new DokumentReader(inn);
        IOException lesefeil = null;
        Dokument dokument = null;
        do {
            try {
                dokument = dokumenter.neste();
            } catch (IOException e) {
                dokument = null;
                lesefeil = e;
            }
            if (dokument != null) {
                Dokument neste = dokument;
                iArbeid.add(arbeidere.submit(() -> vurderer.svar(fil, neste)));
            }
            skriv(dokument == null ? 0 : hoeyestIArbeid);
        } while (dokument != null);
        framdrift.stans();
        if (lesefeil != null) {
            throw lesefeil;
        }
    }

    /** En fil lot seg ikke lese ferdig. */
    void avbrutt(String fil, IOException feil) {
        omgivelse.feil().melding(fil + " kan ikke leses ferdig: " + feil.getMessage());
        kode = Math.max(kode, Utgangskode.NOE_AVVIST);
    }

    /** Slipper trådene, og sier hvor mange varsler som ikke er vist. */
    @Override
    public void close() {
        if (varsler > VARSLER_SOM_VISES) {
            omgivelse.feil().melding("Og " + (varsler - VARSLER_SOM_VISES) + " varsler til.");
        }
        arbeidere.shutdownNow();
    }

    /** Skriver de eldste svarene til det er høyst så mange igjen i arbeid. */
    private void skriv(int igjen) throws IOException {
        while (iArbeid.size() > igjen) {
            Svar svar = ferdig(iArbeid.remove());
            kode = Math.max(kode, svar.kode());
            omgivelse.ut().byter(svar.utf8());
            framdrift.enTil();
            svar.varsler().forEach(this::varsle);
            String melding = svar.melding();
            if (melding != null) {
                framdrift.stans();
                omgivelse.feil().melding(melding);
            }
            Throwable feil = svar.feil();
            if (feil != null && medSpor) {
                omgivelse.feil().spor(feil);
            }
        }
    }

    private void varsle(Svar.Varsel varsel) {
        varsler++;
        if (varsler <= VARSLER_SOM_VISES) {
            framdrift.stans();
            omgivelse.feil().melding(varsel.somLinje());
        }
    }

    private static Svar ferdig(Future<Svar> svar) throws IOException {
        try {
            return svar.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Avbrutt.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("En tråd stanset.", e);
        }
    }
}
