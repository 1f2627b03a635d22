package nl.klacht.jakarta.bericht;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is shown.
 *
 * @param dossier about which dossier; nothing for who may not see dossiers
 * @param volgendePoging when it is tried again, while it waits
 * @param brief what the addressee would get, in a demonstration
 */
public record Berichtvorm(
        UUID id,
        String soort,
        String weg,
        String aan,
        @Nullable UUID dossier,
        String stand,
        Instant gemaaktOp,
        int pogingen,
        @Nullable Instant volgendePoging,
        @Nullable Instant afgerondOp,
        @Nullable String beslotenDoor,
        String reden,
        @JsonIgnore @Nullable Brief brief) {

    static Berichtvorm van(Bericht bericht, boolean metDossier, @Nullable Brief brief) {
        boolean wacht = bericht.stand() == Berichtstand.WACHTEND;
        return new Berichtvorm(
                bericht.id(),
                bericht.soort().code(),
                bericht.weg().code(),
                bericht.geadresseerde().soort().code(),
                metDossier ? bericht.dossier() : null,
                bericht.stand().code(),
                bericht.gemaaktOp(),
                bericht.pogingen(),
                wacht ? bericht.nietVoor() : null,
                bericht.afgerondOp(),
                bericht.beslotenDoor(),
                bericht.reden(),
                brief);
    }

    /** Whether nobody tries any more until somebody decides. */
    public boolean dood() {
        return stand.equals(Berichtstand.DOOD.code());
    }
}
