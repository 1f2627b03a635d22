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
 * @param afgedaanOp the day on which the provider settled it, as he reports
 * @param klagerTevreden what the provider reports about the klager's satisfaction
 * @param voorgelegd whether the klager put the matter before the municipality afterwards (11 III)
 * @param termijn what the provider told about his own time with it
 */
public record Verwijzing(
        String dienstverlener,
        LocalDate op,
        boolean gemeld,
        @Nullable LocalDate aanvaardOp,
        @Nullable Aanbiederbericht laatsteBericht,
        @Nullable LocalDate controleOp,
        @Nullable LocalDate afgedaanOp,
        @Nullable Boolean klagerTevreden,
        boolean voorgelegd,
        Aanbiedertermijn termijn) {

    public Verwijzing {
        Objects.requireNonNull(dienstverlener, "dienstverlener");
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(termijn, "termijn");
    }

    /** A referral by the municipality, which the provider has not accepted yet. */
    public static Verwijzing naar(String dienstverlener, LocalDate op) {
        return new Verwijzing(
                dienstverlener, op, false, null, null, null, null, null, false, Aanbiedertermijn.ONBEKEND);
    }

    /** A complaint that was lodged at the provider and notified to the municipality. */
    public static Verwijzing gemeldDoor(String dienstverlener, LocalDate op) {
        return new Verwijzing(dienstverlener, op, true, null, null, null, null, null, false, Aanbiedertermijn.ONBEKEND);
    }

    /** Whether the provider has it in hand: accepted by a named person, or lodged with him from the start. */
    public boolean isAanvaard() {
        return gemeld || aanvaardOp != null;
    }

    /** Whether the provider says that he settled it. */
    public boolean isAfgedaan() {
        return afgedaanOp != null;
    }

    public Verwijzing aanvaard(LocalDate dag) {
        return new Verwijzing(
                dienstverlener,
                op,
                gemeld,
                dag,
                laatsteBericht,
                controleOp,
                afgedaanOp,
                klagerTevreden,
                voorgelegd,
                termijn);
    }

    public Verwijzing metControle(LocalDate dag) {
        return new Verwijzing(
                dienstverlener,
                op,
                gemeld,
                aanvaardOp,
                laatsteBericht,
                dag,
                afgedaanOp,
                klagerTevreden,
                voorgelegd,
                termijn);
    }

    public Verwijzing metBericht(Aanbiederbericht bericht) {
        return new Verwijzing(
                dienstverlener,
                op,
                gemeld,
                aanvaardOp,
                bericht,
                controleOp,
                afgedaanOp,
                klagerTevreden,
                voorgelegd,
                termijn);
    }

    /** The provider settled it on that day; what is not known about the klager's satisfaction leaves what was known. */
    public Verwijzing afgedaan(LocalDate dag, @Nullable Boolean tevreden) {
        return new Verwijzing(
                dienstverlener,
                op,
                gemeld,
                aanvaardOp,
                laatsteBericht,
                controleOp,
                afgedaanOp != null ? afgedaanOp : dag,
                tevreden != null ? tevreden : klagerTevreden,
                voorgelegd,
                termijn);
    }

    public Verwijzing alsVoorgelegd() {
        return new Verwijzing(
                dienstverlener,
                op,
                gemeld,
                aanvaardOp,
                laatsteBericht,
                controleOp,
                afgedaanOp,
                klagerTevreden,
                true,
                termijn);
    }

    /** The day on which the complaint came in with the provider: as he says, or else that of the referral or notification. */
    public LocalDate ingediendOp() {
        return termijn.ingediendOp() != null ? termijn.ingediendOp() : op;
    }

    /** Whether that day is only presumed: it was lodged with him and he did not say when. */
    public boolean isIndieningVermoed() {
        return gemeld && termijn.ingediendOp() == null;
    }

    public Verwijzing metTermijn(Aanbiedertermijn bericht) {
        return new Verwijzing(
                dienstverlener,
                op,
                gemeld,
                aanvaardOp,
                laatsteBericht,
                controleOp,
                afgedaanOp,
                klagerTevreden,
                voorgelegd,
                termijn.met(bericht));
    }
}
