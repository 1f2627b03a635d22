package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.jakarta.platform.IngebouwdePostgres;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks every page with every role: with its own session, with one of another municipality, with an old one and with none. */
@DisplayName("De ronde langs alle pagina's")
class PaginarondeIT {

    private static final String HIER = "wijdemeren";
    private static final String ELDERS = "stichtse-vecht";
    private static final Path WEBAPP = Path.of("src", "main", "webapp");

    /** Every page for who logged in, and who may open it. */
    private static final Map<String, Set<Rol>> BESLOTEN = new TreeMap<>();

    private static String dossier;

    private final List<String> afwijkingen = new ArrayList<>();
    private int combinaties;

    @BeforeAll
    static void begin() {
        dossier = Proef.als("kcc", HIER)
                .post("/api/v1/dossiers", """
                        {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00+01:00",
                         "klagers":[{"naam":"K. Voorbeeld"}],
                         "onderdelen":[{"omschrijving":"Niemand belde","betreft":{"soort":"medewerker_gemeente"}}]}""")
                .eis(201)
                .json()
                .get("id")
                .asText();
        Proef.als("loket", HIER)
                .met("If-Match", "\"1\"")
                .post(
                        "/api/v1/dossiers/" + dossier + "/toewijzingen",
                        "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"behandelaar\"}")
                .eis(201);
        String bijlage = Proef.als("loket", HIER)
                .met("If-Match", "\"2\"")
                .postBestand(
                        "/api/v1/dossiers/" + dossier + "/bijlagen",
                        Map.of("document", "bewijs"),
                        "bewijs.txt",
                        "Een verzonnen bewijs".getBytes(StandardCharsets.UTF_8))
                .eis(201)
                .json()
                .get("id")
                .asText();
        Set<Rol> alles = EnumSet.of(Rol.KCC, Rol.LOKET, Rol.BEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.BELEID);
        Set<Rol> lijst = EnumSet.copyOf(alles);
        lijst.addAll(EnumSet.of(Rol.AANBIEDER, Rol.TWEEDELIJN, Rol.COLLEGE));
        Set<Rol> cijfers = EnumSet.of(Rol.ANALIST, Rol.LEIDINGGEVENDE, Rol.BELEID, Rol.COLLEGE);
        BESLOTEN.put("/intake", Staprechten.rollen(Soort.ONTVANG));
        BESLOTEN.put("/werkvoorraad", lijst);
        BESLOTEN.put("/zoeken", lijst);
        BESLOTEN.put("/dossiers/" + dossier, alles);
        BESLOTEN.put("/dossiers/" + dossier + "/afdruk", alles);
        BESLOTEN.put("/dossiers/" + dossier + "/stap/duid", EnumSet.of(Rol.LOKET));
        BESLOTEN.put("/dossiers/" + dossier + "/bijlagen/" + bijlage, alles);
        BESLOTEN.put("/rapportages/jaarcijfers", cijfers);
        BESLOTEN.put("/rapportages/jaarcijfers.csv", cijfers);
        BESLOTEN.put("/berichten", EnumSet.of(Rol.LOKET, Rol.BEHEERDER));
        Set<Rol> bewaring = EnumSet.of(Rol.LOKET, Rol.BELEID, Rol.LEIDINGGEVENDE, Rol.FG);
        BESLOTEN.put("/bewaren", bewaring);
        BESLOTEN.put("/vernietiging", bewaring);
        Set<Rol> avg = EnumSet.of(Rol.LOKET, Rol.FG);
        BESLOTEN.put("/avg", avg);
        BESLOTEN.put("/avgverzoek", avg);
        BESLOTEN.put("/avgkopie", EnumSet.of(Rol.LOKET));
        BESLOTEN.put("/inzage", EnumSet.of(Rol.FG));
        BESLOTEN.put("/noodtoegang", EnumSet.of(Rol.LOKET, Rol.LEIDINGGEVENDE));
    }

