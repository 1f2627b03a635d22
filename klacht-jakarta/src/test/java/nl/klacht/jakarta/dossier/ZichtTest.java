package nl.klacht.jakarta.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Toepasbaar;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.dossier.vorm.Dossiervorm;
import nl.klacht.jakarta.dossier.vorm.Inhoudsverzameling;
import nl.klacht.jakarta.dossier.vorm.Invoervorm;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.opslag.InhoudRij;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a provider sees of a dossier in which others have parts too. */
class ZichtTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Instant BEGIN = Instant.parse("2026-03-02T09:15:00Z");
    private static final String HIJ = "zorg-voorbeeld";
    private static final String ANDER = "jeugdhulp-proef";

    private final Invoervorm invoervorm = new Invoervorm();
    private final Inhoudsverzameling inhoud = new Inhoudsverzameling(ID);
    private final List<Gebeurtenis> geschiedenis = new ArrayList<>();

    @BeforeEach
    void driePartijen() {
        ontvang("telefoon");
    }

    private void ontvang(String kanaal) {
        geschiedenis.clear();
        String intake = """
                {"soort":"klacht","vorm":"mondeling","kanaal":"%s","ontvangenOp":"2026-03-02T09:00:00Z",
                 "klagers":[{"naam":"K. Voorbeeld","adres":"Teststraat 1","telefoon":"06","email":"k@example.nl",
                             "veiligContact":"alleen overdag","taal":"nl"}],
                 "namens":{"naam":"J. Voorbeeld","hoedanigheid":"ouder"},
                 "onderdelen":[
                  {"omschrijving":"een","betreft":{"soort":"medewerker_dienstverlener","dienstverlener":"%s","naam":"P. Proef"}},
                  {"omschrijving":"twee","betreft":{"soort":"medewerker_gemeente"}},
                  {"omschrijving":"drie","betreft":{"soort":"medewerker_dienstverlener","dienstverlener":"%s"}}]}""".formatted(kanaal, HIJ, ANDER);
        bewaar(invoervorm.leesOntvangst(json(intake), "K-2026-000001", inhoud));
    }

    private void bewaar(Toepasbaar stap) {
        int nummer = geschiedenis.size() + 1;
        Instant moment = BEGIN.plus(Duration.ofMinutes(nummer));
        geschiedenis.add(new Gebeurtenis(nummer, moment, new Actor("loket", "loket"), stap, List.of()));
    }

    private void stap(Soort soort, String body) {
        bewaar(invoervorm.lees(soort, json(body), inhoud));
    }

    private void toestemming(String aan, String wat, boolean metNaam) {
        stap(Soort.GEEF_TOESTEMMING, """
                {"aan":"%s","wat":%s,"metNaam":%s,"wijze":"mondeling"}""".formatted(aan, wat, metNaam));
    }

    private void verwijs(int onderdeel, String naar) {
        stap(
                Soort.VERWIJS_DOOR,
                "{\"onderdelen\":[%d],\"dienstverlener\":\"%s\",\"toestemming\":1}".formatted(onderdeel, naar));
    }

    private static JsonNode json(String tekst) {
        try {
            return Json.mapper().readTree(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(tekst, e);
        }
    }

    private Dossiervorm gezien(String dienstverlener) {
        var teksten = inhoud.rijen().stream().collect(Collectors.toMap(InhoudRij::id, InhoudRij::inhoud));
        Stand stand = new Stand(
                Dossier.vouw(ID, geschiedenis),
                geschiedenis,
                "",
                Kader.standaard("Voorbeeldgemeente"),
                BEGIN.plus(Duration.ofHours(1)),
                teksten);
        return Zicht.van(stand, new Aanvrager("aanbieder", Set.of(Rol.AANBIEDER), dienstverlener));
    }

    @Test
    void withConsentForTheNameHeSeesTheNameAndNotHowToReachTheKlager() {
        toestemming(HIJ, "[\"naam\"]", true);
        verwijs(1, HIJ);
        Dossiervorm vorm = gezien(HIJ);
        assertEquals(
                json("[{\"naam\":\"K. Voorbeeld\",\"taal\":\"nl\"}]"),
                Json.mapper().valueToTree(vorm.klagers()));
        assertEquals("J. Voorbeeld", vorm.namens().path("naam").asText());
        assertNull(vorm.onderdelen().get(0).omschrijving());
        assertNull(vorm.onderdelen().get(0).betreft().naam());
    }

    @Test
    void withConsentForTheStoryHeSeesTheStoryAndNotTheKlager() {
        toestemming(HIJ, "[\"omschrijving\"]", false);
        verwijs(1, HIJ);
        Dossiervorm vorm = gezien(HIJ);
        assertEquals(List.of(), vorm.klagers());
        assertNull(vorm.namens());
        assertEquals("een", vorm.onderdelen().get(0).omschrijving());
        assertEquals("P. Proef", vorm.onderdelen().get(0).betreft().naam());
    }

    @Test
    void withConsentForTheContactParticularsWithoutANameHeSeesNoName() {
        toestemming(HIJ, "[\"contactgegevens\"]", false);
        verwijs(1, HIJ);
        JsonNode klager = gezien(HIJ).klagers().get(0);
        assertFalse(klager.has("naam"));
        assertEquals("Teststraat 1", klager.path("adres").asText());
    }

    @Test
    void whatTheKlagerConsentedToForAnotherIsNotForHim() {
        toestemming(HIJ, "[\"stukken\"]", false);
        toestemming(ANDER, "[\"naam\",\"contactgegevens\",\"omschrijving\"]", true);
        verwijs(1, HIJ);
        Dossiervorm vorm = gezien(HIJ);
        assertEquals(List.of(), vorm.klagers());
        assertNull(vorm.onderdelen().get(0).omschrijving());
    }

    @Test
    void afterTheConsentWasWithdrawnHeSeesTheKlagerNoMore() {
        toestemming(HIJ, "[\"naam\",\"omschrijving\"]", true);
        verwijs(1, HIJ);
        stap(Soort.TREK_TOESTEMMING_IN, "{\"toestemming\":1}");
        Dossiervorm vorm = gezien(HIJ);
        assertEquals(List.of(), vorm.klagers());
        assertNull(vorm.onderdelen().get(0).omschrijving());
    }

    @Test
    void whatWasLodgedWithHimselfHeKnowsAndAnotherProviderDoesNot() {
        ontvang("dienstverlener");
        Dossiervorm vorm = gezien(HIJ);
        assertEquals("K. Voorbeeld", vorm.klagers().get(0).path("naam").asText());
        assertEquals("een", vorm.onderdelen().get(0).omschrijving());
        assertNotNull(vorm.namens());

        ontvang("dienstverlener");
        toestemming("werkpad-voorbeeld", "[\"stukken\"]", false);
        verwijs(2, "werkpad-voorbeeld");
        assertEquals(List.of(), gezien("werkpad-voorbeeld").klagers());
    }

    @Test
    void whoHasNoPartInItSeesNoPartsAndMayDoNothing() {
        Dossiervorm vorm = gezien(HIJ);
        assertEquals(List.of(), vorm.onderdelen());
        assertEquals(List.of(), vorm.mogelijkheden());
        assertEquals(List.of(), vorm.klagers());
    }

    @Test
    void whatMayBeDoneTellsNothingOfThePartsOfOthers() {
        toestemming(HIJ, "[\"stukken\"]", false);
        verwijs(1, HIJ);
        verwijs(3, ANDER);
        Dossiervorm vorm = gezien(HIJ);
        assertFalse(vorm.mogelijkheden().isEmpty());
        vorm.mogelijkheden().forEach(m -> assertTrue(Set.of(1).containsAll(m.onderdelen()), m.handeling()));
        vorm.mogelijkheden().stream()
                .flatMap(m -> m.gronden().stream())
                .forEach(g -> assertFalse(g.uitleg().matches(".*nderdeel [23].*"), g.uitleg()));
    }
}
