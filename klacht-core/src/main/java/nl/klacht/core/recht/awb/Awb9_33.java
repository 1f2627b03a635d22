package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:33: who is called by an ombudsman gets his costs paid.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: who pays (lid 1) and that somebody in public service who is called for his work gets nothing (lid 2).
 */
@Grondslag("Awb 9:33")
@Artikel(
        titel = "Vergoeding voor wie wordt opgeroepen",
        nietGemodelleerd = "De bedragen: die volgen uit de tarieven in strafzaken.")
public final class Awb9_33 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:33 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:33 lid 2");

    /** Who pays. */
    public enum Vergoeding {
        VAN_DE_GEMEENTE,
        VAN_HET_RIJK,
        GEEN
    }

    private Awb9_33() {}

    /**
     * Who pays the one who was called.
     *
     * @param gemeenteOfRegeling the conduct is of a municipality or a joint arrangement
     * @param inOpenbareDienstOpgeroepen he is in public service and was called for that work
     */
    @Grondslag({"Awb 9:33 lid 1", "Awb 9:33 lid 2"})
    public static Bevinding<Vergoeding> vergoeding(boolean gemeenteOfRegeling, boolean inOpenbareDienstOpgeroepen) {
        if (inOpenbareDienstOpgeroepen) {
            return Bevinding.van(Vergoeding.GEEN, Grond.van(LID_2, "Awb9_33.geen"));
        }
        return gemeenteOfRegeling
                ? Bevinding.van(Vergoeding.VAN_DE_GEMEENTE, Grond.van(LID_1, "Awb9_33.vanDeGemeente"))
                : Bevinding.van(Vergoeding.VAN_HET_RIJK, Grond.van(LID_1, "Awb9_33.vanHetRijk"));
    }
}
