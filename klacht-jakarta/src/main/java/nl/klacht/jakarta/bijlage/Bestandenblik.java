package nl.klacht.jakarta.bijlage;

import java.util.List;
import nl.klacht.jakarta.dossier.Stand;

/**
 * A dossier as somebody reads it, with the files that he may see.
 *
 * @param voorvallen what happened to files beside the history, the last thing first, when that was asked for
 */
public record Bestandenblik(Stand stand, List<Bijlage> bijlagen, List<Voorval> voorvallen) {

    public Bestandenblik {
        bijlagen = List.copyOf(bijlagen);
        voorvallen = List.copyOf(voorvallen);
    }
}
