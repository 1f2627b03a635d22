package nl.klacht.jakarta.dossier.vorm;

import java.time.LocalDate;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.dossier.Verzoekschrift;
import org.jspecify.annotations.Nullable;

/** A petition to the second line, with its answer once there is one. */
public record Verzoekschriftvorm(
        Tweedelijnsinstantie instantie,
        LocalDate ingediendOp,
        @Nullable Tweedelijnsoordeel oordeel,
        @Nullable LocalDate oordeelOp) {

    static Verzoekschriftvorm van(Verzoekschrift verzoekschrift) {
        return new Verzoekschriftvorm(
                verzoekschrift.instantie(),
                verzoekschrift.ingediendOp(),
                verzoekschrift.oordeel(),
                verzoekschrift.oordeelOp());
    }
}
