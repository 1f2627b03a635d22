package nl.klacht.jakarta.opdracht.kopie;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.jakarta.opdracht.Ingeschrevene;

/**
 * That a municipality was removed: by whom, when, what, how it was checked, and what stands elsewhere. It is kept outside the
 * database and holds nothing of a person but the names of the two who did it.
 *
 * @param bewijs the back-up that was checked before, with its own hash
 * @param tabellen what was there, as it stands in that back-up
 * @param verwijderd what was taken away, in words
 */
record Verklaring(
        String soort,
        String gemeente,
        String naam,
        List<String> hosts,
        Instant moment,
        String gevraagdDoor,
        String bevestigdDoor,
        Bewijs bewijs,
        Manifest.Ketenstand keten,
        List<Manifest.Deel> tabellen,
        List<String> verwijderd,
        List<String> zinnen) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final List<String> ERBUITEN = List.of(
            "Niet verwijderd, omdat het buiten de database staat: back-ups en exports (ook de back-up die het bewijs is),"
                    + " kopieën van de hele database en haar logboek van wijzigingen, logbestanden van servers,"
                    + " en post en berichten die al verzonden zijn.",
            "Haal zelf weg: de map van de gemeente in tenant-configs, haar sleutels, haar client bij de issuer, haar eigen login of database als zij die had, en haar hostnamen.");

    /** The back-up by its name, the SHA-256 of its file and the moment that it is of. */
    record Bewijs(String bestand, String sha256, Instant moment) {}

    static Verklaring van(
            Ingeschrevene gemeente,
            List<String> hosts,
            Instant moment,
            String gevraagdDoor,
            String bevestigdDoor,
            Bewijs bewijs,
            Manifest manifest,
            List<String> verwijderd) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add("%s (%s) is op %s van deze installatie verwijderd, gevraagd door %s en bevestigd door %s."
                .formatted(gemeente.naam(), gemeente.id(), moment, gevraagdDoor, bevestigdDoor));
        zinnen.add("Verwijderd: %d dossiers met %d gebeurtenissen, in %d tabellen met %d rijen; en: %s."
                .formatted(
                        manifest.keten().dossiers(),
                        manifest.keten().gebeurtenissen(),
                        manifest.tabellen().size(),
                        manifest.rijen(),
                        String.join(", ", verwijderd)));
        zinnen.add(
                "Daarna is de hele catalogus van de database nagegaan: er is geen schema, rol, recht of rij van de gemeente"
                        + " meer. Alleen haar korte naam blijft staan, zodat geen server haar opnieuw maakt.");
        zinnen.add("De back-up %s (SHA-256 %s) is daarvoor helemaal gelezen en was gelijk aan wat er stond."
                .formatted(bewijs.bestand(), bewijs.sha256()));
        zinnen.addAll(ERBUITEN);
        return new Verklaring(
                "klacht-verwijdering",
                gemeente.id(),
                gemeente.naam(),
                hosts,
                moment,
                gevraagdDoor,
                bevestigdDoor,
                bewijs,
                manifest.keten(),
                manifest.tabellen(),
                verwijderd,
                zinnen);
    }

    byte[] json() throws IOException {
        return JSON.writeValueAsBytes(this);
    }
}
