package nl.klacht.jakarta.bericht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import nl.klacht.jakarta.beheer.Sjabloon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De tekst van een bericht")
class SjabloonTest {

    @Test
    @DisplayName("laat een alinea weg waarin iets ontbreekt, en zet geen gat in een zin")
    void gat() {
        Sjabloon sjabloon = Sjabloon.lees("Over {kenmerk}\n\nVoor {uiterlijk} hoort u iets.\n\nGroet,\n{gemeente}\n");
        Map<String, String> velden = Map.of("kenmerk", "K-1", "gemeente", "Weesp");
        assertEquals("Over K-1", sjabloon.onderwerp(velden));
        assertEquals("Groet,\nWeesp", sjabloon.tekst(velden));
    }

    @Test
    @DisplayName("neemt een waarde over zoals zij is")
    void zoalsZijIs() {
        String waarde = "a$1\\{kenmerk}";
        assertEquals(waarde, Sjabloon.lees("A\n\n{account}").tekst(Map.of("account", waarde)));
    }

    @ParameterizedTest
    @DisplayName("wordt geweigerd zonder onderwerp, zonder tekst of met een onbekend veld")
    @ValueSource(strings = {"", "Alleen een onderwerp", "Twee\nregels\n\nTekst", "Onderwerp\n\nBeste {naam}"})
    void geweigerd(String tekst) {
        assertThrows(IllegalArgumentException.class, () -> Sjabloon.lees(tekst));
    }

    @ParameterizedTest
    @DisplayName("bestaat voor elke soort die per e-mail gaat, en is heel als alles bekend is")
    @EnumSource(mode = Mode.EXCLUDE, names = "GEBEURTENIS")
    void elkeSoort(Berichtsoort soort) {
        Map<String, String> alles =
                Sjabloon.VELDEN.stream().collect(Collectors.toMap(veld -> veld, veld -> "<" + veld));
        Sjabloon sjabloon = Sjablonen.standaard(soort);
        Brief brief = new Brief("k@post.example", sjabloon.onderwerp(alles), sjabloon.tekst(alles));
        assertTrue(brief.onderwerp().contains("<kenmerk"), brief.onderwerp());
        assertFalse((brief.onderwerp() + brief.tekst()).contains("{"), brief.tekst());
        assertFalse(Mailhtml.van(brief).contains("<kenmerk"), "text of ours became a tag");
    }

    @Test
    @DisplayName("krijgt in de opgemaakte vorm adressen die men kan volgen")
    void adres() {
        String html = Mailhtml.van(new Brief("k@post.example", "O", "Hier:\nhttps://weesp.example/dossiers/1"));
        assertTrue(html.contains("<a href=\"https://weesp.example/dossiers/1\">"), html);
    }
}
