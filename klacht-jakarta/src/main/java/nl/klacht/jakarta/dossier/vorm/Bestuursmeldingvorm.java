package nl.klacht.jakarta.dossier.vorm;

import java.time.LocalDate;
import nl.klacht.core.dossier.Bestuursmelding;
import org.jspecify.annotations.Nullable;

/** That the college was told, and when it took note. */
public record Bestuursmeldingvorm(
        int nummer, LocalDate op, @Nullable LocalDate kennisOp) {

    static Bestuursmeldingvorm van(Bestuursmelding melding) {
        return new Bestuursmeldingvorm(melding.nummer(), melding.op(), melding.kennisOp());
    }
}
