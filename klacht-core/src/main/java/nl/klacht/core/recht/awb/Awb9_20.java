package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:20: first complain to the authority, then to the ombudsman.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether prior complaint is asked for, with its two exceptions: it cannot reasonably be required (lid 1),
 * or the petition is about the handling of the complaint (lid 2).
 */
@Grondslag("Awb 9:20")
@Artikel(
        titel = "Eerst klagen bij het bestuursorgaan",
        nietGemodelleerd = "Wat de ombudsman doet als er niet eerst is geklaagd: 9:23 laat hem vrij. Het antwoord is"
                + " een advies.")
public final class Awb9_20 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:20 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:20 lid 2");

    /** What the petitioner does first. */
    public enum Kenbaarheid {
        EERST_BIJ_DE_GEMEENTE,
        DIRECT_NAAR_DE_OMBUDSMAN
    }

    private Awb9_20() {}

    /**
     * Whether the authority must have heard it first.
     *
     * @param alGeklaagd an internal complaint was made
     * @param redelijkTeVergen such a complaint can reasonably be required of him, as someone judged
     * @param overKlachtbehandeling the petition is about the way the complaint was handled
     */
    @Grondslag({"Awb 9:20 lid 1", "Awb 9:20 lid 2"})
    public static Bevinding<Kenbaarheid> kenbaarheid(
            boolean alGeklaagd, boolean redelijkTeVergen, boolean overKlachtbehandeling) {
        if (overKlachtbehandeling) {
            return direct(Grond.van(LID_2, "Awb9_20.overBehandeling"));
        }
        if (alGeklaagd) {
            return direct(Grond.van(LID_1, "Awb9_20.eerstGeklaagd"));
        }
        if (!redelijkTeVergen) {
            return direct(Grond.van(LID_1, "Awb9_20.nietTeVergen"));
        }
        return Bevinding.van(Kenbaarheid.EERST_BIJ_DE_GEMEENTE, Grond.van(LID_1, "Awb9_20.eerstKlagen"));
    }

    private static Bevinding<Kenbaarheid> direct(Grond grond) {
        return Bevinding.van(Kenbaarheid.DIRECT_NAAR_DE_OMBUDSMAN, grond);
    }
}
