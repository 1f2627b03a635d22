package nl.klacht.reporting.jaarcijfers;

import java.util.Objects;
import nl.klacht.core.dossier.Domein;
import org.jspecify.annotations.Nullable;

/**
 * How many parts have these characteristics. Complaints cannot be counted from these rows: one complaint may have parts
 * in several.
 *
 * @param groep the column of the dossier the part belongs to
 * @param domein the field of the social domain
 * @param aard the nature in the municipality's own words; null or blank when not filled in
 * @param afloop the ending
 * @param binnenTermijn whether the statutory term was met for this part
 * @param aantal how many parts
 */
public record Onderdeeltelling(
        Telgroep groep,
        Domein domein,
        @Nullable String aard,
        Telafloop afloop,
        BinnenTermijn binnenTermijn,
        long aantal)
        implements Telling {

    public Onderdeeltelling {
        Objects.requireNonNull(groep, "groep");
        Objects.requireNonNull(domein, "domein");
        Objects.requireNonNull(afloop, "afloop");
        Objects.requireNonNull(binnenTermijn, "binnenTermijn");
        Telling.nietNegatief(aantal);
    }
}
