package nl.klacht.jakarta.opdracht.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.core.keten.Keteneinde;
import nl.klacht.core.keten.Ketenhoofd;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.opslag.GebeurtenisRij;

/** Rows as they stand in an export, which are rows of tables as JSON: column by column under its own name. */
final class Dossierrijen {

    private Dossierrijen() {}

    /** @throws IllegalArgumentException when it is no JSON */
    static JsonNode boom(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("geen JSON", e);
        }
    }

    static List<JsonNode> bomen(List<String> rijen) {
        return rijen.stream().map(Dossierrijen::boom).toList();
    }

    /** A row of a history as it was hashed. */
    static Hashketen.Rij ketenrij(String gemeente, JsonNode rij) {
        return new Hashketen.Rij(
                gemeente,
                tekst(rij, "dossier"),
                rij.path("volgnummer").asInt(),
                moment(rij, "moment"),
                tekst(rij, "actor"),
                tekst(rij, "rol"),
                tekst(rij, "soort"),
                rij.path("versie").asInt(),
                tekst(rij, "inhoud"),
                tekst(rij, "gronden"),
                tekst(rij, "vorige_hash"),
                tekst(rij, "hash"));
    }

    static GebeurtenisRij gebeurtenis(JsonNode rij) {
        return new GebeurtenisRij(
                UUID.fromString(tekst(rij, "dossier")),
                rij.path("volgnummer").asInt(),
                moment(rij, "moment"),
                tekst(rij, "actor"),
                tekst(rij, "rol"),
                tekst(rij, "soort"),
                rij.path("versie").asInt(),
                tekst(rij, "inhoud"),
                tekst(rij, "gronden"),
                tekst(rij, "vorige_hash"),
                tekst(rij, "hash"));
    }

    static Ketenhoofd hoofd(String gemeente, JsonNode rij) {
        return new Ketenhoofd(
                gemeente,
                LocalDate.parse(tekst(rij, "dag")),
                moment(rij, "gemaakt_op"),
                rij.path("dossiers").asInt(),
                tekst(rij, "wortel"),
                tekst(rij, "vorige_hash"),
                tekst(rij, "hash"),
                rij.path("handtekening").textValue());
    }

    static Keteneinde einde(JsonNode rij) {
        return new Keteneinde(tekst(rij, "dossier"), rij.path("volgnummer").asInt(), tekst(rij, "hash"));
    }

    /** The texts and persons by their id. */
    static Map<UUID, String> teksten(List<JsonNode> rijen) {
        Map<UUID, String> teksten = new HashMap<>();
        rijen.forEach(rij -> teksten.put(UUID.fromString(tekst(rij, "id")), tekst(rij, "inhoud")));
        return teksten;
    }

    /** @throws IllegalArgumentException when the column is not there */
    static String tekst(JsonNode rij, String kolom) {
        JsonNode waarde = rij.path(kolom);
        if (!waarde.isTextual()) {
            throw new IllegalArgumentException("kolom " + kolom + " ontbreekt");
        }
        return waarde.textValue();
    }

    private static Instant moment(JsonNode rij, String kolom) {
        return OffsetDateTime.parse(tekst(rij, kolom)).toInstant();
    }
}
