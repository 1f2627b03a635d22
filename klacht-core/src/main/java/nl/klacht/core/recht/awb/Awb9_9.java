package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:9: the person complained about gets a copy of the klaagschrift and its
 * enclosures.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that the copy is complete, and that it goes out before the hearing.
 */
@Grondslag("Awb 9:9")
@Artikel(
        titel = "De beklaagde krijgt een afschrift",
        nietGemodelleerd = "Wie de beklaagde is als de klacht over niemand in het bijzonder gaat: het klachtenloket"
                + " wijst dan iemand aan.")
public final class Awb9_9 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:9");

    private static final Grond VERZONDEN = Grond.van(ARTIKEL, "Awb9_9.verzonden");
    private static final Grond NIET_VERZONDEN = Grond.van(ARTIKEL, "Awb9_9.nietVerzonden");
    private static final Grond VOLLEDIG = Grond.van(ARTIKEL, "Awb9_9.volledig");
    private static final Grond ONVOLLEDIG = Grond.van(ARTIKEL, "Awb9_9.onvolledig");

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
