package nl.klacht.jakarta.opslag;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The projection of one part of a complaint: what the yearly figures count. */
public record OnderdeelRij(
        UUID dossier,
        int nummer,
        @Nullable String domein,
        @Nullable String aard,
        @Nullable String oorzaak,
        @Nullable String regime,
        @Nullable String route,
        LocalDate ontvangstdatum,
        @Nullable String vorm,
        @Nullable String kanaal,
        @Nullable String afloop,
        @Nullable LocalDate afgedaanOp,
        @Nullable Boolean binnenTermijn,
        int verdaagdDagen,
        boolean informeel,
        boolean tweedeLijn,
        @Nullable String dienstverlener) {}
