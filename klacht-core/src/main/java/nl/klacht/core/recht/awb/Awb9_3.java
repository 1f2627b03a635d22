package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:3: no appeal lies against a decision about the handling of a complaint.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that no letter about a complaint carries an objection clause.
 */
@Grondslag("Awb 9:3")
@Artikel(titel = "Geen beroep tegen een beslissing over een klacht")
public final class Awb9_3 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:3");

    private static final Grond GEEN_BEROEP = Grond.van(ARTIKEL, "Awb9_3.geenBeroep");

    private Awb9_3() {}

    /** Whether a letter may mention objection or appeal against the outcome: it may not. */
    @Grondslag("Awb 9:3")
    public static Bevinding<Toelating> magBezwaarclausuleBevatten() {
        return Bevinding.geweigerd(GEEN_BEROEP);
    }
}
