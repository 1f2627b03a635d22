package nl.klacht.jakarta.bericht;

import static nl.klacht.jakarta.bericht.Berichtproef.LOKET;
import static nl.klacht.jakarta.bericht.Berichtproef.doe;
import static nl.klacht.jakarta.bericht.Berichtproef.intake;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefmail.Post;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Three servers share one database and the work; two of them are killed while they send, and one comes back. */
@DisplayName("Drie servers, waarvan er twee sterven")
class MeerServersIT {

    private static final int DOSSIERS = 40;
    private static final String ONTVANGEN = "Wij hebben uw bericht ontvangen";
    private static final String BEVESTIGD = "Ontvangstbevestiging van uw klacht";
    private static final String BEVESTIG = "ontvangstbevestigingen";

    private static Berichtproef proef;
    private static final List<Proefserver> SERVERS = new CopyOnWriteArrayList<>();

    /** By e-mail address, the steps that were acknowledged. */
    private final Map<String, List<String>> bevestigd = new ConcurrentHashMap<>();

    /** By e-mail address, the kenmerk. */
    private final Map<String, String> kenmerken = new ConcurrentHashMap<>();

    @BeforeAll
    static void begin() {
        proef = new Berichtproef();
        SERVERS.add(start("meer-1"));
        SERVERS.add(start("meer-2"));
        SERVERS.add(start("meer-3"));
    }

    @AfterAll
    static void einde() {
        SERVERS.forEach(Proefserver::close);
    }

    private static Proefserver start(String naam) {
        return Proef.eigenServer(naam, proef.omgeving(Map.of()));
    }

    @Test
    @DisplayName("elk bericht komt aan, in volgorde, elke herinnering één keer, en een dubbel is te herkennen")
    void delen() throws InterruptedException, ExecutionException {
        golf(1, 0);
        SERVERS.set(0, start("meer-1"));
        golf(DOSSIERS + 1, 1);
        assertTrue(kenmerken.size() >= DOSSIERS, "too few were acknowledged: " + kenmerken.size());
        bevestigd.forEach(MeerServersIT::eisInVolgorde);
        herinneringen();
        System.out.println("Drie servers: " + proef.mail().post().size() + " berichten aangekomen, "
                + (proef.mail().post().size() - ids().size()) + " dubbel");
    }

    /** Complaints come in on all servers, one of them dies, and everything that was promised comes. */
    private void golf(int eerste, int slachtoffer) throws InterruptedException, ExecutionException {
        int eerder = proef.mail().post().size();
        ExecutorService tegelijk = Executors.newFixedThreadPool(6);
        List<Future<?>> gespeeld = new ArrayList<>();
        for (int nummer = eerste; nummer < eerste + DOSSIERS; nummer++) {
            int dit = nummer;
            gespeeld.add(tegelijk.submit(() -> speel(dit)));
        }
        Proef.wachtTot(SERVERS.get(2)::log, () -> proef.mail().post().size() >= eerder + DOSSIERS / 2);
        SERVERS.get(slachtoffer).kill();
        tegelijk.shutdown();
        assertTrue(tegelijk.awaitTermination(4, TimeUnit.MINUTES), "the steps did not end");
        for (Future<?> spel : gespeeld) {
            spel.get();
        }
        Proef.wachtTot(SERVERS.get(2)::log, this::allesAangekomen);
    }

    private void speel(int nummer) {
        Proefserver server = SERVERS.get(nummer % SERVERS.size());
        String email = "klager" + nummer + "@post.example";
        List<String> gedaan = new CopyOnWriteArrayList<>();
        bevestigd.put(email, gedaan);
        try {
            JsonNode dossier =
                    intake(server, "2026-03-02T09:15:00+01:00", email, true).json();
            kenmerken.put(email, dossier.get("kenmerk").asText());
            gedaan.add(ONTVANGEN);
            doe(server, "loket", dossier.get("id").asText(), BEVESTIG, "{\"wijze\":\"email\"}");
            gedaan.add(BEVESTIGD);
        } catch (UncheckedIOException e) {
            // The server died before it answered: then nothing was promised.
            assertTrue(gedaan.size() < 2);
        }
    }

    private boolean allesAangekomen() {
        return bevestigd.entrySet().stream()
                .allMatch(van -> onderwerpen(van.getKey()).containsAll(van.getValue()));
    }

    private static Set<String> onderwerpen(String email) {
        return proef.van(email).stream().map(MeerServersIT::soort).collect(Collectors.toSet());
    }

    private static void eisInVolgorde(String email, List<String> stappen) {
        List<String> eerste =
                proef.van(email).stream().map(MeerServersIT::soort).distinct().toList();
        assertEquals(stappen, eerste.subList(0, stappen.size()), email);
        assertEquals(eerste.size(), ids(proef.van(email)).size(), "a copy has another id: " + email);
    }

    private static String soort(Post post) {
        return post.onderwerp().startsWith(ONTVANGEN) ? ONTVANGEN : BEVESTIGD;
    }

    /** All dossiers are long overdue. A server dies while it reminds of them. */
    private void herinneringen() {
        proef.ochtend();
        Proef.wachtTot(SERVERS.get(2)::log, () -> proef.tel("select count(*) from g_wijdemeren.herinnering") >= 5);
        SERVERS.get(0).kill();
        proef.wachtOpHerinneringen(SERVERS.get(2));
        proef.ochtend();
        proef.wachtOpHerinneringen(SERVERS.get(2));
        Proef.wachtTot(SERVERS.get(2)::log, () -> kenmerken.values().stream()
                .allMatch(kenmerk -> !proef.van(LOKET, kenmerk).isEmpty()));
        Proef.wachtTot(
                SERVERS.get(2)::log,
                () -> proef.tel("select count(*) from g_wijdemeren.bericht where stand = 'wachtend'") == 0);
        assertEquals(
                proef.tel("select count(*) from g_wijdemeren.dossier"),
                proef.tel("select count(*) from g_wijdemeren.herinnering"));
        kenmerken
                .values()
                .forEach(kenmerk ->
                        assertEquals(1, ids(proef.van(LOKET, kenmerk)).size(), kenmerk));
    }

    private static Set<String> ids() {
        return ids(proef.mail().post());
    }

    private static Set<String> ids(List<Post> post) {
        return post.stream().map(Post::id).collect(Collectors.toSet());
    }
}
