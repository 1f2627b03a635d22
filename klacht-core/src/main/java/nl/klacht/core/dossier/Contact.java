package nl.klacht.core.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What passed between the municipality and who wrote to it.
 *
 * @param eersteContactOp the day somebody first spoke with the klager or passed the matter on
 * @param ontvangstBevestigdOp the day the receipt was confirmed in writing (Awb 9:6)
 * @param herstelUiterlijk the last day, inclusive, to complete an incomplete complaint
 * @param teruggekoppeldOp the day the sender of a signaal or melding was told what was done with it
 * @param bereikmelding what the klager last said about being written to electronically
 */
public record Contact(
        @Nullable LocalDate eersteContactOp,
        @Nullable LocalDate ontvangstBevestigdOp,
        @Nullable LocalDate herstelUiterlijk,
        @Nullable LocalDate teruggekoppeldOp,
        @Nullable Bereikmelding bereikmelding) {

    /** Nothing passed yet. */
    static final Contact GEEN = new Contact(null, null, null, null, null);

    /** The first contact counts; a later one changes nothing. */
    public Contact gehad(LocalDate op) {
        return eersteContactOp == null ? metEersteContactOp(op) : this;
    }

    private Contact metEersteContactOp(@Nullable LocalDate nieuw) {
        return new Contact(nieuw, ontvangstBevestigdOp, herstelUiterlijk, teruggekoppeldOp, bereikmelding);
    }

    public Contact metOntvangstBevestigdOp(@Nullable LocalDate nieuw) {
        return new Contact(eersteContactOp, nieuw, herstelUiterlijk, teruggekoppeldOp, bereikmelding);
    }

    public Contact metHerstelUiterlijk(@Nullable LocalDate nieuw) {
        return new Contact(eersteContactOp, ontvangstBevestigdOp, nieuw, teruggekoppeldOp, bereikmelding);
    }

    public Contact metTeruggekoppeldOp(@Nullable LocalDate nieuw) {
        return new Contact(eersteContactOp, ontvangstBevestigdOp, herstelUiterlijk, nieuw, bereikmelding);
    }

    public Contact metBereikmelding(@Nullable Bereikmelding nieuw) {
        return new Contact(eersteContactOp, ontvangstBevestigdOp, herstelUiterlijk, teruggekoppeldOp, nieuw);
    }
}
