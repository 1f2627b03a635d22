package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:29: nobody who was involved in the conduct takes part in handling the petition.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: who may take part. Unlike 9:7 there is no exception.
 */
@Grondslag("Awb 9:29")
@Artikel(
        titel = "Wie betrokken was, doet niet mee",
        nietGemodelleerd = "Wat betrokkenheid is: de onderzoeker verklaart het, en de feiten komen binnen.")
public final class Awb9_29 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:29");

    private static final Grond NIET_BETROKKEN = Grond.van(ARTIKEL, "Awb9_29.nietBetrokken");
    private static final Grond WEL_BETROKKEN = Grond.van(ARTIKEL, "Awb9_29.welBetrokken");
    private static final Grond GEEN_VERKLARING = Grond.van(ARTIKEL, "Awb9_29.geenVerklaring");

    private Awb9_29() {}

    /**
     * Whether he may take part.
     *
     * @param verklaartNietBetrokken he stated that he was not involved
     * @param betrokken he was involved, whatever he stated
     */
    @Grondslag("Awb 9:29")
    public static Bevinding<Toelating> magMeewerken(boolean verklaartNietBetrokken, boolean betrokken) {
        if (betrokken) {
            return Bevinding.geweigerd(WEL_BETROKKEN);
        }
        return verklaartNietBetrokken ? Bevinding.toegestaan(NIET_BETROKKEN) : Bevinding.geweigerd(GEEN_VERKLARING);
    }
}
