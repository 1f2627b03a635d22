package nl.klacht.core.recht.wno;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet Nationale ombudsman article 11d: how the Kinderombudsman handles what comes to him.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0003372/">Text at the source</a>.
 *
 * <p>Decides: that title 9.2 of the Awb holds (lid 1), that an oral complaint is enough, without the demands of 9:28 and without
 * 9:23 onder a (lid 2), and that he need not investigate a private body (lid 3).
 */
@Grondslag("WNo 11d")
@Artikel(
        titel = "Hoe de Kinderombudsman behandelt",
        wijziging = "Gelezen in de tekst van 2022-07-01.",
        nietGemodelleerd = "Wie de kosten betaalt van wie hij oproept (lid 4).")
public final class Wno11d {

    public static final Vindplaats LID_1 = Vindplaats.van("WNo 11d lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("WNo 11d lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("WNo 11d lid 3");

    private static final Grond MONDELING = Grond.van(LID_2, "Wno11d.mondeling");
    private static final Grond GEEN_PLICHT = Grond.van(LID_3, "Wno11d.geenPlicht");

    /** Whether he must investigate. */
    public enum Onderzoeksplicht {
        ALS_ELKE_OMBUDSMAN,
        GEEN
    }

    private Wno11d() {}

    /** Title 9.2 holds for him too, also for private bodies and for authorities with a provision of their own. */
    @Grondslag("WNo 11d lid 1")
    public static Grond titelGeldt() {
        return Grond.van(LID_1, "Wno11d.titelGeldt");
    }

    /** In which form a complaint can come to him: any. */
    @Grondslag("WNo 11d lid 2")
    public static Bevinding<Toelating> magMondeling() {
        return Bevinding.toegestaan(MONDELING);
    }

    /** Whether he must investigate. */
    @Grondslag("WNo 11d lid 3")
    public static Bevinding<Onderzoeksplicht> onderzoeksplicht(boolean privateOrganisatie) {
        return privateOrganisatie
                ? Bevinding.van(Onderzoeksplicht.GEEN, GEEN_PLICHT)
                : Bevinding.van(Onderzoeksplicht.ALS_ELKE_OMBUDSMAN, titelGeldt());
    }
}
