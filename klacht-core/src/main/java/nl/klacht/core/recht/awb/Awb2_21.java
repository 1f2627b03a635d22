package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:21: what follows when the authority is hard to reach electronically.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that being late because of an outage is not held against the sender, that the authority may lengthen terms for
 * submission, and that its own terms of 9:8 and 9:11 do not move [derived].
 */
@Grondslag("Awb 2:21")
@Artikel(
        titel = "Gestoorde bereikbaarheid",
        vanaf = "2026-01-01",
        nietGemodelleerd =
                "Hoeveel een termijn langer wordt: dat beslist de gemeente. Dat haar eigen termijnen doorlopen, is afgeleid.",
        zonderStap =
                "Of een storing de oorzaak was, weegt een mens; de gemeente geeft dan een nieuwe dag met een nieuw herstelverzoek of een nieuwe uitnodiging.")
public final class Awb2_21 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:21");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final Grond OP_TIJD = Grond.van(ARTIKEL, "Awb2_21.opTijd");
    private static final Grond STORING = Grond.van(ARTIKEL, "Awb2_21.storing");
    private static final Grond VERLENGEN = Grond.van(ARTIKEL, "Awb2_21.verlengen");
    private static final Grond BEREIKBAAR = Grond.van(ARTIKEL, "Awb2_21.bereikbaar");
    private static final Grond EIGEN_TERMIJN = Grond.van(ARTIKEL, "Awb2_21.eigenTermijn");
    private static final Grond NOG_NIET = Grond.van(ARTIKEL, "Awb2_21.nogNiet", GELDIGHEID.van());

    private Awb2_21() {}

    /**
     * Whether a message is in time or counts as such.
     *
     * @param ontvangen the day it came
     * @param uiterlijk the last day for it
     * @param doorStoring whether it is late because the designated way failed
     */
    @Grondslag("Awb 2:21")
    public static Bevinding<Toelating> isTijdig(LocalDate ontvangen, LocalDate uiterlijk, boolean doorStoring) {
        if (!ontvangen.isAfter(uiterlijk)) {
            return Bevinding.toegestaan(OP_TIJD);
        }
        Grond teLaat = Grond.van(ARTIKEL, "Awb2_21.teLaat", uiterlijk, ontvangen);
        if (!GELDIGHEID.bevat(ontvangen)) {
            return Bevinding.geweigerd(teLaat, NOG_NIET);
        }
        return doorStoring ? Bevinding.toegestaan(STORING) : Bevinding.geweigerd(teLaat);
    }

    /** Whether the authority may lengthen a term that the complainant has. */
    @Grondslag("Awb 2:21")
    public static Bevinding<Toelating> magTermijnKlagerVerlengen(LocalDate op, boolean verminderdBereikbaar) {
        if (!GELDIGHEID.bevat(op)) {
            return Bevinding.geweigerd(NOG_NIET);
        }
        return verminderdBereikbaar ? Bevinding.toegestaan(VERLENGEN) : Bevinding.geweigerd(BEREIKBAAR);
    }

    /** Whether an outage moves the authority's own terms of 9:8 and 9:11: it does not. */
    @Grondslag("Awb 2:21")
    public static Bevinding<Toelating> magEigenTermijnVerlengen() {
        return Bevinding.geweigerd(EIGEN_TERMIJN);
    }
}
