package nl.klacht.jakarta.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import nl.klacht.jakarta.proef.Proefserver;
import org.junit.jupiter.api.Test;

/** No state lives in a server's memory: a whole case is played with every request on the other of two servers. */
class TweeServersIT {

    @Test
    void aCaseGoesOnWhicheverServerAnswers() {
        Iterator<Proefserver> omEnOm = Stream.iterate(0, i -> i + 1)
                .map(i -> i % 2 == 0 ? Proef.server() : Proef.tweedeServer())
                .iterator();
        List<Antwoord> antwoorden = new Hoofdpad("stichtse-vecht").speel(omEnOm::next);
        Antwoord laatste = antwoorden.get(antwoorden.size() - 1);
        assertEquals("afgedaan", laatste.json().get("fase").asText());
        String pad = Hoofdpad.pad(laatste);
        assertEquals(
                Proef.server().als("loket", "stichtse-vecht").get(pad).eis(200).json(),
                Proef.tweedeServer()
                        .als("loket", "stichtse-vecht")
                        .get(pad)
                        .eis(200)
                        .json());
    }
}
