package nl.klacht.jakarta.dossier.vorm;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Afscherming;
import nl.klacht.jakarta.dossier.Stand;
import org.jspecify.annotations.Nullable;

/**
 * For whom a dossier is, when it is restricted.
 *
 * @param mensen the accounts, in order
 * @param reden why; nothing when that text was destroyed
 */
public record Afschermingvorm(List<String> mensen, @Nullable String reden, LocalDate op) {

    static @Nullable Afschermingvorm van(Stand stand) {
        Afscherming afscherming = stand.dossier().voortgang().afscherming();
        return afscherming == null
                ? null
                : new Afschermingvorm(
                        afscherming.mensen().stream().sorted().toList(),
                        stand.tekst(afscherming.reden()),
                        afscherming.op());
    }
}
