package nl.klacht.jakarta.inzage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which readings to show, the last one first.
 *
 * @param dossier only of this dossier
 * @param gebruiker only by this account
 * @param na the place that the page before gave
 * @param aantal how many at most
 */
public record Inzagevraag(
        @Nullable UUID dossier,
        @Nullable String gebruiker,
        @Nullable String na,
        int aantal) {}
