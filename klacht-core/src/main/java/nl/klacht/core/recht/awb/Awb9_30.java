package nl.klacht.core.recht.awb;

import java.util.List;
import java.util.Set;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;

/**
 * Algemene wet bestuursrecht article 9:30: the authority, the one whose conduct it is and the petitioner can explain
 * their view.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: who still has to get that chance (lid 1), and that the ombudsman chooses the way (lid 2).
 */
@Grondslag("Awb 9:30")
@Artikel(titel = "Toelichting door alle partijen", nietGemodelleerd = "Of iemand de kans gebruikt: dat hoeft niet.")
public final class Awb9_30 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:30 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:30 lid 2");

    /** How a view is explained. */
    public enum Wijze {
        SCHRIFTELIJK,
        MONDELING,
        /** Orally, with the others present. */
        MONDELING_SAMEN
    }

    private static final Grond IEDEREEN_GEHOORD = Grond.van(LID_1, "Awb9_30.iedereenGehoord");
    private static final Grond KEUZE = Grond.van(LID_2, "Awb9_30.keuze");

    private Awb9_30() {}

    /**
     * Whether everyone had the chance.
     *
     * @param gelegenheid who had it
     * @param beklaagde there is somebody whose conduct it is about
     */
    @Grondslag("Awb 9:30 lid 1")
    public static Bevinding<Toelating> iedereenKonToelichten(Set<Betrokkene> gelegenheid, boolean beklaagde) {
        List<Zin> nogNiet = Betrokkene.nogNiet(gelegenheid, beklaagde);
        return nogNiet.isEmpty()
                ? Bevinding.toegestaan(IEDEREEN_GEHOORD)
                : Bevinding.geweigerd(Grond.van(LID_1, "Awb9_30.nogNiet", nogNiet));
    }

    /** Any way will do: the ombudsman decides. */
    @Grondslag("Awb 9:30 lid 2")
    public static Bevinding<Toelating> magZo(Wijze wijze) {
        return Bevinding.toegestaan(KEUZE);
    }
}
