package nl.klacht.jakarta.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;

/**
 * Sends what nobody would send on purpose, to every operation of the contract: bodies that are nearly right, addresses and
 * headers that are not. The service may refuse, but never fall over, and every refusal is a problem in the agreed shape.
 */
@Label("Onzin naar elke deur van de API")
class FuzzIT {

    private static final String TENANT = "proef-fuzz";
    private static final int TEGELIJK = 100;
    private static final Contract CONTRACT = new Contract();
    private static final List<Deur> DEUREN = deuren();
    private static final Map<String, String> VERSIES = new ConcurrentHashMap<>();
    private static final AtomicInteger VERZOEKEN = new AtomicInteger();
    private static final Map<Integer, AtomicInteger> STATUSSEN = new ConcurrentHashMap<>();

    /** One operation: its path as in the contract, and the schema of its body, if it has one. */
    private static final List<String> NAMEN =
            List.of("brief.pdf", "", "../../x", "a\u202Eb", "x".repeat(3_000), "\u0000", "brief\\\".pdf");

    private static final List<String> INHOUDEN =
            List.of("%PDF-1.7\nbrief", "", "PK\u0003\u0004", "<html>", "\u0000\u0001", "x".repeat(300_000));

    private record Deur(String methode, String pad, List<JsonNode> vormen, boolean isFormulier) {

        String contentType() {
            return isFormulier ? "multipart/form-data; boundary=grens" : "application/json";
        }
    }