    @Test
    @DisplayName("elke pagina geeft elke rol wat de tabel zegt, en een vreemde sessie niets")
    void ronde() throws SQLException {
        for (Rol rol : Rol.values()) {
            if (rol != Rol.PLATFORM) {
                metRol(rol);
            }
        }
        BESLOTEN.keySet().forEach(pad -> {
            eis("nobody", pad, 302, Proef.anoniem(HIER).get(pad));
            eis("nobody, nowhere", pad, 404, Proef.anoniem("nergens").get(pad));
        });
        System.out.println("Paginaronde: " + combinaties + " combinaties, " + afwijkingen.size() + " afwijkingen");
        assertEquals("", String.join("\n", afwijkingen));
    }

    private void metRol(Rol rol) throws SQLException {
        String cookie = logIn(HIER, rol.code());
        BESLOTEN.forEach((pad, wie) -> {
            eis(rol.code(), pad, wie.contains(rol) ? Set.of(200) : Set.of(403, 404), get(HIER, cookie, pad));
            eis(rol.code() + " at another", pad, 302, get(ELDERS, cookie, pad));
            eis(rol.code() + " at nobody's", pad, 404, get("nergens", cookie, pad));
        });
        verloop();
        BESLOTEN.keySet().forEach(pad -> eis(rol.code() + " too late", pad, 302, get(HIER, cookie, pad)));
    }

    private static Antwoord get(String tenant, String cookie, String pad) {
        return Proef.anoniem(tenant).met("Cookie", cookie).get(pad);
    }

    private static String logIn(String tenant, String account) {
        String kop = Proef.anoniem(tenant)
                .postFormulier("/inloggen", Map.of("gebruiker", account, "wachtwoord", "demo"))
                .eis(302)
                .kop("Set-Cookie")
                .orElseThrow();
        return kop.substring(0, kop.indexOf(';'));
    }

    /** As if the quiet time of every session is over. */
    private static void verloop() throws SQLException {
        try (Connection c = Proef.database().alsSuperuser(IngebouwdePostgres.DATABASE);
                var alle = c.prepareStatement(
                        "update register.sessie set verloopt_op = gemaakt_op where werkruimte = ?")) {
            alle.setString(1, HIER);
            alle.executeUpdate();
        }
    }

    private void eis(String wie, String pad, int status, Antwoord antwoord) {
        eis(wie, pad, Set.of(status), antwoord);
    }

    private void eis(String wie, String pad, Set<Integer> statussen, Antwoord antwoord) {
        combinaties++;
        if (!statussen.contains(antwoord.status())) {
            afwijkingen.add(wie + " " + pad + " -> " + antwoord.status() + ", expected " + statussen);
        }
    }

    @Test
    @DisplayName("geen pagina ontbreekt in de ronde")
    void allePaginas() throws IOException {
        Set<String> gelopen = new HashSet<>(Set.of("/index", "/inloggen", "/uitgelogd", "/wettenregister"));
        BESLOTEN.keySet()
                .forEach(pad -> gelopen.add(pad.replaceFirst("^/dossiers/[^/]+/stap/.*", "/stap")
                        .replaceFirst("^/dossiers/[^/]+/afdruk", "/afdruk")
                        .replaceFirst("^/dossiers/.*", "/dossier")));
        try (var alle = Files.walk(WEBAPP)) {
            List<String> vergeten = alle.filter(bestand -> bestand.toString().endsWith(".xhtml"))
                    .filter(bestand -> !bestand.startsWith(WEBAPP.resolve("WEB-INF")))
                    .map(bestand -> "/" + WEBAPP.relativize(bestand).toString().replaceFirst("\\.xhtml$", ""))
                    .filter(pagina -> !gelopen.contains(pagina))
                    .toList();
            assertTrue(vergeten.isEmpty(), vergeten.toString());
        }
    }
}
