package nl.klacht.jakarta.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;

/** One complaint from the letter to the answer of the second line, under the roles that really do each step. */
public final class Hoofdpad {

    private static final Pattern DAG = Pattern.compile("\\{(-?\\d+)}");
    private static final String PAD = "/api/v1/dossiers";

    private final String tenant;
    private final JsonNode script;

    public Hoofdpad(String tenant) {
        this.tenant = tenant;
        this.script = lees(LocalDate.ofInstant(new Klok().nu(), LokaleDag.ZONE));
    }

    /** The answer of every request, in order; each was accepted. */
    public List<Antwoord> speel(Supplier<Proefserver> server) {
        List<Antwoord> antwoorden = new ArrayList<>();
        antwoorden.add(intake(server.get()));
        for (JsonNode stap : stappen()) {
            antwoorden.add(doe(server.get(), stap, antwoorden.get(antwoorden.size() - 1)));
        }
        return antwoorden;
    }

    Iterable<JsonNode> stappen() {
        return script.get("stappen");
    }

    Antwoord intake(Proefserver server) {
        return server.als("kcc", tenant).post(PAD, script.get("intake")).eis(201);
    }

    Antwoord doe(Proefserver server, JsonNode stap, Antwoord vorige) {
        return server.als(stap.get("rol").asText(), tenant)
                .met("If-Match", vorige.kop("ETag").orElseThrow())
                .post(pad(vorige) + "/" + stap.get("stap").asText(), stap.get("body"))
                .eis(201);
    }

    public static String pad(Antwoord dossier) {
        return PAD + "/" + dossier.json().get("id").asText();
    }

    private static JsonNode lees(LocalDate vandaag) {
        try (InputStream in = Hoofdpad.class.getResourceAsStream("hoofdpad.json")) {
            String tekst = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.mapper()
                    .readTree(DAG.matcher(tekst).replaceAll(m -> vandaag.plusDays(Long.parseLong(m.group(1)))
                            .toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
