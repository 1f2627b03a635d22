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

    private Awb9_24() {}

    /**
     * A year after the notice of 9:12 was sent.
     *
     * <p>Sent on Saturday 3 January 2026: in time through Sunday 3 January 2027, for a term in years does not move (Atw
     * 4). Sent on 29 February 2024: through 28 February 2025, the safe reading.
     */
    @Grondslag("Awb 9:24 lid 1 onder a")
    public static Einddatum verzoekUiterlijkNaMededeling(LocalDate verzonden) {
        LocalDate einde = BINNEN.nominaalEinde(verzonden);
        return Einddatum.vast(
                verzonden, einde, Grond.van(LID_1_ONDER_A, "Awb9_24.naMededeling", verzonden, BINNEN, einde));
    }

    /**
     * A year after the handling ended in another way, or should have ended by law.
     *
     * @param einde the day it ended, or the legal end of the term that passed without an outcome
     */
    @Grondslag("Awb 9:24 lid 1 onder b")
    public static Einddatum verzoekUiterlijkNaEinde(LocalDate einde) {
        LocalDate uiterlijk = BINNEN.nominaalEinde(einde);
        return Einddatum.vast(einde, uiterlijk, Grond.van(LID_1_ONDER_B, "Awb9_24.naEinde", einde, BINNEN, uiterlijk));
    }

    /** A year after the conduct, when an internal complaint cannot be required. */
    @Grondslag("Awb 9:24 lid 2")
    public static Einddatum verzoekUiterlijkNaGedraging(LocalDate gedraging) {
        LocalDate einde = BINNEN.nominaalEinde(gedraging);
        return Einddatum.vast(gedraging, einde, Grond.van(LID_2, "Awb9_24.naGedraging", gedraging, BINNEN, einde));
    }

    /** A year after the final judgment, when within the year of the conduct a court, objection or appeal was used. */
    @Grondslag("Awb 9:24 lid 2")
    public static Einddatum verzoekUiterlijkNaUitspraak(LocalDate uitspraak) {
        LocalDate einde = BINNEN.nominaalEinde(uitspraak);
        return Einddatum.vast(uitspraak, einde, Grond.van(LID_2, "Awb9_24.naUitspraak", uitspraak, BINNEN, einde));
    }

    /** Whether a petition on that day is within the year. Late is a warning: the ombudsman is free to handle it. */
    @Grondslag({"Awb 9:24 lid 1 onder a", "Awb 9:24 lid 1 onder b", "Awb 9:24 lid 2"})
    public static Bevinding<Toelating> opTijd(LocalDate verzoek, Einddatum uiterlijk) {
        Vindplaats vindplaats = uiterlijk.gronden().get(0).vindplaats();
        Bevinding<Toelating> mag =
                Bevinding.toegestaan(Grond.van(vindplaats, "Awb9_24.opTijd", verzoek, uiterlijk.wettelijk()));
        return uiterlijk.isVerstrekenOp(verzoek)
                ? mag.metWaarschuwing(Grond.van(vindplaats, "Awb9_24.teLaat", uiterlijk.wettelijk()))
                : mag;
    }
}
