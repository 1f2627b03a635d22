package nl.klacht.jakarta.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many SQL statements a request costs; the commit counts, the opening of the transaction travels with the first. */
class StatementsIT {

    private static final String TENANT = "stichtse-vecht";
    private static final int INTAKE = 12;
    private static final int STAP = 14;
    private static final int DOSSIER = 6;

    @BeforeAll
    static void warm() {
        new Hoofdpad(TENANT).speel(Proef::server);
        // Who comes for the first time is written down once.
        Proef.als("loket", "weesp").get("/api/v1/dossiers?aantal=1").eis(200);
    }

    @Test
    void everyStepOfTheMainPathStaysWithinItsNumber() {
        Hoofdpad pad = new Hoofdpad(TENANT);
        AtomicReference<Antwoord> laatste = new AtomicReference<>();
        eis(INTAKE, "intake", () -> laatste.set(pad.intake(Proef.server())));
        for (JsonNode stap : pad.stappen()) {
            eis(STAP, stap.get("stap").asText(), () -> laatste.set(pad.doe(Proef.server(), stap, laatste.get())));
        }
        String dossier = Hoofdpad.pad(laatste.get());
        eis(DOSSIER, "dossier", () -> Proef.als("loket", TENANT).get(dossier).eis(200));
    }

    @Test
    void aDossierOfTheNeighboursCostsTheSameAsOneThatNeverWas() {
        String dossier = Hoofdpad.pad(new Hoofdpad(TENANT).intake(Proef.server()));
        String nergens = "/api/v1/dossiers/" + UUID.randomUUID();
        List<String> vanBuren =
                Proef.sql(() -> Proef.als("loket", "weesp").get(dossier).eis(404));
        List<String> vanNiemand =
                Proef.sql(() -> Proef.als("loket", "weesp").get(nergens).eis(404));
        assertEquals(vanNiemand, vanBuren);
    }

    private static void eis(int hoogstens, String wat, Runnable werk) {
        List<String> statements = Proef.sql(werk);
        assertTrue(!statements.isEmpty(), "nothing was counted for " + wat);
        assertTrue(
                statements.size() <= hoogstens,
                () -> wat + " costs " + statements.size() + " statements:\n" + String.join("\n", statements));
    }
}
