package nl.klacht.jakarta.dossier.vorm;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klacht.core.dossier.Bestand;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.jakarta.opslag.InhoudRij;
import org.jspecify.annotations.Nullable;

/** Takes the free text and the persons out of what comes in, so that the history holds only references to them. */
public final class Inhoudsverzameling {

    /** What kind of content a row is. */
    public static final String TEKST = "tekst";

    public static final String PERSOON = "persoon";

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int ZOUT_BYTES = 16;

    private final UUID dossier;
    private final List<InhoudRij> rijen = new ArrayList<>();
    private final Map<String, Bestand> bestanden = new HashMap<>();

    public Inhoudsverzameling(UUID dossier) {
        this.dossier = dossier;
    }

    /** What was taken out, to be stored beside the history. */
    public List<InhoudRij> rijen() {
        return List.copyOf(rijen);
    }

    /** A file that the step may name by this key; its bytes are kept by who brings it. */
    public void neemOp(String sleutel, Bestand bestand) {
        bestanden.put(sleutel, bestand);
    }

    /**
     * The file of this key.
     *
     * @throws IllegalArgumentException when it did not come along
     */
    Bestand bestand(String sleutel) {
        Bestand bestand = bestanden.get(sleutel);
        if (bestand == null) {
            throw new IllegalArgumentException("dit bestand is niet meegestuurd");
        }
        return bestand;
    }

    /** A reference to this text; nothing for a text without characters. */
    @Nullable
    Tekst tekst(@Nullable String inhoud) {
        if (inhoud == null || inhoud.isBlank()) {
            return null;
        }
        InhoudRij rij = bewaar(TEKST, inhoud.strip());
        return new Tekst(rij.id(), hash(rij));
    }

    /** A reference to this person; nothing when nothing is known of him. */
    @Nullable
    Persoon persoon(JsonNode gegevens) {
        if (gegevens.isEmpty()) {
            return null;
        }
        InhoudRij rij = bewaar(PERSOON, gegevens.toString());
        return new Persoon(rij.id(), hash(rij), gegevens.hasNonNull("naam"), gegevens.hasNonNull("adres"));
    }

    private InhoudRij bewaar(String soort, String inhoud) {
        byte[] zout = new byte[ZOUT_BYTES];
        TOEVAL.nextBytes(zout);
        InhoudRij rij = new InhoudRij(UUID.randomUUID(), dossier, soort, zout, inhoud);
        rijen.add(rij);
        return rij;
    }

    private static String hash(InhoudRij rij) {
        return Hashketen.hash(rij.zout(), rij.inhoud());
    }
}
