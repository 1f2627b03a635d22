package nl.klacht.core.recht.beleid;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Uitgangspunten klachtbehandeling sociaal domein, section 3: there is always a first and a second line.
 *
 * <p>Policy of the college of Stichtse Vecht.
 *
 * <p>Decides: that own handling comes before the second line.
 */
@Grondslag("Uitgangspunten 3")
@Artikel(
        titel = "Altijd een eerste en een tweede lijn",
        vanaf = "2014-12-16",
        nietGemodelleerd = "Een blokkade: de wet laat aan de ombudsman over of hij terugverwijst. Het antwoord is een"
                + " advies.")
public final class Uitgangspunten3 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Uitgangspunten 3");

    private static final Grond EERST_EN_TWEEDE = Grond.van(ARTIKEL, "Uitgangspunten3.eerstEnTweede");
    private static final Grond OVERAL_TOEZICHT = Grond.van(ARTIKEL, "Uitgangspunten3.overalToezicht");

    private Uitgangspunten3() {}

    /** The order of the two lines. */
    @Grondslag("Uitgangspunten 3")
    public static Grond eersteEnTweedeLijn() {
        return EERST_EN_TWEEDE;
    }

    /** That the municipality oversees handling at a provider and can raise the contract. */
    @Grondslag("Uitgangspunten 3")
    public static Grond toezichtViaContract() {
        return OVERAL_TOEZICHT;
    }
}
