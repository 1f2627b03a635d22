package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Einddatum;
import org.jspecify.annotations.Nullable;

/**
 * Algemene wet bestuursrecht article 9:31: who is asked gives an ombudsman information and documents, and appears.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that there is a duty (lid 1), that documents come within the set time after a written request (lid 3),
 * and what a refusal for weighty reasons does: the ombudsman decides whether it is justified (lid 4 to 6).
 */
@Grondslag("Awb 9:31")
@Artikel(
        titel = "Inlichtingen geven",
        nietGemodelleerd =
                "Welk lid van een bestuur komt (lid 1), inlichtingen over beleid (lid 2) en wat zwaarwegende redenen zijn.")
public final class Awb9_31 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:31 lid 1");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:31 lid 3");
    public static final Vindplaats LID_4 = Vindplaats.van("Awb 9:31 lid 4");
    public static final Vindplaats LID_5 = Vindplaats.van("Awb 9:31 lid 5");
    public static final Vindplaats LID_6 = Vindplaats.van("Awb 9:31 lid 6");

    /** What the one who was asked does. */
    public enum Antwoord {
        GEGEVEN,
        /** Only the ombudsman himself may know it. */
        ALLEEN_VOOR_OMBUDSMAN,
        GEWEIGERD
    }

    /** Whether the duty still stands. */
    public enum Plicht {
        VOLDAAN,
        BLIJFT,
        OMBUDSMAN_BESLIST,
        VERVALLEN
    }

    private Awb9_31() {}

    /** The duty, as the ground of a request. */
    @Grondslag("Awb 9:31 lid 1")
    public static Grond inlichtingenplicht() {
        return Grond.van(LID_1, "Awb9_31.inlichtingenplicht");
    }

    /** Until when the documents come: the day the ombudsman set; it moves for no weekend. */
    @Grondslag("Awb 9:31 lid 3")
    public static Einddatum stukkenUiterlijk(LocalDate gevraagd, LocalDate uiterlijk) {
        return Einddatum.vast(gevraagd, uiterlijk, Grond.van(LID_3, "Awb9_31.stukkenGevraagd", gevraagd, uiterlijk));
    }

    /**
     * What an answer does to the duty.
     *
     * @param gewichtigeRedenen it was said which weighty reasons there are
     * @param gerechtvaardigd what the ombudsman decided about the refusal, or null while he has not
     */
    @Grondslag({"Awb 9:31 lid 4", "Awb 9:31 lid 5", "Awb 9:31 lid 6"})
    public static Bevinding<Plicht> plicht(
            Antwoord antwoord, boolean gewichtigeRedenen, @Nullable Boolean gerechtvaardigd) {
        if (antwoord == Antwoord.GEGEVEN) {
            return Bevinding.van(Plicht.VOLDAAN, Grond.van(LID_3, "Awb9_31.gekregen"));
        }
        if (!gewichtigeRedenen) {
            return Bevinding.van(Plicht.BLIJFT, Grond.van(LID_4, "Awb9_31.zonderReden"));
        }
        if (gerechtvaardigd == null) {
            return Bevinding.van(Plicht.OMBUDSMAN_BESLIST, Grond.van(LID_5, "Awb9_31.ombudsmanBeslist"));
        }
        return gerechtvaardigd
                ? Bevinding.van(Plicht.VERVALLEN, Grond.van(LID_6, "Awb9_31.vervallen"))
                : Bevinding.van(Plicht.BLIJFT, Grond.van(LID_5, "Awb9_31.nietZwaarGenoeg"));
    }
}
