package nl.klacht.jakarta.dossier.vorm;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.opslag.GebeurtenisRij;

/** A gebeurtenis as it is stored: persons and free text stand in it by their id. */
public record Gebeurtenisvorm(
        int volgnummer,
        Instant moment,
        boolean momentOpgegeven,
        String actor,
        String rol,
        String stap,
        int versie,
        JsonNode inhoud,
        JsonNode gronden,
        String vorigeHash,
        String hash,
        Gehasht gehasht) {

    /** What of the row is hashed and does not stand in the form to the byte. */
    public record Gehasht(String gemeente, UUID dossier, Instant moment, String inhoud, String gronden) {}

    public static Gebeurtenisvorm van(GebeurtenisRij rij, String gemeente, Opslagvorm vorm) {
        JsonNode gronden = vorm.boom(rij.gronden());
        return new Gebeurtenisvorm(
                rij.volgnummer(),
                rij.moment(),
                gronden.findValuesAsText("vindplaats").contains(Handelingsmoment.HEADER),
                rij.actor(),
                rij.rol(),
                rij.soort(),
                rij.versie(),
                vorm.boom(rij.inhoud()),
                gronden,
                rij.vorigeHash(),
                rij.hash(),
                new Gehasht(gemeente, rij.dossier(), rij.moment(), rij.inhoud(), rij.gronden()));
    }
}
