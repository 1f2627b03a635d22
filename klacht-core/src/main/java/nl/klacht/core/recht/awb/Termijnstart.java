package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.util.Optional;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * From which day the terms of an incomplete klaagschrift count. The law leaves this open (9:4 lid 1), so a
 * municipality chooses; counting from the first receipt is the safe reading and the default.
 *
 * <p>Title 9.1 knows no suspension: asking for repair stops no term.
 */
@Grondslag("Awb 9:4 lid 1")
@Artikel(
        titel = "Vanaf welke dag de termijn van een onvolledig klaagschrift loopt",
        nietGemodelleerd = "Welke lezing geldt: de wet laat dat open en de gemeente kiest.")
public enum Termijnstart {
    /** From the first receipt, also when something was missing. */
    EERSTE_ONTVANGST,
    /** From the day on which the klaagschrift was complete. */
    COMPLEET;

    /**
     * The day from which is counted; empty while it was not complete and the municipality counts from that day only.
     *
     * @param eersteOntvangst when the first document arrived
     * @param compleet when it was complete, or null while it is not
     */
    @Grondslag("Awb 9:4 lid 1")
    public Bevinding<Optional<LocalDate>> begin(LocalDate eersteOntvangst, @Nullable LocalDate compleet) {
        if (this == EERSTE_ONTVANGST) {
            return Bevinding.van(
                    Optional.of(eersteOntvangst), Grond.van(Awb9_4.LID_1, "Termijnstart.eerste", eersteOntvangst));
        }
        return compleet == null
                ? Bevinding.van(Optional.empty(), Grond.van(Awb9_4.LID_1, "Termijnstart.nogNietCompleet"))
                : Bevinding.van(Optional.of(compleet), Grond.van(Awb9_4.LID_1, "Termijnstart.pasCompleet", compleet));
    }
}
