package nl.klacht.jakarta.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A really full disk, by hand: {@code .ci/schijf-vol} gives a small file system with {@code -Dproef.schijf}. Intakes go on while
 * it fills, stay refused while it is full, and go on again when there is space.
 */
@DisplayName("Een echte volle schijf")
class SchijfvolProef {

    private static final String TENANT = "weesp";
    private static final long RUIMTE_OVER = 1_500_000;
    private static final int POGINGEN = 150;

    private final Map<String, String> bevestigd = new LinkedHashMap<>();
    private final Map<Integer, Integer> antwoorden = new TreeMap<>();

    @Test
    @DisplayName("niets half, niets dubbel, en het werkt weer")
    void vol() throws Exception {
        Path schijf = Path.of(System.getProperty("proef.schijf"));
        int poort = Proef.vrijePoort();
        IngebouwdePostgres postgres = IngebouwdePostgres.start(schijf.resolve("postgres"), poort);
        try (Proefserver server = Proef.eigenServer("schijf-vol", omgeving(postgres))) {
            dienIn(server, "voor", 20);
            assertEquals(Map.of(201, 20), antwoorden);
            Path vulling = vul(schijf);
            dienIn(server, "vol", POGINGEN);
            System.out.println("tijdens: " + antwoorden);
            assertTrue(antwoorden.getOrDefault(503, 0) > 0, "the disk was full");
            assertEquals(Set.of(201, 503), antwoorden.keySet());
            Files.delete(vulling);
            postgres.close();
            try (IngebouwdePostgres weer = IngebouwdePostgres.start(schijf.resolve("postgres"), poort)) {
                server.wachtTotKlaar();
                eisHeel(server, weer);
            }
        }
    }

    private void dienIn(Proefserver server, String soort, int aantal) {
        for (int i = 0; i < aantal; i++) {
            String sleutel = "schijf-" + soort + "-" + i;
            Antwoord antwoord = intake(server, sleutel);
            antwoorden.merge(antwoord.status(), 1, Integer::sum);
            if (antwoord.status() == 201) {
                bevestigd.put(sleutel, antwoord.json().get("id").asText());
            }
        }
    }

    private void eisHeel(Proefserver server, IngebouwdePostgres postgres) throws Exception {
        for (int i = 0; i < POGINGEN; i++) {
            String sleutel = "schijf-vol-" + i;
            String id = intake(server, sleutel).eis(201).json().get("id").asText();
            assertEquals(bevestigd.getOrDefault(sleutel, id), id, "what was acknowledged is there, once");
        }
        try (Connection c = postgres.alsSuperuser(IngebouwdePostgres.DATABASE)) {
            assertEquals(0, Halve.tel(c, "g_weesp"));
            assertEquals(
                    Integer.toString(20 + POGINGEN),
                    ProefPostgres.vraag(c, "select count(*) from g_weesp.dossier")
                            .get(0));
        }
        System.out.println("daarna: " + (20 + POGINGEN) + " dossiers, heel, waarvan " + bevestigd.size()
                + " voor of tijdens de volle schijf bevestigd");
    }

    private static Antwoord intake(Proefserver server, String sleutel) {
        byte[] lang = new byte[12_000];
        new Random(sleutel.hashCode()).nextBytes(lang);
        return server.als("kcc", TENANT).met("Idempotency-Key", sleutel).post("/api/v1/dossiers", """
                        {"soort":"signaal","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-01-05T09:00:00Z",
                         "onderdelen":[{"omschrijving":"%s"}]}""".formatted(
                        Base64.getEncoder().encodeToString(lang)));
    }

    private static Path vul(Path schijf) throws IOException {
        Path vulling = schijf.resolve("vulling");
        byte[] blok = new byte[64 * 1024];
        try (OutputStream uit = Files.newOutputStream(vulling)) {
            while (Files.getFileStore(schijf).getUsableSpace() > RUIMTE_OVER) {
                uit.write(blok);
            }
        }
        return vulling;
    }

    private static Map<String, String> omgeving(IngebouwdePostgres postgres) {
        return Map.of(
                "KLACHT_DB_URL", postgres.url(),
                "KLACHT_DB_WACHTWOORD", postgres.geheimen().toepassing(),
                "KLACHT_MIGRATIE_WACHTWOORD", postgres.geheimen().migratie());
    }
}
