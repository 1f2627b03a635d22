package nl.klacht.jakarta.dossier.vorm;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
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
        String versie,
        JsonNode inhoud,
        JsonNode gronden,
        String vorigeHash,
        String hash) {

    public static Gebeurtenisvorm van(GebeurtenisRij rij, Opslagvorm vorm) {
        JsonNode gronden = vorm.boom(rij.gronden());
        return new Gebeurtenisvorm(
                rij.volgnummer(),
                rij.moment(),
                gronden.findValuesAsText("vindplaats").contains(Handelingsmoment.HEADER),
                rij.actor(),
                rij.rol(),
                rij.soort(),
                Integer.toString(rij.versie()),
                vorm.boom(rij.inhoud()),
                gronden,
                rij.vorigeHash(),
                rij.hash());
    }
}
