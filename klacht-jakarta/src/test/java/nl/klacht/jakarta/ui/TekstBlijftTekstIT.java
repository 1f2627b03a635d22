package nl.klacht.jakarta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.jakarta.beveiliging.Proefteken;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.contract.Stapvorm;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Plants markup in every free text that the contract knows, and looks for it on the pages: what people type is text. */
@DisplayName("Tekst blijft tekst")
class TekstBlijftTekstIT {

    private static final String HIER = "wijdemeren";
    private static final String OPMAAK = "<img src=x onerror=alert(1)>'\"><script>alert(2)</script>{{3}}#{4}";
    private static final String RAUW = "<img src=x";
    private static final String RAUW_SCRIPT = "<script>alert";
    private static final Contract CONTRACT = new Contract();

    private static JsonNode voorbeelden;
    private static String dossier;
    private static int geplant;

    @BeforeAll
    static void plant() throws IOException {
        try (var in = TekstBlijftTekstIT.class.getResourceAsStream("/nl/klacht/jakarta/dossier/vorm/stappen.json")) {
            voorbeelden = Json.mapper().readTree(in);
        }
        JsonNode intake = metOpmaak(CONTRACT.schema("Intake"), voorbeelden.get("ontvang"));
        dossier = Proef.als("kcc", HIER)
                .post("/api/v1/dossiers", intake)
                .eis(201)
                .json()
                .get("id")
                .asText();
        for (Soort soort : Soort.values()) {
            if (soort.isStap() && soort != Soort.VOEG_BIJLAGE_TOE && soort != Soort.SLUIT && soort != Soort.TREK_IN) {
                doe(soort);
            }
        }
        Proef.als("loket", HIER)
                .met("If-Match", etag())
                .postBestand(
                        "/api/v1/dossiers/" + dossier + "/bijlagen",
                        Map.of("document", "bewijs", "naam", OPMAAK),
                        "x.txt",
                        OPMAAK.getBytes(StandardCharsets.UTF_8))
                .eis(201);
        Proef.als("loket", HIER)
                .met("If-Match", etag())
                .postBestand(
                        "/api/v1/dossiers/" + dossier + "/bijlagen",
                        Map.of("document", "bewijs", "naam", OPMAAK),
                        "x.html",
                        "<html><body>geen tekst</body></html>".getBytes(StandardCharsets.UTF_8))
                .eis(415);
    }

    /** What the law allows now is done; the rest is refused, and that is fine. */
    private static void doe(Soort soort) {
        Stapvorm vorm = CONTRACT.stapvormen().get(soort.pad()).stream()
                .filter(v -> v.handeling().equals(soort.code()))
                .findFirst()
                .orElseThrow();
        ObjectNode body = metOpmaak(CONTRACT.schema(vorm.schemanaam()), voorbeelden.get(soort.code()));
        body.put("handeling", soort.code());
        for (String rol : List.of("loket", "behandelaar", "beleid", "college", "tweedelijn")) {
            Antwoord antwoord = Proef.als(rol, HIER)
                    .met("If-Match", etag())
                    .post("/api/v1/dossiers/" + dossier + "/" + soort.pad(), body);
            if (antwoord.status() == 201) {
                geplant++;
                return;
            }
            assertTrue(antwoord.status() < 500, antwoord::toString);
        }
    }

    private static String etag() {
        return Proef.als("loket", HIER)
                .get("/api/v1/dossiers/" + dossier)
                .kop("ETag")
                .orElseThrow();
    }

    /** The same body, with markup in every text that has no form of its own, also where the example has none. */
    private static ObjectNode metOpmaak(JsonNode schema, JsonNode voorbeeld) {
        return (ObjectNode) vul(schema, voorbeeld.deepCopy());
    }

    private static JsonNode vul(JsonNode schema, JsonNode waarde) {
        if (isVrijeTekst(schema)) {
            int hoogstens = schema.path("maxLength").asInt(OPMAAK.length());
            return TextNode.valueOf(OPMAAK.substring(0, Math.min(hoogstens, OPMAAK.length())));
        }
        if (waarde instanceof ObjectNode object) {
            schema.path("properties").fields().forEachRemaining(veld -> {
                boolean erbij = object.has(veld.getKey()) || isVrijeTekst(veld.getValue());
                if (erbij && !veld.getKey().equals("handeling")) {
                    object.set(veld.getKey(), vul(veld.getValue(), object.path(veld.getKey())));
                }
            });
        } else if (waarde.isArray()) {
            var lijst = Json.mapper().createArrayNode();
            waarde.forEach(element -> lijst.add(vul(schema.path("items"), element)));
            return lijst;
        }
        return waarde;
    }

    private static boolean isVrijeTekst(JsonNode schema) {
        return schema.path("type").asText().equals("string")
                && !schema.has("enum")
                && !schema.has("format")
                && !schema.has("pattern");
    }

