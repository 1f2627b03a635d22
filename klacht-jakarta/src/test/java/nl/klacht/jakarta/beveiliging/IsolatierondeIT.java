package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.jakarta.beveiliging.Rechtentafel.Antwoord;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Walks every operation of the contract with every role, at the right municipality, at another one and at a host that is
 * nobody's, and compares each answer with the table of rights. Nothing of one municipality may stand in an answer of another.
 */
@DisplayName("De ronde langs alle deuren van de API")
class IsolatierondeIT {

    private static final String HIER = "wijdemeren";
    private static final String ELDERS = "weesp";
    private static final String GEHEIM = "Geheimschrijver-De Test";
    /** The key of something that is not there: who may see such things is told so. */
    private static final String NERGENS = "00000000-0000-4000-8000-000000000000";

    private static final String VEROUDERD = "\"9999\"";
    private static final String UIT_ANDERE_GROEP = "behandelaar3";
    private static final Set<Rol> NIET_ELDERS = EnumSet.of(Rol.TWEEDELIJN);

    private static final Map<String, String> BIJLAGEN = new HashMap<>();

    private static String dossier;
    private static String gemeld;
    private static String toegewezen;
    private static String afgeschermd;
    private static JsonNode voorbeelden;
    private static JsonNode paden;

    private final List<String> afwijkingen = new ArrayList<>();
    private int combinaties;
    private String vorm = "";
    private String laatste = "";

    @BeforeAll
    static void vul() throws IOException {
        dossier = ontvang();
        gemeld = ontvang();
        Proef.als("loket", HIER)
                .met("If-Match", "\"1\"")
                .post("/api/v1/dossiers/" + gemeld + "/bestuursmeldingen", "{\"waarom\":\"Een bekende inwoner\"}")
                .eis(201);
        BIJLAGEN.put(dossier, bijlage(dossier));
        BIJLAGEN.put(gemeld, bijlage(gemeld));
        try (var in = IsolatierondeIT.class.getResourceAsStream("/nl/klacht/jakarta/dossier/vorm/stappen.json")) {
            voorbeelden = Json.mapper().readTree(in);
        }
        toegewezen = ontvang();
        Proef.als("loket", HIER)
                .met("If-Match", "\"1\"")
                .post(
                        "/api/v1/dossiers/" + toegewezen + "/toewijzingen",
                        "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar2\"}")
                .eis(201);
        BIJLAGEN.put(toegewezen, bijlage(toegewezen));
        Proef.als("behandelaar2", HIER).get("/api/v1/dossiers").eis(200);
        afgeschermd = ontvang();
        BIJLAGEN.put(afgeschermd, bijlage(afgeschermd));
        Proef.als("loket", HIER)
                .met("If-Match", "\"2\"")
                .post(
                        "/api/v1/dossiers/" + afgeschermd + "/toewijzingen",
                        "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar2\"}")
                .eis(201);
        Proef.als("loket", HIER)
                .met("If-Match", "\"3\"")
                .post(
                        "/api/v1/dossiers/" + afgeschermd + "/afschermingen",
                        "{\"handeling\":\"scherm_af\",\"mensen\":[\"leidinggevende\"],\"reden\":\"Een collega.\"}")
                .eis(201);
        paden = Json.mapper().readTree(new Contract().alsJson()).get("paths");
    }

    /** A file with the planted name in its name and its content. */
    private static String bijlage(String dossier) {
        Proefclient loket = Proef.als("loket", HIER);
        String etag = loket.get("/api/v1/dossiers/" + dossier).kop("ETag").orElseThrow();
        return loket.met("If-Match", etag)
                .postBestand(
                        "/api/v1/dossiers/" + dossier + "/bijlagen",
                        Map.of("document", "brief_klager"),
                        GEHEIM + ".txt",
                        ("Ik ben " + GEHEIM).getBytes(StandardCharsets.UTF_8))
                .eis(201)
                .json()
                .get("id")
                .asText();
    }

    private static String ontvang() {
        return Proef.als("kcc", HIER)
                .post("/api/v1/dossiers", """
                        {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "klagers":[{"naam":"%s"}],
                         "onderdelen":[{"omschrijving":"Niemand belde","betreft":{"soort":"medewerker_gemeente"}}]}""".formatted(GEHEIM))
                .eis(201)
                .json()
                .get("id")
                .asText();
    }

