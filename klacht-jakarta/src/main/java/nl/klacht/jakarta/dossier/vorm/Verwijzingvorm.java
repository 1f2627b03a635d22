package nl.klacht.jakarta.dossier.vorm;

import java.time.LocalDate;
import nl.klacht.core.dossier.Aanbiederbericht;
import nl.klacht.core.dossier.Verwijzing;
import org.jspecify.annotations.Nullable;

/** That a part lies with a provider, and how far he says it is. */
public record Verwijzingvorm(
        String dienstverlener,
        LocalDate op,
        boolean gemeld,
        @Nullable LocalDate aanvaardOp,
        @Nullable Aanbiederbericht laatsteBericht,
        @Nullable LocalDate controleOp,
        @Nullable Boolean klagerTevreden) {

    static @Nullable Verwijzingvorm van(@Nullable Verwijzing verwijzing) {
        return verwijzing == null
                ? null
                : new Verwijzingvorm(
                        verwijzing.dienstverlener(),
                        verwijzing.op(),
                        verwijzing.gemeld(),
                        verwijzing.aanvaardOp(),
                        verwijzing.laatsteBericht(),
                        verwijzing.controleOp(),
                        verwijzing.klagerTevreden());
    }
}
