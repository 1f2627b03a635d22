package nl.klacht.jakarta.bericht;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import nl.klacht.core.behandeling.BevestigOntvangst;
import nl.klacht.core.behandeling.DigitaleWeg;
import nl.klacht.core.behandeling.ZendOpnieuw;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how to mail a person: his address, whether he asked for mail, and whether mail does no harm. Who said how
 * he can be reached safely gets no mail by itself unless he asked for it. Whether the law lets a mail go with these facts says
 * {@link DigitaleWeg}.
 *
 * @param email his address, if it is known
 * @param afgesproken whether he said in so many words that he can be reached so
 * @param veilig whether mail does no harm, as far as is known
 */
record Bereik(@Nullable String email, boolean afgesproken, boolean veilig) {

    private static final Bereik ONBEKEND = new Bereik(null, false, false);

    /** Of this person as he stands in the dossier; of who was erased nothing is known. */
    static Bereik van(Stand stand, Persoon persoon) {
        String inhoud = stand.inhoud().get(persoon.id());
        return inhoud == null ? ONBEKEND : van(Json.lees(inhoud), isAfgesproken(stand));
    }

    /** Whether the desk noted with a letter that he had said so. */
    private static boolean isAfgesproken(Stand stand) {
        return stand.geschiedenis().stream()
                .map(Gebeurtenis::inhoud)
                .anyMatch(stap -> stap instanceof BevestigOntvangst bevestiging && bevestiging.digitaalAfgesproken()
                        || stap instanceof ZendOpnieuw opnieuw && opnieuw.digitaalAfgesproken());
    }

    private static Bereik van(JsonNode persoon, boolean bijBrief) {
        boolean afgesproken = bijBrief || persoon.path("bereikbaarPerEmail").asBoolean();
        return new Bereik(
                persoon.path("email").textValue(), afgesproken, afgesproken || !persoon.hasNonNull("veiligContact"));
    }

    Optional<String> adres() {
        return Optional.ofNullable(email);
    }

    /** Whether this mail may go to him now. */
    boolean mag(Stand stand, DigitaleWeg.Mail mail) {
        return email != null
                && veilig
                && DigitaleWeg.bezwarenMail(stand.situatie(), mail, afgesproken).isEmpty();
    }

    @Override
    public String toString() {
        return "Bereik[afgesproken=" + afgesproken + "]";
    }
}
