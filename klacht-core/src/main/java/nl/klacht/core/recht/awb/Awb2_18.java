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
 * Algemene wet bestuursrecht article 2:18: an electronic signature counts as a signature when it is sufficiently reliable.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 * Until 2025-12-31: the old 2:16, with the same outcome.
 *
 * <p>Decides: whether an electronically signed complaint is signed in the sense of 9:4 lid 2.
 */
@Grondslag("Awb 2:18")
@Artikel(
        titel = "Elektronische handtekening",
        vanaf = "2026-01-01",
        nietGemodelleerd = "Wat betrouwbaar genoeg is: dat bepaalt de gemeente per weg.")
public final class Awb2_18 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:18");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final Grond ONDERTEKEND = Grond.van(ARTIKEL, "Awb2_18.ondertekend");
    private static final Grond NIET_ONDERTEKEND = Grond.van(ARTIKEL, "Awb2_18.nietOndertekend");

    private Awb2_18() {}

    /** Whether the requirement of a signature is met, by the text in force on that day. */
    @Grondslag({"Awb 2:18", "Awb 2:16"})
    public static Bevinding<Toelating> isOndertekend(LocalDate op, boolean voldoendeBetrouwbaar) {
        if (!GELDIGHEID.bevat(op)) {
            return Awb2_16.isOndertekend(voldoendeBetrouwbaar);
        }
        return voldoendeBetrouwbaar ? Bevinding.toegestaan(ONDERTEKEND) : Bevinding.geweigerd(NIET_ONDERTEKEND);
    }
}
