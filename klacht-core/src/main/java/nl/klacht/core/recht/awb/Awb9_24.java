package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Termijn;

/**
 * Algemene wet bestuursrecht article 9:24: until when a petition can be filed without the ombudsman being free to
 * refuse it as too late.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: the last day of the year, from the notice (lid 1 a), from the day the handling ended or should have
 * ended (lid 1 b), from the conduct or a judgment (lid 2).
 */
@Grondslag("Awb 9:24")
@Artikel(
        titel = "Tot wanneer een verzoek op tijd is",
        nietGemodelleerd = "Dat een verzoek later ook nog kan: de ombudsman hoeft dan niet, maar mag wel.")
public final class Awb9_24 {

    public static final Vindplaats LID_1_ONDER_A = Vindplaats.van("Awb 9:24 lid 1 onder a");
    public static final Vindplaats LID_1_ONDER_B = Vindplaats.van("Awb 9:24 lid 1 onder b");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:24 lid 2");

    private static final Termijn BINNEN = Termijn.jaren(1);

    private static final String SLOT =
            " De laatste dag is {2}. Die dag schuift niet op, ook niet in een weekend of op een feestdag.";

    private Awb9_24() {}

    /**
     * A year after the notice of 9:12 was sent.
     *
     * <p>Sent on Saturday 3 January 2026: in time through Sunday 3 January 2027, for a term in years does not move (Atw
     * 4). Sent on 29 February 2024: through 28 February 2025, the safe reading.
     */
    @Grondslag("Awb 9:24 lid 1 onder a")
    public static Einddatum verzoekUiterlijkNaMededeling(LocalDate verzonden) {
        return vanaf(
                verzonden,
                LID_1_ONDER_A,
                "De gemeente stuurde de brief over de uitkomst op {0}. De klager kan binnen {1} naar de ombudsman.");
    }

    /**
     * A year after the handling ended in another way, or should have ended by law.
     *
     * @param einde the day it ended, or the legal end of the term that passed without an outcome
     */
    @Grondslag("Awb 9:24 lid 1 onder b")
    public static Einddatum verzoekUiterlijkNaEinde(LocalDate einde) {
        return vanaf(
                einde,
                LID_1_ONDER_B,
                "De behandeling van de klacht is geëindigd op {0}, of had toen klaar moeten zijn. De klager kan binnen {1} naar"
                        + " de ombudsman.");
    }

    /** A year after the conduct, when an internal complaint cannot be required. */
    @Grondslag("Awb 9:24 lid 2")
    public static Einddatum verzoekUiterlijkNaGedraging(LocalDate gedraging) {
        return vanaf(
                gedraging,
                LID_2,
                "Het gebeurde op {0}, en de klager hoeft niet eerst bij de gemeente te klagen. Hij kan binnen {1} naar de"
                        + " ombudsman.");
    }

    /** A year after the final judgment, when within the year of the conduct a court, objection or appeal was used. */
    @Grondslag("Awb 9:24 lid 2")
    public static Einddatum verzoekUiterlijkNaUitspraak(LocalDate uitspraak) {
        return vanaf(
                uitspraak,
                LID_2,
                "Over wat er gebeurde liep een zaak, een bezwaar of een beroep. Dat eindigde op {0}. De klager kan binnen {1} naar"
                        + " de ombudsman.");
    }

    /** Whether a petition on that day is within the year. Late is a warning: the ombudsman is free to handle it. */
    @Grondslag({"Awb 9:24 lid 1 onder a", "Awb 9:24 lid 1 onder b", "Awb 9:24 lid 2"})
    public static Bevinding<Toelating> opTijd(LocalDate verzoek, Einddatum uiterlijk) {
        Vindplaats vindplaats = uiterlijk.gronden().get(0).vindplaats();
        Bevinding<Toelating> mag = Bevinding.toegestaan(Grond.van(
                vindplaats, "Het verzoek is van {0}. De laatste dag is {1}.", verzoek, uiterlijk.wettelijk()));
        return uiterlijk.isVerstrekenOp(verzoek)
                ? mag.metWaarschuwing(Grond.van(
                        vindplaats,
                        "Het verzoek kwam na {0}. De ombudsman hoeft het niet meer te onderzoeken, maar mag dat wel.",
                        uiterlijk.wettelijk()))
                : mag;
    }

    private static Einddatum vanaf(LocalDate begin, Vindplaats vindplaats, String zin) {
        LocalDate einde = BINNEN.nominaalEinde(begin);
        return Einddatum.vast(begin, einde, Grond.van(vindplaats, zin + SLOT, begin, BINNEN, einde));
    }
}