    /** Some dossiers to begin with, so that the steps get further than the door. */
    @BeforeContainer
    static void begin() {
        for (String soort : List.of("klacht", "klacht", "klacht", "signaal", "melding")) {
            onthoud(Proef.als("kcc", TENANT)
                    .post("/api/v1/dossiers", """
                            {"soort":"%s","vorm":"schriftelijk","kanaal":"brief","ontvangenOp":"2026-03-02T09:00:00+01:00",
                             "dagtekening":"2026-03-01","ondertekend":true,
                             "klagers":[{"naam":"K. Voorbeeld","adres":"Teststraat 1, 0000 AA Nergens"}],
                             "onderdelen":[{"omschrijving":"Niemand belde","betreft":{"soort":"medewerker_gemeente"}}]}""".formatted(soort))
                    .eis(201));
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    @Label("geeft nooit een fout van onszelf")
    void nooitOnzeFout(@ForAll long zaad) {
        List<String> fouten = IntStream.range(0, TEGELIJK)
                .parallel()
                .mapToObj(nummer -> stuur(new Willekeur(zaad * 31 + nummer)))
                .filter(fout -> !fout.isEmpty())
                .toList();
        assertEquals(List.of(), fouten);
    }

    @Example
    @Label("kent elke deur van het contract")
    void elkeDeur() {
        assertEquals(
                CONTRACT.stapvormen().keySet().size(),
                DEUREN.stream()
                        .filter(d -> d.pad().startsWith("/dossiers/{id}/")
                                && d.methode().equals("POST"))
                        .count());
    }

    @AfterContainer
    static void verslag() {
        System.out.println(
                "Fuzz: " + VERZOEKEN + " verzoeken, antwoorden " + STATUSSEN + ", dossiers " + VERSIES.size());
    }

    /** What is wrong with the answer; nothing when it is as it should be. */
    private static String stuur(Willekeur toeval) {
        Deur deur = toeval.kies(DEUREN);
        String id = toeval.eenOp(12) ? toeval.uuid() : toeval.kies(List.copyOf(VERSIES.keySet()));
        String pad = pad(deur, id, toeval);
        String body = body(deur, toeval);
        Antwoord antwoord =
                client(deur, id, toeval).stuur(deur.methode(), "/api/v1" + pad, BodyPublishers.ofString(body));
        VERZOEKEN.incrementAndGet();
        STATUSSEN.computeIfAbsent(antwoord.status(), s -> new AtomicInteger()).incrementAndGet();
        onthoud(antwoord);
        if (deur.isFormulier() && antwoord.status() == 201) {
            VERSIES.put(id, antwoord.kop("ETag").orElseThrow());
        }
        return isGoed(antwoord)
                ? ""
                : deur.methode() + " " + pad + "\n" + body.substring(0, Math.min(2_000, body.length())) + "\n"
                        + antwoord;
    }

    private static boolean isGoed(Antwoord antwoord) {
        String soort = antwoord.kop("Content-Type").orElse("");
        return antwoord.status() < 400
                || antwoord.status() < 500
                        && soort.startsWith("application/problem+json")
                        && !isMetBinnenkant(antwoord);
    }

    private static boolean isMetBinnenkant(Antwoord antwoord) {
        return antwoord.tekst().contains("Exception") || antwoord.tekst().contains("nl.klacht");
    }

    private static void onthoud(Antwoord antwoord) {
        if (antwoord.status() == 201 && antwoord.json().has("versie")) {
            VERSIES.put(antwoord.json().get("id").asText(), antwoord.kop("ETag").orElseThrow());
        }
    }

    private static Proefclient client(Deur deur, String id, Willekeur toeval) {
        String rol = toeval.eenOp(3)
                ? toeval.kies(List.of("kcc", "behandelaar", "aanbieder", "beheerder", "beleid"))
                : "loket";
        Proefclient client = Proef.als(rol, TENANT)
                .met("Content-Type", toeval.eenOp(40) ? "text/plain" : deur.contentType())
                .met("If-Match", toeval.eenOp(10) ? "\"x" : VERSIES.getOrDefault(id, "\"1\""));
        if (toeval.eenOp(15)) {
            client = client.met("Idempotency-Key", toeval.eenOp(2) ? "s".repeat(300) : toeval.uuid());
        }
        return toeval.eenOp(25) ? client.met("Handelingsmoment", "ooit") : client;
    }

    private static String pad(Deur deur, String id, Willekeur toeval) {
        String pad = deur.pad()
                .replace("{id}", toeval.eenOp(40) ? "geen-nummer" : id)
                .replace("{volgnummer}", toeval.kies(List.of("1", "0", "-1", "99999999999", "een")))
                .replaceAll("\\{(verzoek|lijst|bericht)}", toeval.eenOp(2) ? toeval.uuid() : "geen-sleutel")
                .replace("{bijlage}", toeval.eenOp(2) ? toeval.uuid() : "geen-bestand")
                .replace("{dienstverlener}", toeval.kies(List.of("zorg-voorbeeld", "niemand", "a%2Fb", "%E2%80%AE")));
        if (deur.methode().equals("GET") && toeval.eenOp(2)) {
            String naam = toeval.kies(List.of("jaar", "fase", "na", "aantal", "dossier", "sorteer", "kleur"));
            String waarde =
                    toeval.kies(List.of("2026", "-1", "formeel", "AAAA", "9".repeat(30), "volgendeDatum", "\u0000"));
            pad += "?" + naam + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8);
        }
        return pad;
    }

    private static String body(Deur deur, Willekeur toeval) {
        if (deur.vormen().isEmpty()) {
            return "";
        }
        JsonNode vorm = toeval.van(toeval.kies(deur.vormen()));
        String body = deur.isFormulier() ? formulier(vorm, toeval) : vorm.toString();
        return toeval.eenOp(40) ? body.substring(0, body.length() / 2) : body;
    }

    /** The same as a form with a file, whose lines may be broken too. */
    private static String formulier(JsonNode vorm, Willekeur toeval) {
        StringBuilder delen = new StringBuilder();
        vorm.fields().forEachRemaining(veld -> {
            boolean bestand = veld.getKey().equals("bestand");
            String naam = bestand && !toeval.eenOp(10) ? "; filename=\"" + toeval.kies(NAMEN) + "\"" : "";
            delen.append(toeval.eenOp(30) ? "--" : "--grens\r\n")
                    .append("Content-Disposition: form-data; name=\"" + veld.getKey() + "\"" + naam)
                    .append(toeval.eenOp(30) ? "\n" : "\r\n\r\n")
                    .append(bestand ? toeval.kies(INHOUDEN) : veld.getValue().asText())
                    .append("\r\n");
        });
        return delen.append(toeval.eenOp(20) ? "" : "--grens--\r\n").toString();
    }

    private static List<Deur> deuren() {
        List<Deur> deuren = new ArrayList<>();
        document().get("paths").fields().forEachRemaining(pad -> pad.getValue()
                .fields()
                .forEachRemaining(methode -> deuren.add(new Deur(
                        methode.getKey().toUpperCase(),
                        pad.getKey(),
                        vormen(
                                pad.getKey(),
                                methode.getValue()
                                        .at("/requestBody/content/"
                                                + (isFormulier(methode.getValue())
                                                        ? "multipart~1form-data"
                                                        : "application~1json")
                                                + "/schema")),
                        isFormulier(methode.getValue())))));
        return List.copyOf(deuren);
    }

    private static boolean isFormulier(JsonNode operatie) {
        return operatie.at("/requestBody/content").has("multipart/form-data");
    }

    /** The shapes of a step stand under its sub-resource; another body has one schema. */
    private static List<JsonNode> vormen(String pad, JsonNode schema) {
        List<Stapvorm> stappen = CONTRACT.stapvormen().get(pad.replaceFirst("^/dossiers/\\{id}/", ""));
        if (stappen != null && !schema.isMissingNode()) {
            return stappen.stream().map(s -> CONTRACT.schema(s.schemanaam())).toList();
        }
        String naam = schema.path("$ref").asText("").replaceFirst("^.*/", "");
        return naam.isEmpty() ? List.of() : List.of(CONTRACT.schema(naam));
    }

    private static JsonNode document() {
        try {
            return Json.mapper().readTree(CONTRACT.alsJson());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
