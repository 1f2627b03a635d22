package nl.klacht.jakarta.dossier.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.json.Json;

/** The persons and texts of a dossier, for the steps that name one by its key. */
record Inhoudskeuzes(Stand stand) {

    private static final int BEGIN = 80;

    /** The klager, whom he represents and who represents him, by name. */
    Map<String, String> personen() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        for (Persoon persoon : stand.dossier().partijen().personen()) {
            String inhoud = stand.inhoud().get(persoon.id());
            if (inhoud != null) {
                keuzes.put(persoon.id().toString(), naam(inhoud));
            }
        }
        return keuzes;
    }

    /** The persons first, then the beginning of every text. */
    Map<String, String> alles() {
        Map<String, String> keuzes = personen();
        Set<UUID> personen = keuzes.keySet().stream().map(UUID::fromString).collect(Collectors.toSet());
        stand.inhoud().entrySet().stream()
                .filter(rij -> !personen.contains(rij.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(rij -> keuzes.put(rij.getKey().toString(), begin(rij.getValue())));
        return keuzes;
    }

    private static String naam(String inhoud) {
        try {
            JsonNode gegevens = Json.mapper().readTree(inhoud);
            return gegevens.path("naam").asText("Iemand zonder naam");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored person is no JSON", e);
        }
    }

    private static String begin(String tekst) {
        return "Tekst: " + (tekst.length() <= BEGIN ? tekst : tekst.substring(0, BEGIN) + "…");
    }
}
