package nl.klacht.jakarta.prestatie;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests on a number of connections at once, until a time or a count is reached. */
final class Last {

    /** One request on a connection; gives its status. */
    interface Verzoek {
        int doe(Verbinding verbinding) throws IOException;
    }

    private final int poort;
    private final String tenant;
    private final String rol;
    private final int verbindingen;

    Last(int poort, String tenant, String rol, int verbindingen) {
        this.poort = poort;
        this.tenant = tenant;
        this.rol = rol;
        this.verbindingen = verbindingen;
    }

    /**
     * Fires, and fails at the first answer with another status.
     *
     * @param hoogstens not more requests than these
     */
    Uitslag vuur(Verzoek verzoek, int verwacht, Duration duur, int hoogstens) throws InterruptedException {
        AtomicInteger over = new AtomicInteger(hoogstens);
        long begin = System.nanoTime();
        long einde = begin + duur.toNanos();
        List<Callable<List<Long>>> werk = new ArrayList<>();
        for (int i = 0; i < verbindingen; i++) {
            werk.add(() -> opEenVerbinding(verzoek, verwacht, einde, over));
        }
        ExecutorService tegelijk = Executors.newFixedThreadPool(verbindingen);
        List<Long> tijden = new ArrayList<>();
        try {
            for (Future<List<Long>> deel : tegelijk.invokeAll(werk)) {
                tijden.addAll(deel.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            tegelijk.shutdownNow();
        }
        Collections.sort(tijden);
        return new Uitslag(tijden, Duration.ofNanos(System.nanoTime() - begin));
    }

    private List<Long> opEenVerbinding(Verzoek verzoek, int verwacht, long einde, AtomicInteger over)
            throws IOException {
        List<Long> tijden = new ArrayList<>();
        try (Verbinding verbinding = new Verbinding(poort, tenant, rol)) {
            while (System.nanoTime() < einde && over.getAndDecrement() > 0) {
                long begin = System.nanoTime();
                int status = verzoek.doe(verbinding);
                tijden.add(System.nanoTime() - begin);
                if (status != verwacht) {
                    throw new IOException("expected " + verwacht + ", not " + status);
                }
            }
        }
        return tijden;
    }

    /**
     * What came of it.
     *
     * @param tijden how long each request took, in nanoseconds, shortest first
     * @param duur how long all of them took together
     */
    record Uitslag(List<Long> tijden, Duration duur) {

        double perSeconde() {
            return tijden.size() / (duur.toNanos() / 1e9);
        }

        /** The time in milliseconds within which this part of the requests was answered. */
        double milliseconden(double deel) {
            return tijden.get((int) Math.min(tijden.size() - 1L, Math.round(deel * tijden.size()))) / 1e6;
        }
    }
}
