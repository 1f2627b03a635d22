package nl.klacht.jakarta.bericht;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import nl.klacht.core.behandeling.BevestigOntvangst;
import nl.klacht.core.behandeling.ZendOpnieuw;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.recht.awb.Awb2_17;
import nl.klacht.core.recht.awb.Awb2_8;
import nl.klacht.core.recht.awb.Awb2_8.Bereikbaarheid;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Whether the municipality may write to a person by e-mail (Awb 2:8), by what he let know: he says so in so many words, or he
 * wrote by e-mail himself. Who said how he can be reached safely gets no mail by itself unless he asked for it.
 *
 * @param email his address, if it is known
 * @param bereikbaarheid what he let know
 * @param veilig whether mail does no harm, as far as is known
 */
record Bereik(@Nullable String email, Bereikbaarheid bereikbaarheid, boolean veilig) {

    private static final Bereik ONBEKEND = new Bereik(null, Bereikbaarheid.NIETS, false);

    /** Of this person as he stands in the dossier; of who was erased nothing is known. */
    static Bereik van(Stand stand, Persoon persoon) {
        String inhoud = stand.inhoud().get(persoon.id());
        return inhoud == null
                ? ONBEKEND
                : van(Json.lees(inhoud), stand.dossier().intake().kanaal(), isAfgesproken(stand));
    }

    /** Whether the desk noted with a letter that he had said so. */
    private static boolean isAfgesproken(Stand stand) {
        return stand.geschiedenis().stream()
                .map(Gebeurtenis::inhoud)
                .anyMatch(stap -> stap instanceof BevestigOntvangst bevestiging && bevestiging.digitaalAfgesproken()
                        || stap instanceof ZendOpnieuw opnieuw && opnieuw.digitaalAfgesproken());
    }

    private static Bereik van(JsonNode persoon, Kanaal kanaal, boolean afgesproken) {
        boolean uitdrukkelijk =
                afgesproken || persoon.path("bereikbaarPerEmail").asBoolean();
        Bereikbaarheid bereikbaarheid = uitdrukkelijk
                ? Bereikbaarheid.UITDRUKKELIJK_GEMELD
                : kanaal == Kanaal.EMAIL ? Bereikbaarheid.KENBAAR : Bereikbaarheid.NIETS;
        boolean veilig = uitdrukkelijk || !persoon.hasNonNull("veiligContact");
        return new Bereik(persoon.path("email").textValue(), bereikbaarheid, veilig);
    }

    Optional<String> adres() {
        return Optional.ofNullable(email);
    }

    /** Whether a message that must be in writing may go by e-mail on this day. */
    boolean mag(LocalDate op) {
        return email != null && veilig && !Bevinding.isGeweigerd(Awb2_8.magVerzenden(op, bereikbaarheid));
    }

    /** Whether the receipt is confirmed at once: he may be written to, or he sent it electronically (Awb 2:17). */
    boolean magBevestigd(LocalDate op, boolean langsAangewezenWeg) {
        boolean moet = Awb2_17.ontvangstbevestiging(op, langsAangewezenWeg, false, email != null)
                        .uitkomst()
                == Awb2_17.Plicht.MOET;
        return mag(op) || veilig && moet;
    }

    @Override
    public String toString() {
        return "Bereik[" + bereikbaarheid + "]";
    }
}
