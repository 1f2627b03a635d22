package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part that lies with a provider: referred by the municipality, or lodged there and notified (Uitgangspunten 1D, 11 I).
 *
 * @param dienstverlener the provider's id
 * @param op the day of the referral or of the notification
 * @param gemeld whether the complaint was lodged at the provider and only notified to the municipality
 * @param aanvaardOp the day a named person at the provider accepted it; only then the referral is done
 * @param laatsteBericht the last of the five messages of the provider
 * @param controleOp the next day on which the referrer looks
 * @param klagerTevreden what the provider reports about the klager's satisfaction
 */
public record Verwijzing(
        String dienstverlener,
        LocalDate op,
        boolean gemeld,
        @Nullable LocalDate aanvaardOp,
        @Nullable Aanbiederbericht laatsteBericht,
        @Nullable LocalDate controleOp,
        @Nullable Boolean klagerTevreden) {

    public Verwijzing {
        Objects.requireNonNull(dienstverlener, "dienstverlener");
        Objects.requireNonNull(op, "op");
    }

    /** Whether the provider has it in hand: accepted by a named person, or lodged with him from the start. */
    public boolean isAanvaard() {
        return gemeld || aanvaardOp != null;
    }

    public Verwijzing aanvaard(LocalDate dag) {
        return new Verwijzing(dienstverlener, op, gemeld, dag, laatsteBericht, controleOp, klagerTevreden);
    }

    public Verwijzing metControle(LocalDate dag) {
        return new Verwijzing(dienstverlener, op, gemeld, aanvaardOp, laatsteBericht, dag, klagerTevreden);
    }

    public Verwijzing metBericht(Aanbiederbericht bericht, @Nullable Boolean tevreden) {
        return new Verwijzing(
                dienstverlener,
                op,
                gemeld,
                aanvaardOp,
                bericht,
                controleOp,
                tevreden != null ? tevreden : klagerTevreden);
    }
}
