package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:9: the person complained about gets a copy of the klaagschrift and its
 * enclosures.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>. In force since before the first
 * modelled day (2014-01-01), unchanged since; no end known.
 *
 * <p>Decides: that the copy is complete, and that it goes out before the hearing.
 *
 * <p><b>Niet gemodelleerd</b>: who that person is when the complaint is about no one in particular; the klachtenloket
 * names who answers for it. The order (before the hearing) follows from its purpose; the article has no term.
 */
@Grondslag("Awb 9:9")
public final class Awb9_9 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:9");

    private static final Grond VERZONDEN =
            Grond.van(ARTIKEL, "Degene over wie de klacht gaat, heeft de klacht en alle bijlagen gekregen.");
    private static final Grond NIET_VERZONDEN = Grond.van(
            ARTIKEL,
            "Degene over wie de klacht gaat, moet eerst de klacht en alle bijlagen krijgen. Pas dan kan hij reageren.");
    private static final Grond VOLLEDIG =
            Grond.van(ARTIKEL, "Degene over wie de klacht gaat, krijgt de klacht met alle bijlagen.");
    private static final Grond ONVOLLEDIG = Grond.van(ARTIKEL, "Stuur niet alleen de klacht, maar ook alle bijlagen.");

    private Awb9_9() {}

    /** Whether a copy may go out as it is: with the enclosures. */
    @Grondslag("Awb 9:9")
    public static Bevinding<Toelating> magVerzenden(boolean metBijlagen) {
        return metBijlagen ? Bevinding.toegestaan(VOLLEDIG) : Bevinding.geweigerd(ONVOLLEDIG);
    }

    /** Whether the hearing may start: the copy was sent. */
    @Grondslag("Awb 9:9")
    public static Bevinding<Toelating> magHoren(boolean afschriftVerzonden) {
        return afschriftVerzonden ? Bevinding.toegestaan(VERZONDEN) : Bevinding.geweigerd(NIET_VERZONDEN);
    }
}
