package nl.klacht.jakarta.dossier.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klacht.jakarta.fout.Verouderd;
import nl.klacht.jakarta.fout.VoorwaardeVerplicht;
import org.jspecify.annotations.Nullable;

/** The version of a dossier as it travels: in {@code ETag} and back in {@code If-Match}. */
public final class Versie {

    private static final Pattern VORM = Pattern.compile("\"(\\d{1,9})\"");

    private Versie() {}

    public static EntityTag tag(int versie) {
        return new EntityTag(Integer.toString(versie));
    }

    /** The version somebody looked at; who does not say it is asked to, and what is no version of ours is stale. */
    public static int van(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VoorwaardeVerplicht();
        }
        Matcher vorm = VORM.matcher(ifMatch.strip());
        if (!vorm.matches()) {
            throw new Verouderd();
        }
        return Integer.parseInt(vorm.group(1));
    }
}
