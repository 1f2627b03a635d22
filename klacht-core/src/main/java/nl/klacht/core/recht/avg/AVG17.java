package nl.klacht.core.recht.avg;

import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene verordening gegevensbescherming article 17: erasing, and when not.
 *
 * <p>Paraphrased [from memory].
 *
 * <p>Decides: whether something of a file may be erased at the request of the person it is about. A file stays as long as the
 * selection list orders to keep it, a signaal or melding as much as a complaint (lid 3 onder b en d); what is not needed for
 * that goes: how to reach somebody once the file is closed, and a third person who should never have been in it.
 */
@Grondslag("AVG 17")
@Artikel(
        titel = "Wissen van gegevens, en wanneer niet",
        vanaf = "2018-05-25",
        wijziging = "Tot en met 2018-05-24 stond dit in de Wbp.",
        nietGemodelleerd =
                "Of een ander ten onrechte in het dossier staat: dat is een oordeel. Dat contactgegevens na afsluiten niet"
                        + " meer nodig zijn, is onze lezing. Het artikel is [uit het hoofd].")
public final class AVG17 {

    public static final Vindplaats LID_1_A = Vindplaats.van("AVG 17 lid 1 onder a");
    public static final Vindplaats LID_1_D = Vindplaats.van("AVG 17 lid 1 onder d");
    public static final Vindplaats LID_3_B = Vindplaats.van("AVG 17 lid 3 onder b");
    public static final Vindplaats LID_3_D = Vindplaats.van("AVG 17 lid 3 onder d");
    public static final Vindplaats LID_3_E = Vindplaats.van("AVG 17 lid 3 onder e");

    /** What somebody wants to be erased. */
    public enum Wat {
        /** The address, the e-mail address and the telephone number of a person; the name stays. */
        CONTACTGEGEVENS,
        /** A person who stands in the file and should not, or a text about him. */
        DERDE,
        /** Anything else: a person who takes part, what was told. */
        DOSSIER
    }

    private AVG17() {}

    /**
     * Whether it may be erased now.
     *
     * @param wat what is to be erased
     * @param klacht whether the file is a complaint, which the law orders to handle; not so a signaal or melding
     * @param gesloten whether everything in the file has ended
     * @param bewaren whether the selection list still orders to keep it; so as long as it is not closed
     * @param bevroren whether destruction of the file is on hold, because of a lawsuit for instance
     */
    @Grondslag({
        "AVG 17 lid 1 onder a",
        "AVG 17 lid 1 onder d",
        "AVG 17 lid 3 onder b",
        "AVG 17 lid 3 onder d",
        "AVG 17 lid 3 onder e"
    })
    public static Bevinding<Toelating> magWissen(
            Wat wat, boolean klacht, boolean gesloten, boolean bewaren, boolean bevroren) {
        List<Grond> bezwaren = new ArrayList<>();
        if (bevroren) {
            bezwaren.add(Grond.van(LID_3_E, "AVG17.bevroren"));
        }
        if (wat == Wat.DERDE) {
            return Bevinding.tenzij(bezwaren, Grond.van(LID_1_D, "AVG17.derde"));
        }
        if (!gesloten) {
            bezwaren.add(Grond.van(LID_1_A, "AVG17.nogNodig"));
        }
        if (wat == Wat.DOSSIER && bewaren) {
            bezwaren.add(
                    klacht ? Grond.van(LID_3_B, "AVG17.wettelijkePlicht") : Grond.van(LID_3_B, "AVG17.bewaarplicht"));
            bezwaren.add(Grond.van(LID_3_D, "AVG17.archief"));
        }
        return Bevinding.tenzij(bezwaren, Grond.van(LID_1_A, "AVG17.nietMeerNodig"));
    }
}
