package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:21: chapter 2 holds for the traffic with an ombudsman too, except the duty to
 * forward of 2:3 lid 1.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: which rules of chapter 2 hold for a petition.
 */
@Grondslag("Awb 9:21")
@Artikel(
        titel = "Hoofdstuk 2 geldt ook voor de ombudsman",
        nietGemodelleerd = "Wat die regels inhouden: dat staat bij de artikelen van hoofdstuk 2.",
        zonderStap = "De stappen van de tweede lijn vragen de artikelen van hoofdstuk 2 zelf.")
public final class Awb9_21 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:21");

    private static final Grond GELDT = Grond.van(ARTIKEL, "Awb9_21.geldt");
    private static final Grond GELDT_NIET = Grond.van(ARTIKEL, "Awb9_21.geldtNiet");

    /** A part of chapter 2. */
    public enum Deel {
        /** Representation, support, bias, confidentiality. */
        ALGEMEEN,
        /** The duty to forward what is for another authority (2:3 lid 1). */
        DOORZENDPLICHT,
        /** Messages by electronic way. */
        ELEKTRONISCH_VERKEER
    }

    /** Whether that part holds. */
    public enum Toepassing {
        GELDT,
        GELDT_NIET
    }

    private Awb9_21() {}

    /** Whether that part of chapter 2 holds for the traffic with an ombudsman. */
    @Grondslag("Awb 9:21")
    public static Bevinding<Toepassing> toepassing(Deel deel) {
        return deel == Deel.DOORZENDPLICHT
                ? Bevinding.van(Toepassing.GELDT_NIET, GELDT_NIET)
                : Bevinding.van(Toepassing.GELDT, GELDT);
    }
}
