package nl.klacht.jakarta.beheer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klacht.jakarta.beveiliging.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hoe een gemeente instelt waar haar medewerkers inloggen")
class InloginstellingTest {

    private static final String ISSUER = "https://inloggen.weesp.example/realms/klachten";

    @TempDir
    private Path map;

    private Proefinstellingen instellingen;

    @BeforeEach
    void begin() {
        instellingen = Proefinstellingen.van(Proefinstellingen.GELEVERD, map)
                .weesp("inloggen.issuer", ISSUER)
                .weesp("inloggen.client", "klacht-weesp")
                .weesp("inloggen.rol.loket", "klachten-loket, klachten-coordinator")
                .omgeving("GEMEENTE_WEESP_INLOGGEN_GEHEIM", "heel-geheim");
    }

    @Test
    @DisplayName("zonder een sleutel ervan logt niemand in")
    void zonder() {
        Gemeenten gemeenten = Proefinstellingen.van(Proefinstellingen.GELEVERD, map.resolve("zonder"))
                .gemeenten();
        assertEquals(Optional.empty(), gemeenten.van("weesp").findInloggen());
    }

    @Test
    @DisplayName("met issuer, client, geheim en een rol, en anders wat gebruikelijk is")
    void gewoon() {
        Inloginstelling inloggen =
                instellingen.gemeenten().van("weesp").findInloggen().orElseThrow();
        assertEquals(ISSUER, inloggen.issuer().toString());
        assertEquals("heel-geheim", inloggen.geheim().lees());
        assertEquals("sub", inloggen.gebruikersclaim());
        assertEquals("groups", inloggen.rollenclaim());
        assertEquals(Map.of(Rol.LOKET, Set.of("klachten-loket", "klachten-coordinator")), inloggen.rollen());
        assertEquals(Optional.empty(), inloggen.findApi());
    }

    @Test
    @DisplayName(
            "zonder groepen ziet een behandelaar alleen het zijne; een groep heeft een naam en waarden van een claim")
    void groepen() {
        assertEquals(
                Map.of(),
                instellingen
                        .gemeenten()
                        .van("weesp")
                        .findInloggen()
                        .orElseThrow()
                        .groepen());
        Inloginstelling met = instellingen
                .weesp("inloggen.groep.1.naam", "jeugd")
                .weesp("inloggen.groep.1.waarden", "team-jeugd, team-jeugd-noord")
                .weesp("inloggen.groep.7.naam", "wmo")
                .weesp("inloggen.groep.7.waarden", "team-wmo")
                .gemeenten()
                .van("weesp")
                .findInloggen()
                .orElseThrow();
        assertEquals(
                Map.of("jeugd", Set.of("team-jeugd", "team-jeugd-noord"), "wmo", Set.of("team-wmo")), met.groepen());
        assertEquals("groups", met.groepenclaim());
        Inloginstelling eigen = instellingen
                .weesp("inloggen.groepen", "afdelingen")
                .gemeenten()
                .van("weesp")
                .findInloggen()
                .orElseThrow();
        assertEquals("afdelingen", eigen.groepenclaim());
    }

    @Test
    @DisplayName("een groep zonder waarden, met een vreemde naam of twee keer dezelfde houdt de gemeente tegen")
    void groepMetFout() {
        instellingen.weesp("inloggen.groep.1.naam", "Team Jeugd").weesp("inloggen.groep.2.naam", "wmo");
        instellingen.weesp("inloggen.groep.2.waarden", "a").weesp("inloggen.groep.3.naam", "wmo");
        instellingen.weesp("inloggen.groep.3.waarden", "b");
        List<String> fouten = instellingen.gemeenten().fouten().get("weesp").stream()
                .map(Instellingsfout::sleutel)
                .toList();
        assertEquals(
                List.of(
                        "gemeente.weesp.inloggen.groep.1.naam",
                        "gemeente.weesp.inloggen.groep.1.waarden",
                        "gemeente.weesp.inloggen.groep.3.naam"),
                fouten.stream().sorted().toList());
    }

    @Test
    @DisplayName("het geheim is nergens te zien")
    void geheimBlijftGeheim() {
        Gemeente weesp = instellingen.gemeenten().van("weesp");
        assertFalse(weesp.toString().contains("heel-geheim"));
        assertTrue(weesp.instellingen().stream()
                .anyMatch(i -> i.sleutel().equals("gemeente.weesp.inloggen.geheim")
                        && i.waarde().equals("***")));
    }

