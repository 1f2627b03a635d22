package nl.klacht.reporting.jaarcijfers;

import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Domein;

/**
 * How many dossiers have these characteristics. A dossier stands in exactly one row.
 *
 * @param groep the column
 * @param domeinen the different domains of its parts, at least one
 * @param aflopen the different endings of its parts, at least one
 * @param binnenTermijn {@code NEE} if one part was late, else {@code OPEN} if one still runs, else {@code JA} if one had
 *     a statutory term, else {@code NVT}
 * @param verdaagd whether settling was adjourned (Awb 9:11 lid 2)
 * @param informeel whether at least one part was settled informally (Awb 9:5)
 * @param tweedeLijn whether a petition to the second line is known (Awb 9:18)
 * @param aantal how many dossiers
 */
public record Dossiertelling(
        Telgroep groep,
        Set<Domein> domeinen,
        Set<Telafloop> aflopen,
        BinnenTermijn binnenTermijn,
        boolean verdaagd,
        boolean informeel,
        boolean tweedeLijn,
        long aantal)
        implements Telling {

    public Dossiertelling {
        Objects.requireNonNull(groep, "groep");
        Objects.requireNonNull(binnenTermijn, "binnenTermijn");
        domeinen = Set.copyOf(domeinen);
        aflopen = Set.copyOf(aflopen);
        if (domeinen.isEmpty() || aflopen.isEmpty()) {
            throw new IllegalArgumentException("Een dossier heeft een onderdeel: " + domeinen + ", " + aflopen);
        }
        Telling.nietNegatief(aantal);
    }
}
