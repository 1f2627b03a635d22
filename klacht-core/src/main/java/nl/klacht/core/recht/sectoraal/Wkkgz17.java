package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.atw.Atw1;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 17: a care provider answers a complaint within six weeks, or four
 * more.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>.
 *
 * <p>Decides: whether the act governs a complaint about care, and the term of the provider (lid 1 and 2).
 */
@Grondslag("Wkkgz 17")
@Artikel(
        titel = "De zorgaanbieder beslist binnen zes weken, met hooguit vier erbij",
        vanaf = "2016-01-01",
        nietGemodelleerd = "De werkwijze bij de zorgaanbieder en de geschilleninstantie (13 tot en met 16, 18 tot en"
                + " met 22), en de overgang in 2016.")
public final class Wkkgz17 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wkkgz 17");

    private static final LocalDate IN_WERKING = LocalDate.of(2016, 1, 1);
    private static final Termijn BESLISSEN_BINNEN = Termijn.weken(6);
    private static final Termijn VERLENGEN_MET = Termijn.weken(4);

    /** Whether the act governs the complaint. */
    public enum Toepassing {
        VAN_TOEPASSING,
        NIET_VAN_TOEPASSING
    }

    private Wkkgz17() {}

    /**
     * Whether it governs a complaint submitted on that day.
     *
     * @param zorg care under the Zvw or Wlz, or other care; not Wmo support and not jeugdhulp
     */
    @Grondslag("Wkkgz 17")
    public static Bevinding<Toepassing> toepassing(LocalDate ingediend, boolean zorg) {
        if (ingediend.isBefore(IN_WERKING)) {
            return Bevinding.van(Toepassing.NIET_VAN_TOEPASSING, Grond.van(ARTIKEL, "Wkkgz17.nogNiet", IN_WERKING));
        }
        return zorg
                ? Bevinding.van(Toepassing.VAN_TOEPASSING, Grond.van(ARTIKEL, "Wkkgz17.zorg"))
                : Bevinding.van(Toepassing.NIET_VAN_TOEPASSING, Grond.van(ARTIKEL, "Wkkgz17.geenZorg"));
    }

    /**
     * When the provider must decide.
     *
     * <p>Submitted on Friday 3 April 2026: nominally Friday 15 May, a decreed day; legally Monday 18 May.
     */
    @Grondslag("Wkkgz 17")
    public static Einddatum beslissing(LocalDate ingediend, Kalender kalender) {
        LocalDate nominaal = BESLISSEN_BINNEN.nominaalEinde(ingediend);
        return Atw1.einddatum(ingediend, nominaal, kalender, binnen(ingediend, nominaal));
    }

    /** When it must decide after extension, counted from the nominal end. */
    @Grondslag("Wkkgz 17")
    public static Einddatum verlengd(LocalDate ingediend, Kalender kalender) {
        LocalDate eerst = BESLISSEN_BINNEN.nominaalEinde(ingediend);
        LocalDate nominaal = VERLENGEN_MET.nominaalEinde(eerst);
        return Atw1.einddatum(
                ingediend,
                nominaal,
                kalender,
                binnen(ingediend, eerst),
                Grond.van(ARTIKEL, "Wkkgz17.verlengd", VERLENGEN_MET, nominaal));
    }

    private static Grond binnen(LocalDate ingediend, LocalDate nominaal) {
        return Grond.van(ARTIKEL, "Wkkgz17.binnen", BESLISSEN_BINNEN, ingediend, nominaal);
    }
}
