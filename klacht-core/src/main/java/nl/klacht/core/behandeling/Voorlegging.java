package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.Objects;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A part that a klager puts before the municipality after the provider (Uitgangspunten 11 III, 5B).
 *
 * @param omschrijving what it says
 * @param aspect which side of the matter; the substance stays with the provider
 * @param jegensKlager whether the conduct was towards the klager himself
 * @param gedragingVan the first day of the conduct
 * @param gedragingTot its last day, inclusive
 */
public record Voorlegging(
        @Nullable Tekst omschrijving,
        Aspect aspect,
        boolean jegensKlager,
        @Nullable LocalDate gedragingVan,
        @Nullable LocalDate gedragingTot) {

    public Voorlegging {
        Objects.requireNonNull(aspect, "aspect");
    }
}
