package nl.klacht.jakarta.platform;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;

/**
 * Employees who work without a pause: an intake, two steps on it, the next intake. What they were told and what they were not
 * told is kept. Every text that they send is used once.
 */
final class Belasting {

    static final String TENANT = "weesp";
    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final int MEDEWERKERS = 6;
    private static final int STAPPEN = 2;
    private static final int AANVAARD = 201;
    private static final int VEROUDERD = 412;

    private final Proefserver server;
    private final String naam;
    private final AtomicInteger teller = new AtomicInteger();
    private final Queue<Stap> bevestigd = new ConcurrentLinkedQueue<>();
    private final Queue<Poging> onbekend = new ConcurrentLinkedQueue<>();
    private final ExecutorService medewerkers = Executors.newFixedThreadPool(MEDEWERKERS);
    private final CompletableFuture<Void> aanHetWerk = new CompletableFuture<>();
    private volatile boolean doorgaan = true;

    /** A step that was acknowledged. */
    record Stap(String dossier, int versie, String tekst) {}

    /** A request that got no answer, or 503: an intake when {@code vorige} is empty. */
    record Poging(Optional<Stap> vorige, String tekst) {}

    /** @param naam of this load; no other load on this database has it */
    Belasting(Proefserver server, String naam) {
        this.server = server;
        this.naam = naam;
    }

    /** Sets everyone to work; done as soon as the first one was told that something is done. */
    CompletableFuture<Void> begin() {
        IntStream.range(0, MEDEWERKERS).forEach(i -> medewerkers.execute(this::werk));
        return aanHetWerk;
    }

    /** Lets everyone finish what he was doing. */
    void stop() throws InterruptedException {
        doorgaan = false;
        medewerkers.shutdown();
        if (!medewerkers.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the load does not end");
        }
    }

    List<Stap> bevestigd() {
        return List.copyOf(bevestigd);
    }

    List<Poging> onbekend() {
        return List.copyOf(onbekend);
    }

    private void werk() {
        while (doorgaan) {
            Optional<Stap> stap = doe(new Poging(Optional.empty(), tekst()));
            for (int i = 0; i < STAPPEN && stap.isPresent(); i++) {
                stap = doe(new Poging(stap, tekst()));
            }
        }
    }

    private String tekst() {
        return "Uitval %s nummer %d.".formatted(naam, teller.incrementAndGet());
    }

    private Optional<Stap> doe(Poging poging) {
        try {
            Antwoord antwoord = stuur(poging);
            if (antwoord.status() == AANVAARD) {
                Stap stap = stap(antwoord, poging.tekst());
                bevestigd.add(stap);
                aanHetWerk.complete(null);
                return Optional.of(stap);
            }
            antwoord.eis(503);
        } catch (UncheckedIOException e) {
            // The server died before it answered: exactly what is to be found out about.
        }
        onbekend.add(poging);
        return Optional.empty();
    }

    /** Sends again what got no answer; it is done afterwards, whether it had been done before or not. */
    Stap opnieuw(Poging poging) {
        Antwoord antwoord = stuur(poging);
        if (antwoord.status() == VEROUDERD) {
            Stap vorige = poging.vorige().orElseThrow();
            return new Stap(vorige.dossier(), vorige.versie() + 1, poging.tekst());
        }
        return stap(antwoord.eis(AANVAARD), poging.tekst());
    }

    private Antwoord stuur(Poging poging) {
        Proefclient kcc = server.als("kcc", TENANT);
        return poging.vorige()
                .map(vorige -> kcc.met("If-Match", "\"" + vorige.versie() + "\"")
                        .post(DOSSIERS + "/" + vorige.dossier() + "/bestuursmeldingen", """
                                {"waarom":"%s"}""".formatted(poging.tekst())))
                .orElseGet(() -> kcc.met("Idempotency-Key", poging.tekst().replaceAll("\\W", "-"))
                        .post(DOSSIERS, """
                        {"soort":"signaal","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-01-05T09:00:00Z",
                         "onderdelen":[{"omschrijving":"%s"}]}""".formatted(poging.tekst())));
    }

    private static Stap stap(Antwoord antwoord, String tekst) {
        return new Stap(
                antwoord.json().get("id").asText(),
                antwoord.json().get("versie").asInt(),
                tekst);
    }
}
