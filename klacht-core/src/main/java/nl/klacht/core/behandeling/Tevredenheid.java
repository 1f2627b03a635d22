package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.Objects;
import nl.klacht.core.dossier.Tekst;

/**
 * That the klager is satisfied about a part: who said so, when, and how we know (Awb 9:5). An offer alone is not enough.
 *
 * @param onderdeel the part
 * @param tevreden whether he is
 * @param tevredenOp the day he said so
 * @param wie who said so
 * @param blijktUit how we know
 */
public record Tevredenheid(int onderdeel, boolean tevreden, LocalDate tevredenOp, Tevredene wie, Tekst blijktUit) {

    public Tevredenheid {
        Objects.requireNonNull(tevredenOp, "tevredenOp");
        Objects.requireNonNull(wie, "wie");
        Objects.requireNonNull(blijktUit, "blijktUit");
    }
}