    @Test
    @DisplayName("elke rol krijgt overal wat de tabel zegt, en nergens iets van een ander")
    void ronde() {
        paden.fields().forEachRemaining(pad -> pad.getValue()
                .fields()
                .forEachRemaining(methode -> loop(pad.getKey(), methode.getKey(), methode.getValue())));
        System.out.println("Isolatieronde: " + combinaties + " combinaties, " + afwijkingen.size() + " afwijkingen");
        assertEquals("", String.join("\n", afwijkingen));
        assertTrue(combinaties > 2_000, "too few combinations: " + combinaties);
    }

    private void loop(String pad, String methode, JsonNode operatie) {
        String naam = operatie.path("operationId").asText();
        vorm = operatie.at("/requestBody/content").properties().stream()
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("application/json");
        if (operatie.path("security").isArray()) {
            openbaar(pad, methode);
        } else if (pad.startsWith("/dossiers/{id}/") && methode.equals("post")) {
            stappen(pad.substring("/dossiers/{id}/".length()));
        } else if (pad.startsWith("/dossiers/{id}")) {
            lezen(pad);
        } else {
            zonderDossier(pad, methode, naam);
        }
    }

    private void openbaar(String pad, String methode) {
        for (Rol rol : Rol.values()) {
            int hier = vraag(Proef.als(rol.code(), HIER), pad, methode, "{}");
            noteer(rol.code(), HIER, methode, pad, hier, hier == 200 || hier == 400, "200 or 400");
        }
        nergens(pad, methode, "{}");
    }

    private void zonderDossier(String pad, String methode, String operatie) {
        if (!Rechtentafel.isZonderDossier(operatie)) {
            afwijkingen.add("no row in the table of rights for " + operatie);
            return;
        }
        String echt = pad.replace("{dienstverlener}", "zorg-voorbeeld")
                        .replace("{lijst}", NERGENS)
                        .replace("{verzoek}", NERGENS)
                        .replace("{bericht}", NERGENS)
                + (operatie.equals("leesJaarcijfers") ? "?jaar=2026" : "");
        String body = body(operatie);
        for (Rol rol : Rol.values()) {
            Antwoord verwacht = Rechtentafel.zonderDossier(operatie, rol);
            for (String tenant : List.of(HIER, ELDERS)) {
                oordeel(rol, tenant, methode, echt, body, bestaat(rol, tenant) ? verwacht : null);
            }
        }
        anoniem(echt, methode, body);
        nergens(echt, methode, body);
    }

    private static String body(String operatie) {
        return switch (operatie) {
            case "zoekOpNaamOfTekst" -> "{\"kenmerk\":\"K-\"}";
            case "stelVernietigingVoor" -> "{\"dossiers\":\"geen\"}";
            default -> "{}";
        };
    }

    private void lezen(String pad) {
        boolean geschiedenis = pad.contains("gebeurtenissen") || pad.contains("ketenbewijs");
        for (Rol rol : Rol.values()) {
            for (String id : List.of(dossier, gemeld, toegewezen, afgeschermd)) {
                String echt = echt(pad, id);
                Antwoord hier = bij(id, rol, Rechtentafel.lezen(rol, zietOok(id), geschiedenis));
                oordeel(rol, HIER, "get", echt, "", bestaat(rol, HIER) ? hier : null);
                oordeel(rol, ELDERS, "get", echt, "", bestaat(rol, ELDERS) ? elders(rol) : null);
            }
        }
        oordeel(UIT_ANDERE_GROEP, HIER, "get", echt(pad, toegewezen), "", Antwoord.IS_ER_NIET);
        anoniem(echt(pad, dossier), "get", "");
        nergens(echt(pad, dossier), "get", "");
    }

    private static String echt(String pad, String id) {
        return pad.replace("{id}", id).replace("{volgnummer}", "1").replace("{bijlage}", BIJLAGEN.get(id));
    }

    private void stappen(String stap) {
        for (Soort soort : Soort.values()) {
            if (soort.isStap() && soort.pad().equals(stap)) {
                stap(soort);
            }
        }
    }

