package nl.klacht.jakarta.dossier.vorm;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.behandeling.Bewaartermijn;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.recht.archief.Selectielijst13.Bewaring;
import nl.klacht.core.recht.archief.Selectielijst13.Resultaat;
import nl.klacht.jakarta.dossier.Stand;
import org.jspecify.annotations.Nullable;

/**
 * How long a closed dossier is kept.
 *
 * @param klasse the result in the selection list
 * @param blijvend whether it is kept for good
 * @param tot the last day, inclusive; none when it is kept for good
 * @param bevroren whether nothing may be destroyed now
 */
public record Bewaringvorm(
        Resultaat klasse,
        boolean blijvend,
        @Nullable LocalDate tot,
        boolean bevroren,
        List<Grondvorm> gronden,
        List<Grondvorm> waarschuwingen) {

    static @Nullable Bewaringvorm van(Stand stand) {
        boolean bevroren = stand.dossier().voortgang().bewaarfeiten().isBevroren();
        return Bewaartermijn.van(stand.situatie())
                .map(bevinding -> van(bevinding, bevroren))
                .orElse(null);
    }

    private static Bewaringvorm van(Bevinding<Bewaring> bevinding, boolean bevroren) {
        Bewaring bewaring = bevinding.uitkomst();
        return new Bewaringvorm(
                bewaring.klasse(),
                bewaring instanceof Bewaring.Blijvend,
                bewaring instanceof Bewaring.TotEnMet tijdelijk ? tijdelijk.dag() : null,
                bevroren,
                Grondvorm.van(bevinding.gronden()),
                Grondvorm.van(bevinding.waarschuwingen()));
    }
}