    @Test
    @DisplayName(
            "een geheim in een bestand met instellingen houdt de gemeente tegen, met bestand, regel, sleutel en grond")
    void geheimInBestand() {
        List<Instellingsfout> fouten = instellingen
                .weesp("inloggen.geheim", "heel-geheim")
                .gemeenten()
                .fouten()
                .get("weesp");
        Instellingsfout fout = fouten.get(0);
        assertEquals("weesp/tenant.properties", fout.bestand());
        assertTrue(fout.regel() > 0);
        assertEquals("gemeente.weesp.inloggen.geheim", fout.sleutel());
        assertTrue(fout.zin().contains("Een geheim staat nooit in een bestand met instellingen."), fout.zin());
        assertFalse(fout.zin().contains("heel-geheim"), fout.zin());
    }

    @Test
    @DisplayName("een geheim in een eigen bestand wordt bij elk gebruik gelezen")
    void geheimbestand(@TempDir Path elders) throws Exception {
        Path bestand = elders.resolve("geheim");
        Clientgeheim geheim = instellingen
                .omgeving("GEMEENTE_WEESP_INLOGGEN_GEHEIM", "")
                .weesp("inloggen.geheimBestand", bestand.toString())
                .gemeenten()
                .van("weesp")
                .findInloggen()
                .orElseThrow()
                .geheim();
        Files.writeString(bestand, "eerste\n");
        assertEquals("eerste", geheim.lees());
        Files.writeString(bestand, "tweede\n");
        assertEquals("tweede", geheim.lees());
    }

    @ParameterizedTest
    @CsvSource({
        "inloggen.issuer, http://inloggen.weesp.example, begint niet met https://",
        "inloggen.issuer, inloggen.weesp.example, begint niet met https://",
        "inloggen.issuer, https://in loggen, is geen adres.",
        "inloggen.api.audience, klacht-weesp, is ook de id van een client.",
        "inloggen.rol.aanbieder, klachten-aanbieder, Deze sleutel is verplicht en ontbreekt.",
        "inloggen.rol.platform, klachten-platform, Deze sleutel bestaat niet.",
    })
    @DisplayName("wat niet kan, wordt geweigerd")
    void geweigerd(String sleutel, String waarde, String zin) {
        List<Instellingsfout> fouten =
                instellingen.weesp(sleutel, waarde).gemeenten().fouten().get("weesp");
        assertTrue(fouten.toString().contains(zin), fouten.toString());
    }

    @ParameterizedTest
    @CsvSource({"inloggen.issuer", "inloggen.client", "inloggen.rol.loket"})
    @DisplayName("wat nodig is en ontbreekt, houdt de gemeente tegen")
    void onvolledig(String sleutel) {
        assertTrue(instellingen.weespZonder(sleutel).gemeenten().fouten().containsKey("weesp"));
    }

    @Test
    @DisplayName("zonder geheim start de gemeente niet")
    void zonderGeheim() {
        Map<String, List<Instellingsfout>> fouten = instellingen
                .omgeving("GEMEENTE_WEESP_INLOGGEN_GEHEIM", "")
                .gemeenten()
                .fouten();
        assertTrue(fouten.get("weesp").toString().contains("Het geheim van de client ontbreekt."));
    }

    @ParameterizedTest
    @CsvSource({"inloggen.client, klacht-weesp", "inloggen.api.audience, klacht-api"})
    @DisplayName("twee gemeenten bij één issuer mogen daar niet dezelfde naam hebben")
    void gedeeld(String sleutel, String waarde) {
        String wijdemeren = "\ngemeente.wijdemeren.inloggen.";
        Map<String, List<Instellingsfout>> fouten = instellingen
                .weesp(sleutel, waarde)
                .omgeving("GEMEENTE_WIJDEMEREN_INLOGGEN_GEHEIM", "ook-geheim")
                .erbij(
                        "wijdemeren/tenant.properties",
                        wijdemeren + "issuer=" + ISSUER
                                + (sleutel.endsWith("client") ? "" : wijdemeren + "client=klacht-wijdemeren")
                                + wijdemeren + "rol.loket=loket"
                                + wijdemeren + sleutel.replace("inloggen.", "") + "=" + waarde + "\n")
                .gemeenten()
                .fouten();
        assertEquals(Set.of("weesp", "wijdemeren"), fouten.keySet());
        assertTrue(fouten.toString().contains("zou een token van de ene gemeente bij de andere gelden"));
    }
}
