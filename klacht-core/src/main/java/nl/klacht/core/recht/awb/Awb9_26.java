package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:26: an ombudsman may investigate of his own accord.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that no petition is needed, unless 9:22 stands in the way.
 */
@Grondslag("Awb 9:26")
@Artikel(
        titel = "Onderzoek uit eigen beweging",
        nietGemodelleerd = "Of de ombudsman dat doet. Zo een onderzoek heeft hier geen dossier.",
        zonderStap = "Een onderzoek uit eigen beweging begint niet met een klacht en heeft hier geen dossier.")
public final class Awb9_26 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:26");

    private static final Grond MAG = Grond.van(ARTIKEL, "Awb9_26.mag");
    private static final Grond MAG_NIET = Grond.van(ARTIKEL, "Awb9_26.magNiet");

    private Awb9_26() {}

    /** Whether an investigation of his own accord may be started. */
    @Grondslag("Awb 9:26")
    public static Bevinding<Toelating> magUitEigenBeweging(boolean bevoegd) {
        return bevoegd ? Bevinding.toegestaan(MAG) : Bevinding.geweigerd(MAG_NIET);
    }
}
