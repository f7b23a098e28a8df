package no.nir.rules.motor;

import java.util.function.Consumer;
import no.nir.rules.RegelverkException;
import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;

/** Det en konklusjon i en regel kan gjøre: sette inn ett nytt faktum. Alt annet er en feil. */
final class Innsetting implements Drools {

    private final Consumer<Object> mottaker;

    Innsetting(Consumer<Object> mottaker) {
        this.mottaker = mottaker;
    }

    @Override
    public void insert(Object faktum) {
        mottaker.accept(faktum);
    }

    @Override
    public void insert(Object faktum, boolean dynamisk) {
        throw bareInnsetting();
    }

    @Override
    public void update(Object faktum, String... egenskaper) {
        throw bareInnsetting();
    }

    @Override
    public void update(Object faktum, BitMask egenskaper) {
        throw bareInnsetting();
    }

    @Override
    public void delete(Object faktum) {
        throw bareInnsetting();
    }

    @Override
    public <T> T getRuntime(Class<T> type) {
        throw bareInnsetting();
    }

    @Override
    public <T> T getContext(Class<T> type) {
        throw bareInnsetting();
    }

    @Override
    public DroolsEntryPoint getEntryPoint(String navn) {
        throw bareInnsetting();
    }

    @Override
    public void halt() {
        throw bareInnsetting();
    }

    @Override
    public void setFocus(String gruppe) {
        throw bareInnsetting();
    }

    @Override
    public Channel getChannel(String navn) {
        throw bareInnsetting();
    }

    @Override
    public void logicalInsert(Object faktum) {
        throw bareInnsetting();
    }

    @Override
    public void insertAsync(Object faktum) {
        throw bareInnsetting();
    }

    private static RegelverkException bareInnsetting() {
        return new RegelverkException("En regel gjorde noe annet enn å sette inn en konklusjon.");
    }
}