    private void stap(Soort soort) {
        String body = voorbeelden.path(soort.code()).toString();
        for (Rol rol : Rol.values()) {
            for (String id : List.of(dossier, gemeld, toegewezen, afgeschermd)) {
                String pad = "/dossiers/" + id + "/" + soort.pad();
                Antwoord hier = bij(id, rol, Rechtentafel.stap(soort, rol, zietOok(id)));
                oordeel(rol, HIER, "post", pad, body, bestaat(rol, HIER) ? hier : null);
                oordeel(rol, ELDERS, "post", pad, body, bestaat(rol, ELDERS) ? elders(rol) : null);
            }
        }
        oordeel(
                UIT_ANDERE_GROEP,
                HIER,
                "post",
                "/dossiers/" + toegewezen + "/" + soort.pad(),
                body,
                Antwoord.IS_ER_NIET);
        String pad = "/dossiers/" + dossier + "/" + soort.pad();
        anoniem(pad, "post", body);
        nergens(pad, "post", body);
    }

    private static Antwoord bij(String id, Rol rol, Antwoord anders) {
        return id.equals(afgeschermd) ? Rechtentafel.afgeschermd(rol, anders) : anders;
    }

    /** Who sees this dossier though he sees only what was put before him. */
    private static Set<Rol> zietOok(String id) {
        if (id.equals(toegewezen) || id.equals(afgeschermd)) {
            return EnumSet.of(Rol.BEHANDELAAR);
        }
        return id.equals(gemeld) ? EnumSet.of(Rol.COLLEGE) : EnumSet.noneOf(Rol.class);
    }

    /** A dossier of the neighbours does not exist; who sees no dossiers at all is told that. */
    private static Antwoord elders(Rol rol) {
        return Rechtentafel.lezen(rol, EnumSet.allOf(Rol.class), false) == Antwoord.MAG_NIET
                ? Antwoord.MAG_NIET
                : Antwoord.IS_ER_NIET;
    }

    private static boolean bestaat(Rol rol, String tenant) {
        return rol != Rol.PLATFORM && !(tenant.equals(ELDERS) && NIET_ELDERS.contains(rol));
    }

    /** @param verwacht nothing when there is no such account at this municipality */
    private void oordeel(Rol rol, String tenant, String methode, String pad, String body, Antwoord verwacht) {
        oordeel(rol.code(), tenant, methode, pad, body, verwacht);
    }

    private void oordeel(String account, String tenant, String methode, String pad, String body, Antwoord verwacht) {
        int status = vraag(Proef.als(account, tenant), pad, methode, body);
        String eis = verwacht == null ? "401" : verwacht.name();
        boolean isErNiet = verwacht == Antwoord.MAG && pad.contains(NERGENS) && status == 404;
        noteer(account, tenant, methode, pad, status, klopt(status, verwacht) || isErNiet, eis);
    }

    private static boolean klopt(int status, Antwoord verwacht) {
        if (verwacht == null) {
            return status == 401;
        }
        return switch (verwacht) {
            case MAG -> List.of(200, 400, 409, 412, 415).contains(status);
            case MAG_NIET -> status == 403;
            case IS_ER_NIET -> status == 404;
        };
    }

    private void anoniem(String pad, String methode, String body) {
        int status = vraag(Proef.anoniem(HIER), pad, methode, body);
        noteer("-", HIER, methode, pad, status, status == 401, "401");
    }

    private void nergens(String pad, String methode, String body) {
        String echt = echt(pad, dossier);
        for (String account : List.of("loket", "platform")) {
            int status = vraag(Proef.als(account, "nergens"), echt, methode, body);
            noteer("-", "nergens", methode, echt, status, status == 404, "404");
        }
        int platform = vraag(Proef.als("loket", "beheer"), echt, methode, body);
        noteer(
                "-",
                "beheer",
                methode,
                echt,
                platform,
                List.of(200, 400, 401, 404).contains(platform),
                "no content");
    }

    private int vraag(Proefclient client, String pad, String methode, String body) {
        Proefclient met = client.met("If-Match", VEROUDERD);
        Proefclient.Antwoord antwoord = methode.equals("get")
                ? met.get("/api/v1" + pad)
                : met.met("Content-Type", vorm).stuur("POST", "/api/v1" + pad, BodyPublishers.ofString(body));
        laatste = antwoord.tekst();
        return antwoord.status();
    }

    private void noteer(
            String account, String tenant, String methode, String pad, int status, boolean klopt, String eis) {
        combinaties++;
        String wie = account + "@" + tenant + " " + methode + " " + pad + " -> " + status;
        if (!klopt) {
            afwijkingen.add(wie + ", expected " + eis);
        }
        if (!tenant.equals(HIER) && laatste.contains(GEHEIM)) {
            afwijkingen.add(wie + " shows a name of another municipality");
        }
    }
}
