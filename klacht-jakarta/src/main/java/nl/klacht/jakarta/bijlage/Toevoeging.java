package nl.klacht.jakarta.bijlage;

import java.util.List;

/**
 * A file that somebody wants to put in a dossier.
 *
 * @param document the code of what it is
 * @param onderdelen the parts it is about
 * @param naam as who sent it called it
 */
public record Toevoeging(String document, List<Integer> onderdelen, String naam, Spoel spoel) {

    public Toevoeging {
        onderdelen = List.copyOf(onderdelen);
    }
}
