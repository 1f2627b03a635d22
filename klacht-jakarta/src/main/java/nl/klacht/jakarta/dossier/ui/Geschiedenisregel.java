package nl.klacht.jakarta.dossier.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.jakarta.bijlage.ui.Bijlageregel;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.dossier.vorm.Stapnamen;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.ui.Woorden;

/** What was done, as it reads on the screen: texts and names put back, and what was erased said so. */
public record Geschiedenisregel(
        int volgnummer,
        String naam,
        Instant moment,
        String gebruiker,
        String rol,
        List<Feit> feiten,
        List<Grondvorm> gronden) {

    private static final String GEWIST = "gewist";

    /** One thing that was put down. */
    public record Feit(String naam, String waarde) {}

    static Geschiedenisregel van(Gebeurtenis gebeurtenis, Stand stand, Opslagvorm opslagvorm, Woorden woorden) {
        Handeling handeling = (Handeling) gebeurtenis.inhoud();
        List<Feit> feiten = new ArrayList<>();
        new Feitenlezer(stand, woorden, feiten).lees("", "", opslagvorm.boom(opslagvorm.schrijf(handeling)));
        return new Geschiedenisregel(
                gebeurtenis.volgnummer(),
                Stapnamen.van(handeling.soort()),
                gebeurtenis.moment(),
                gebeurtenis.actor().gebruiker(),
                woorden.van("rol", gebeurtenis.actor().rol()),
                feiten,
                Grondvorm.van(gebeurtenis.gronden()));
    }

    /** Walks through what is stored and gathers what has a value. */
    private record Feitenlezer(Stand stand, Woorden woorden, List<Feit> feiten) {

        void lees(String voor, String naam, JsonNode knoop) {
            if (isBestand(knoop)) {
                feiten.add(new Feit(voor + woorden.van("veld", naam), bestand(knoop)));
            } else if (isVerwijzing(knoop)) {
                feiten.add(new Feit(voor + woorden.van("veld", naam), tekst(knoop)));
            } else if (knoop.isObject()) {
                String verder = naam.isEmpty() ? "" : voor + woorden.van("veld", naam) + ": ";
                knoop.fields().forEachRemaining(veld -> lees(verder, veld.getKey(), veld.getValue()));
            } else if (knoop.isArray()) {
                lijst(voor, naam, knoop);
            } else if (!knoop.isNull()) {
                feiten.add(new Feit(voor + woorden.van("veld", naam), waarde(naam, knoop)));
            }
        }

        private void lijst(String voor, String naam, JsonNode lijst) {
            List<String> enkel = new ArrayList<>();
            int nummer = 1;
            for (JsonNode element : lijst) {
                if (isVerwijzing(element)) {
                    enkel.add(tekst(element));
                } else if (element.isObject()) {
                    String verder = voor + woorden.van("feiten", naam) + " " + nummer++ + ": ";
                    element.fields().forEachRemaining(veld -> lees(verder, veld.getKey(), veld.getValue()));
                } else {
                    enkel.add(waarde(naam, element));
                }
            }
            if (!enkel.isEmpty()) {
                feiten.add(new Feit(voor + woorden.van("veld", naam), String.join(", ", enkel)));
            }
        }

        private static boolean isBestand(JsonNode knoop) {
            return isVerwijzing(knoop) && knoop.has("omvang");
        }

        /** What it is and how large; its name stands beside it, and whether it can be opened with the files. */
        private static String bestand(JsonNode knoop) {
            return Bijlageregel.soort(knoop.get("type").asText()) + ", "
                    + Bijlageregel.grootte(knoop.get("omvang").asLong());
        }

        private static boolean isVerwijzing(JsonNode knoop) {
            return knoop.has("id") && knoop.has("hash");
        }

        private String tekst(JsonNode verwijzing) {
            String inhoud =
                    stand.inhoud().get(UUID.fromString(verwijzing.get("id").asText()));
            if (inhoud == null) {
                return GEWIST;
            }
            return verwijzing.has("naam") ? persoon(inhoud) : inhoud;
        }

        /** Of a person only the name; the rest stands with the persons of the dossier. */
        private static String persoon(String inhoud) {
            try {
                return Json.mapper().readTree(inhoud).path("naam").asText("zonder naam");
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException("the stored particulars of a person cannot be read", e);
            }
        }

        private String waarde(String naam, JsonNode waarde) {
            if (waarde.isBoolean()) {
                return woorden.tekst(waarde.asBoolean() ? "ja" : "nee");
            }
            String tekst = waarde.asText();
            if (tekst.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return woorden.dag(java.time.LocalDate.parse(tekst));
            }
            if (tekst.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
                return woorden.moment(Instant.parse(tekst));
            }
            boolean code = tekst.matches("[a-z]+(_[a-z0-9]+)+") || woorden.kentWaarde(naam, tekst);
            return code ? woorden.vanVeld(naam, tekst) : tekst;
        }
    }
}
