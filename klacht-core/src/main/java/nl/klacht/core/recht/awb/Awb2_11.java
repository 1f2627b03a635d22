package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import org.jspecify.annotations.Nullable;

/**
 * Algemene wet bestuursrecht article 2:11: a message that could not be delivered is sent again or by other means, and that
 * second sending counts.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: what the authority does then, and from which day the message counts as sent. So the year of 9:24 after a
 * letter, or the day for an answer, counts from the second sending. That the first sending counts until 2025-12-31 is our
 * reading [proposal]: no article said otherwise.
 */
@Grondslag("Awb 2:11")
@Artikel(
        titel = "Onbestelbare berichten",
        vanaf = "2026-01-01",
        nietGemodelleerd =
                "Wanneer een bericht onbestelbaar is: dat ziet het systeem dat verstuurt. Dat tot 2026 de eerste verzending telt, is onze lezing.")
public final class Awb2_11 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:11");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final Grond GOED_BEZORGD = Grond.van(ARTIKEL, "Awb2_11.goedBezorgd");
    private static final Grond OPNIEUW = Grond.van(ARTIKEL, "Awb2_11.opnieuw");
    private static final Grond NOTIFICATIE_OPNIEUW = Grond.van(ARTIKEL, "Awb2_11.notificatieOpnieuw");
    private static final Grond NOG_NIET = Grond.van(ARTIKEL, "Awb2_11.nogNiet", GELDIGHEID.van());

    /** What was not delivered. */
    public enum Wat {
        BERICHT,
        /** The notification of 2:10 that a message is waiting. */
        NOTIFICATIE
    }

    /** What the authority must do. */
    public enum Gevolg {
        NIETS,
        OPNIEUW_VERZENDEN,
        OPNIEUW_OF_ANDERS_BEREIKEN
    }

    private Awb2_11() {}

    /** What must be done on that day with what was or was not delivered. */
    @Grondslag("Awb 2:11")
    public static Bevinding<Gevolg> gevolg(LocalDate op, Wat wat, boolean onbestelbaar) {
        if (!onbestelbaar) {
            return Bevinding.van(Gevolg.NIETS, GOED_BEZORGD);
        }
        if (!GELDIGHEID.bevat(op)) {
            return Bevinding.van(Gevolg.NIETS, NOG_NIET);
        }
        return wat == Wat.BERICHT
                ? Bevinding.van(Gevolg.OPNIEUW_VERZENDEN, OPNIEUW)
                : Bevinding.van(Gevolg.OPNIEUW_OF_ANDERS_BEREIKEN, NOTIFICATIE_OPNIEUW);
    }

    /**
     * The day on which an undeliverable message counts as sent.
     *
     * @param eerste the first sending
     * @param tweede the second one, or null while there is none: then nothing counts yet and the first is shown
     */
    @Grondslag("Awb 2:11")
    public static Bevinding<LocalDate> verzonden(LocalDate eerste, @Nullable LocalDate tweede) {
        if (!GELDIGHEID.bevat(eerste)) {
            return Bevinding.van(eerste, Grond.van(ARTIKEL, "Awb2_11.eersteTelt", GELDIGHEID.van(), eerste));
        }
        return tweede == null
                ? Bevinding.van(eerste, Grond.van(ARTIKEL, "Awb2_11.nogNietOpnieuw", eerste))
                : Bevinding.van(tweede, Grond.van(ARTIKEL, "Awb2_11.tweedeTelt", eerste, tweede));
    }
}
