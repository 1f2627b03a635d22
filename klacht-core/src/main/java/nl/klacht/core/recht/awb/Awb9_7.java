package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:7: the handler was not involved in the conduct complained about.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: who may handle a klaagschrift (lid 1), and that this limit does not hold for conduct of the authority
 * itself, its chair or a member (lid 2).
 */
@Grondslag("Awb 9:7")
@Artikel(
        titel = "De behandelaar was niet betrokken",
        nietGemodelleerd = "Wat betrokkenheid is: de behandelaar verklaart het, en de feiten komen binnen.")
public final class Awb9_7 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:7 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:7 lid 2");

    private static final Grond NIET_BETROKKEN = Grond.van(LID_1, "Awb9_7.nietBetrokken");
    private static final Grond WEL_BETROKKEN = Grond.van(LID_1, "Awb9_7.welBetrokken");
    private static final Grond GEEN_VERKLARING = Grond.van(LID_1, "Awb9_7.geenVerklaring");
    private static final Grond BESTUUR_ZELF = Grond.van(LID_2, "Awb9_7.bestuurZelf");
    private static final Grond LEG_UIT = Grond.van(LID_2, "Awb9_7.legUit");

    private Awb9_7() {}

    /**
     * Whether this person may handle the klaagschrift.
     *
     * @param verklaartNietBetrokken he stated that he was not involved
     * @param betrokken he was involved, whatever he stated
     * @param gedragingVanBestuurZelf the conduct is of the authority itself, its chair or a member: a warning, not a block
     */
    @Grondslag({"Awb 9:7 lid 1", "Awb 9:7 lid 2"})
    public static Bevinding<Toelating> magBehandelen(
            boolean verklaartNietBetrokken, boolean betrokken, boolean gedragingVanBestuurZelf) {
        if (verklaartNietBetrokken && !betrokken) {
            return Bevinding.toegestaan(NIET_BETROKKEN);
        }
        if (gedragingVanBestuurZelf) {
            return Bevinding.toegestaan(BESTUUR_ZELF).metWaarschuwing(LEG_UIT);
        }
        return Bevinding.geweigerd(betrokken ? WEL_BETROKKEN : GEEN_VERKLARING);
    }
}
