package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 1:1: what an administrative authority is.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that an ombudsman is none (lid 2 onder f), so that title 9.1 gives no complaint about him.
 */
@Grondslag("Awb 1:1")
@Artikel(
        titel = "Wat een bestuursorgaan is",
        nietGemodelleerd = "Wie verder wel en geen bestuursorgaan is: dat komt als feit binnen.")
public final class Awb1_1 {

    public static final Vindplaats LID_2_ONDER_F = Vindplaats.van("Awb 1:1 lid 2 onder f");

    private Awb1_1() {}

    /** That the ombudsman or ombudscommissie is no authority. */
    @Grondslag("Awb 1:1 lid 2 onder f")
    public static Grond ombudsman() {
        return Grond.van(LID_2_ONDER_F, "Awb1_1.ombudsman");
    }
}
