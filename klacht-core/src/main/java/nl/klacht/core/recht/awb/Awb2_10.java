package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Datumtekst;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Kalender;

/**
 * Algemene wet bestuursrecht article 2:10: who finds a message in a portal is notified of it within 48 hours.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether there is a duty to notify, until when, and whether that was in time.
 */
@Grondslag("Awb 2:10")
@Artikel(
        titel = "Bericht over een portaal binnen 48 uur",
        vanaf = "2026-01-01",
        nietGemodelleerd = "Lid 2, dat nog niet in werking is.")
public final class Awb2_10 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 2:10 lid 1");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final int UREN = 48;
    private static final Grond AFGEMELD = Grond.van(LID_1, "Awb2_10.afgemeld");
    private static final Grond NOG_NIET = Grond.van(LID_1, "Awb2_10.nogNiet", GELDIGHEID.van());

    /** Whether a notification is due. */
    public enum Plicht {
        BINNEN_48_UUR,
        GEEN
    }

    /** Whether it went out in time. */
    public enum Tijdigheid {
        OP_TIJD,
        TE_LAAT
    }

    private Awb2_10() {}

    /** Whether the addressee must be notified of a message that was put in his portal at that moment, local time. */
    @Grondslag("Awb 2:10 lid 1")
    public static Bevinding<Plicht> notificatie(LocalDateTime geplaatst, boolean afgemeld) {
        if (!GELDIGHEID.bevat(geplaatst.toLocalDate())) {
            return Bevinding.van(Plicht.GEEN, NOG_NIET);
        }
        return afgemeld ? Bevinding.van(Plicht.GEEN, AFGEMELD) : Bevinding.van(Plicht.BINNEN_48_UUR, grond(geplaatst));
    }

    /**
     * The last moment for it, local time: 48 hours later. A term in hours is not moved by weekend or holiday (Atw 4), and
     * hours are hours: put in the portal on Saturday 28 March 2026 at 12:00, it ends on Monday 30 March at 13:00, because
     * the clock went forward in between.
     */
    @Grondslag({"Awb 2:10 lid 1", "Atw 4 onder a"})
    public static LocalDateTime uiterlijk(LocalDateTime geplaatst) {
        return geplaatst.atZone(Kalender.ZONE).plusHours(UREN).toLocalDateTime();
    }

    /** Whether a notification of that moment was in time: the last moment itself still is. */
    @Grondslag("Awb 2:10 lid 1")
    public static Bevinding<Tijdigheid> tijdigheid(LocalDateTime geplaatst, LocalDateTime genotificeerd) {
        Tijdigheid tijdigheid = genotificeerd.isAfter(uiterlijk(geplaatst)) ? Tijdigheid.TE_LAAT : Tijdigheid.OP_TIJD;
        return Bevinding.van(tijdigheid, grond(geplaatst));
    }

    private static Grond grond(LocalDateTime geplaatst) {
        return Grond.van(LID_1, "Awb2_10.plicht", Datumtekst.van(geplaatst), Datumtekst.van(uiterlijk(geplaatst)));
    }
}
