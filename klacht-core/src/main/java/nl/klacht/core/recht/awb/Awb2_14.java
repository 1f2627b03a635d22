package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:14 as it read until 2025-12-31: when the authority could write to somebody
 * electronically.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>. In force from 2004-07-01 [from memory], so
 * before the first modelled day, to 2025-12-31. From 2026-01-01: 2:8 and 2:9, which ask this class for older days.
 *
 * <p>Decides: that the addressee made known to be sufficiently reachable (lid 1), and that sending was sufficiently
 * reliable and confidential (lid 3).
 */
@Grondslag("Awb 2:14")
@Artikel(
        titel = "Elektronisch verkeer naar de burger, oude tekst",
        totEnMet = "2025-12-31",
        nietGemodelleerd =
                "Lid 2, over berichten die aan niemand in het bijzonder zijn gericht. Het artikel dat vanaf 2026-01-01 dit nummer draagt: dat gaat niet over klachten.")
public final class Awb2_14 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 2:14 lid 1");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 2:14 lid 3");
    public static final Geldigheid GELDIGHEID = new Geldigheid(LocalDate.of(2004, 7, 1), LocalDate.of(2025, 12, 31));

    private static final Grond KENBAAR = Grond.van(LID_1, "Awb2_14.kenbaar");
    private static final Grond NIET_KENBAAR = Grond.van(LID_1, "Awb2_14.nietKenbaar");
    private static final Grond VEILIG = Grond.van(LID_3, "Awb2_14.veilig");
    private static final Grond ONVEILIG = Grond.van(LID_3, "Awb2_14.onveilig");

    private Awb2_14() {}

    /** Whether a message to somebody could go electronically. */
    @Grondslag("Awb 2:14 lid 1")
    public static Bevinding<Toelating> magVerzenden(boolean kenbaarBereikbaar) {
        return kenbaarBereikbaar ? Bevinding.toegestaan(KENBAAR) : Bevinding.geweigerd(NIET_KENBAAR);
    }

    /** Whether this way of sending was good enough for this message. */
    @Grondslag("Awb 2:14 lid 3")
    public static Bevinding<Toelating> isVeiligGenoeg(boolean betrouwbaar, boolean vertrouwelijk) {
        return betrouwbaar && vertrouwelijk ? Bevinding.toegestaan(VEILIG) : Bevinding.geweigerd(ONVEILIG);
    }
}
