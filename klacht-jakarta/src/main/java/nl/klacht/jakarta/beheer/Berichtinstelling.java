package nl.klacht.jakarta.beheer;

import java.util.Map;
import java.util.Optional;
import nl.klacht.jakarta.bericht.Berichtsoort;
import nl.klacht.jakarta.beveiliging.Rol;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality sends, and how.
 *
 * @param mail its own mail server; null when it has none
 * @param webhook the system that hears of the steps; null when there is none
 * @param adressen where a role gets its mail; the others get it at the desk
 * @param medewerkers where an account gets its mail; the others get it at the desk
 * @param sjablonen its own texts; of the others the text comes with the service
 * @param herinneringVooraf how many working days before a date its owner is reminded; 0 is only when it is over
 */
public record Berichtinstelling(
        @Nullable Mailinstelling mail,
        @Nullable Webhookinstelling webhook,
        Map<Rol, String> adressen,
        Map<String, String> medewerkers,
        Map<Berichtsoort, Sjabloon> sjablonen,
        int herinneringVooraf) {

    static final int VOORAF = 2;

    public Berichtinstelling {
        adressen = Map.copyOf(adressen);
        medewerkers = Map.copyOf(medewerkers);
        sjablonen = Map.copyOf(sjablonen);
    }

    public Optional<Sjabloon> findSjabloon(Berichtsoort soort) {
        return Optional.ofNullable(sjablonen.get(soort));
    }

    public Optional<Mailinstelling> findMail() {
        return Optional.ofNullable(mail);
    }

    public Optional<Webhookinstelling> findWebhook() {
        return Optional.ofNullable(webhook);
    }
}