    @Test
    @DisplayName("op geen pagina wordt iets opmaak van wat iemand ooit invulde")
    void paginas() {
        assertTrue(geplant >= 5, "too few steps carry markup: " + geplant);
        List<String> mis = new ArrayList<>();
        int ontsnapt = 0;
        for (String rol : List.of("loket", "leidinggevende", "tweedelijn")) {
            Proefclient wie = Ingelogd.als(rol).client();
            for (String pad : List.of(
                    "/werkvoorraad",
                    "/dossiers/" + dossier,
                    "/dossiers/" + dossier + "?nieuw=ja",
                    "/dossiers/" + dossier + "/stap/corrigeer",
                    "/dossiers/" + dossier + "/stap/meld_maatregel_gereed")) {
                ontsnapt += kijk(rol + " " + pad, wie.get(pad), mis);
            }
        }
        assertEquals("", String.join("\n", mis));
        assertTrue(ontsnapt > 20, "the planted text is hardly shown: " + ontsnapt);
    }

    @Test
    @DisplayName("ook niet als een formulier met fouten terugkomt, of in een adres of zoekvraag staat")
    void terug() {
        List<String> mis = new ArrayList<>();
        Ingelogd ik = Ingelogd.als("loket");
        Proefclient loket = ik.client();
        String teken = ik.teken();
        kijk("intake", loket.postFormulier("/intake", velden("Intake", teken)), mis);
        kijk("stap", loket.postFormulier("/dossiers/" + dossier + "/stap/duid", velden("DuidBody", teken)), mis);
        kijk(
                "stap",
                loket.postFormulier("/dossiers/" + dossier + "/stap/corrigeer", velden("CorrigeerBody", teken)),
                mis);
        String gecodeerd = URLEncoder.encode(OPMAAK, StandardCharsets.UTF_8);
        kijk(
                "inloggen",
                Proef.anoniem(HIER)
                        .postFormulier("/inloggen", Map.of("gebruiker", OPMAAK, "wachtwoord", "x", "naar", OPMAAK)),
                mis);
        kijk("inloggen", Proef.anoniem(HIER).get("/inloggen?naar=" + gecodeerd), mis);
        kijk("niet gevonden", loket.get("/" + gecodeerd.replace("+", "%20").replace("%2F", "")), mis);
        kijk("werkvoorraad", loket.get("/werkvoorraad?fase=" + gecodeerd + "&na=" + gecodeerd), mis);
        kijk("dossier", loket.get("/dossiers/" + dossier + "?gedaan=" + gecodeerd + "&bestanden=" + gecodeerd), mis);
        Proef.als("loket", HIER)
                .post("/api/v1/dossiers/_zoek", Json.mapper().createObjectNode().put("tekst", OPMAAK))
                .eis(200);
        Proefclient fg = Ingelogd.als("fg").client();
        int gezien = kijk("inzage", fg.get("/inzage"), mis);
        assertTrue(gezien > 0, "what was searched for stands in the log, as text");
        kijk("inzage", fg.get("/inzage?gebruiker=" + gecodeerd + "&dossier=" + gecodeerd), mis);
        kijk("jaarcijfers", Ingelogd.als("analist").client().get("/rapportages/jaarcijfers?jaar=" + gecodeerd), mis);
        assertEquals("", String.join("\n", mis));
    }

    /** How often the planted text is shown as text on a page. */
    private static int kijk(String wat, Antwoord antwoord, List<String> mis) {
        if (antwoord.tekst().contains(RAUW) || antwoord.tekst().contains(RAUW_SCRIPT)) {
            mis.add(wat + " renders what somebody typed");
        }
        if (antwoord.status() >= 500) {
            mis.add(wat + " -> " + antwoord.status());
        }
        return antwoord.tekst().split("&lt;img src=x", -1).length - 1;
    }

    /** Markup in every field of the form, which then comes back with errors. */
    private static Map<String, String> velden(String schema, String teken) {
        Map<String, String> velden = new HashMap<>();
        velden.put("formulierteken", teken);
        velden.put("versie", "1");
        namen(CONTRACT.schema(schema), "", velden);
        return velden;
    }

    private static void namen(JsonNode schema, String pad, Map<String, String> velden) {
        schema.path("properties").fields().forEachRemaining(veld -> {
            String naam = pad.isEmpty() ? veld.getKey() : pad + "." + veld.getKey();
            JsonNode vorm = veld.getValue();
            if (vorm.path("type").asText().equals("object")) {
                namen(vorm, naam, velden);
            } else if (vorm.path("items").path("type").asText().equals("object")) {
                namen(vorm.path("items"), naam + ".0", velden);
            } else {
                velden.put(naam, OPMAAK);
            }
        });
    }

    /** Somebody with his session, and the token of its forms. */
    private record Ingelogd(Proefclient client, String teken) {

        static Ingelogd als(String rol) {
            String kop = Proef.anoniem(HIER)
                    .postFormulier("/inloggen", Map.of("gebruiker", rol, "wachtwoord", "demo"))
                    .eis(302)
                    .kop("Set-Cookie")
                    .orElseThrow();
            String cookie = kop.substring(0, kop.indexOf(';'));
            String teken = Proefteken.van(cookie.substring(cookie.indexOf('=') + 1));
            return new Ingelogd(Proef.anoniem(HIER).met("Cookie", cookie), teken);
        }
    }
}
