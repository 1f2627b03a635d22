package nl.klacht.jakarta.dossier.vorm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.jakarta.opslag.GebeurtenisRij;

/** How a handeling and its grounds are stored: the text that is hashed, and back. */
@ApplicationScoped
public class Opslagvorm {

    /** The version of the stored form; an older one is lifted on reading. */
    public static final int VERSIE = 1;

    private static final JsonMapper MAPPER = Kernmodule.mapper().build();
    private static final TypeReference<List<Opgeslagengrond>> GRONDEN = new TypeReference<>() {};

    public String schrijf(Handeling handeling) {
        return tekst(handeling);
    }

    public String schrijfGronden(List<Grond> gronden) {
        return tekst(gronden.stream().map(Opgeslagengrond::van).toList());
    }

    /** Stored grounds as they are shown. */
    public List<Grondvorm> leesGronden(String tekst) {
        return Grondvorm.van(gronden(tekst));
    }

    /** The gebeurtenis that a stored row is. */
    public Gebeurtenis lees(GebeurtenisRij rij) {
        Soort soort = Soort.valueOf(rij.soort().toUpperCase(Locale.ROOT));
        return new Gebeurtenis(
                rij.volgnummer(),
                rij.moment(),
                new Actor(rij.actor(), rij.rol()),
                handeling(soort, rij.inhoud()),
                gronden(rij.gronden()));
    }

    /** The stored text as a tree, for who shows it as it is. */
    public JsonNode boom(String tekst) {
        try {
            return MAPPER.readTree(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored text is no JSON", e);
        }
    }

    private static Handeling handeling(Soort soort, String tekst) {
        try {
            return MAPPER.readValue(tekst, soort.type());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + soort + " cannot be read", e);
        }
    }

    private static List<Grond> gronden(String tekst) {
        try {
            return MAPPER.readValue(tekst, GRONDEN).stream()
                    .map(Opgeslagengrond::grond)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored grounds cannot be read", e);
        }
    }

    private static String tekst(Object waarde) {
        try {
            return MAPPER.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written: " + waarde.getClass(), e);
        }
    }
}
