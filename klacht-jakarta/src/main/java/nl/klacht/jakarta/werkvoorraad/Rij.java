package nl.klacht.jakarta.werkvoorraad;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list as it is stored.
 *
 * @param onderdelen how many parts the dossier has
 */
public record Rij(
        UUID id,
        String kenmerk,
        String soort,
        String fase,
        boolean spoed,
        Instant ontvangenOp,
        LocalDate ontvangstdatum,
        @Nullable LocalDate volgendeDatum,
        @Nullable LocalDate volgendeWettelijk,
        @Nullable String volgendeSoort,
        @Nullable String gespreksvoerder,
        @Nullable String behandelaar,
        String[] dienstverleners,
        @Nullable LocalDate geslotenVanaf,
        long onderdelen) {}
