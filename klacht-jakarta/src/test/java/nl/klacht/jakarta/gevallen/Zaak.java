package nl.klacht.jakarta.gevallen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;

/** A dossier in a test, that knows the version it saw last. */
final class Zaak {

    static final String DOSSIERS = "/api/v1/dossiers";

    private Antwoord gezien;

    private Zaak(Antwoord gezien) {
        this.gezien = gezien;
    }

    static Zaak open(Proefclient wie, String intake) {
        return new Zaak(wie.post(DOSSIERS, intake).eis(201));
    }

    /** Does a step, which must succeed. */
    JsonNode doe(Proefclient wie, String stap, String body) {
        gezien = probeer(wie, stap, body).eis(201);
        return gezien.json();
    }

    /** Tries a step; nothing is remembered of it. */
    Antwoord probeer(Proefclient wie, String stap, String body) {
        return wie.met("If-Match", versie()).post(pad() + "/" + stap, body);
    }

    /** On what a step is refused. */
    List<String> weigering(Proefclient wie, String stap, String body) {
        return vindplaatsen(probeer(wie, stap, body).eis(409).json().path("gronden"));
    }

    JsonNode gezien() {
        return gezien.json();
    }

    String id() {
        return gezien().path("id").asText();
    }

    String pad() {
        return DOSSIERS + "/" + id();
    }

    String versie() {
        return gezien.kop("ETag").orElseThrow();
    }

    static List<String> vindplaatsen(JsonNode gronden) {
        return stroom(gronden).map(grond -> grond.path("vindplaats").asText()).toList();
    }

    static Stream<JsonNode> stroom(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }
}
