package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:14: a person or committee is charged with handling of and advice on complaints.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: on what ground somebody is charged with it (lid 1), and that the authority instructs the adviser in general
 * only (lid 2).
 */
@Grondslag("Awb 9:14")
@Artikel(
        titel = "Een persoon of commissie behandelt en adviseert",
        nietGemodelleerd = "Wie in de commissie zit: dat bepaalt de gemeente.",
        zonderStap =
                "Dat er een commissie is, zegt de instelling van 9:13; de toets op aanwijzingen is voor wie de commissie aanstuurt.")
public final class Awb9_14 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:14 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:14 lid 2");

    private Awb9_14() {}

    /** Whether a person or committee may advise on complaints: by legal rule or by decision of the authority. */
    @Grondslag("Awb 9:14 lid 1")
    public static Bevinding<Toelating> magAdviseren(boolean bijVoorschrift, boolean bijBesluit) {
        return bijVoorschrift || bijBesluit
                ? Bevinding.toegestaan(Grond.van(LID_1, "Awb9_14.magAdviseren"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Awb9_14.magNietAdviseren"));
    }

    /** Whether the authority may give this instruction: never in a single case. */
    @Grondslag("Awb 9:14 lid 2")
    public static Bevinding<Toelating> magInstrueren(boolean inDezeZaak) {
        return inDezeZaak
                ? Bevinding.geweigerd(Grond.van(LID_2, "Awb9_14.nietInDezeZaak"))
                : Bevinding.toegestaan(Grond.van(LID_2, "Awb9_14.algemeen"));
    }
}
