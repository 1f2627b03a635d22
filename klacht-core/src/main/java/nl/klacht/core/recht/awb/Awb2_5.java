package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:5: who is involved in the task keeps confidential what he learns.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: who has the duty of confidentiality (lid 1 and 2), and when he may speak all the same (lid 1).
 */
@Grondslag("Awb 2:5")
@Artikel(
        titel = "Geheimhouding",
        nietGemodelleerd =
                "Geheimhouding door beroep of een andere wet: die gaat voor en wordt elders gevraagd. Of een gegeven vertrouwelijk is, beoordeelt een mens.")
public final class Awb2_5 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 2:5 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 2:5 lid 2");

    private static final Grond EIGEN = Grond.van(LID_1, "Awb2_5.eigen");
    private static final Grond INSTELLING = Grond.van(LID_2, "Awb2_5.instelling");
    private static final Grond NIET_BETROKKEN = Grond.van(LID_1, "Awb2_5.nietBetrokken");
    private static final Grond NIET_VERTROUWELIJK = Grond.van(LID_1, "Awb2_5.nietVertrouwelijk");
    private static final Grond VOORSCHRIFT = Grond.van(LID_1, "Awb2_5.voorschrift");
    private static final Grond TAAK = Grond.van(LID_1, "Awb2_5.taak");
    private static final Grond EIGEN_PLICHT = Grond.van(LID_1, "Awb2_5.eigenPlicht");

    /** Who would speak. */
    public enum Wie {
        GEMEENTE,
        INSTELLING,
        BUITENSTAANDER
    }

    /** What he must or may do with the datum. */
    public enum Plicht {
        GEHEIMHOUDEN,
        MAG_VERTELLEN,
        EIGEN_PLICHT_GAAT_VOOR,
        NIET_VAN_TOEPASSING
    }

    private Awb2_5() {}

    /**
     * Whether a datum must be kept confidential.
     *
     * @param wie who knows it: somebody of the municipality, of an institution that takes part, or an outsider
     * @param vertrouwelijk whether it is confidential, by its nature or because it was said to be
     * @param eigenGeheimhouding whether a profession or law binds him already
     * @param voorschriftVerplicht whether a legal rule obliges to tell it
     * @param taakVereist whether his task makes telling it necessary
     */
    @Grondslag({"Awb 2:5 lid 1", "Awb 2:5 lid 2"})
    public static Bevinding<Plicht> plicht(
            Wie wie,
            boolean vertrouwelijk,
            boolean eigenGeheimhouding,
            boolean voorschriftVerplicht,
            boolean taakVereist) {
        if (wie == Wie.BUITENSTAANDER) {
            return Bevinding.van(Plicht.NIET_VAN_TOEPASSING, NIET_BETROKKEN);
        }
        if (eigenGeheimhouding) {
            return Bevinding.van(Plicht.EIGEN_PLICHT_GAAT_VOOR, EIGEN_PLICHT);
        }
        if (!vertrouwelijk) {
            return Bevinding.van(Plicht.MAG_VERTELLEN, NIET_VERTROUWELIJK);
        }
        if (voorschriftVerplicht || taakVereist) {
            return Bevinding.van(Plicht.MAG_VERTELLEN, voorschriftVerplicht ? VOORSCHRIFT : TAAK);
        }
        return Bevinding.van(Plicht.GEHEIMHOUDEN, wie == Wie.GEMEENTE ? EIGEN : INSTELLING);
    }
}
