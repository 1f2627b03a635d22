package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:4: the authority does its work without bias, and who has a personal interest does
 * not influence it.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: who may take part in the handling of a complaint (lid 1 and 2). The rule about the handler of a klaagschrift
 * is stricter: see 9:7.
 */
@Grondslag("Awb 2:4")
@Artikel(
        titel = "Zonder vooringenomenheid",
        nietGemodelleerd =
                "Wat vooringenomen of persoonlijk belang is: dat beoordeelt een mens. Voor de behandelaar van een klaagschrift is 9:7 strenger.")
public final class Awb2_4 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 2:4 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 2:4 lid 2");

    private static final Grond ONBEVOOROORDEELD = Grond.van(LID_1, "Awb2_4.onbevooroordeeld");
    private static final Grond VOORINGENOMEN = Grond.van(LID_1, "Awb2_4.vooringenomen");
    private static final Grond BELANG = Grond.van(LID_2, "Awb2_4.belang");

    private Awb2_4() {}

    /** Whether this person may take part. */
    @Grondslag({"Awb 2:4 lid 1", "Awb 2:4 lid 2"})
    public static Bevinding<Toelating> magMeewerken(boolean vooringenomen, boolean persoonlijkBelang) {
        if (persoonlijkBelang) {
            return Bevinding.geweigerd(BELANG);
        }
        return vooringenomen ? Bevinding.geweigerd(VOORINGENOMEN) : Bevinding.toegestaan(ONBEVOOROORDEELD);
    }
}
