package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:1: mandate: taking decisions in the name of an authority.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>. In force since before the first
 * modelled day (2014-01-01), unchanged since; no end known.
 *
 * <p>Decides: that who settles a complaint for an authority holds its mandate.
 *
 * <p><b>Niet gemodelleerd</b>: the consent that 10:4 asks when the holder does not work under the authority; it is
 * part of the mandate register.
 */
@Grondslag("Awb 10:1")
public final class Awb10_1 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 10:1");
    public static final Vindplaats TOEREKENING = Vindplaats.van("Awb 10:2");

    private Awb10_1() {}

    /** Whether this person may decide for the authority. */
    @Grondslag({"Awb 10:1", "Awb 10:2"})
    public static Bevinding<Toelating> magNamens(boolean isBestuursorgaanZelf, boolean mandaat) {
        if (isBestuursorgaanZelf) {
            return Bevinding.toegestaan(Grond.van(TOEREKENING, "Het bestuur tekent zelf."));
        }
        return mandaat
                ? Bevinding.toegestaan(Grond.van(
                        TOEREKENING,
                        "Wie tekent, heeft daarvoor een mandaat. De brief geldt als brief van het bestuur."))
                : Bevinding.geweigerd(
                        Grond.van(ARTIKEL, "Wie tekent, heeft geen mandaat om dit namens het bestuur te doen."));
    }
}
