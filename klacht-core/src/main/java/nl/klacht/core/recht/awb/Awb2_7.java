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
 * Algemene wet bestuursrecht article 2:7: messages may go electronically unless a rule of form opposes, and nobody is made
 * to use that way for a message that is addressed to him.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 * Until 2025-12-31 the old 2:13 said the first half.
 *
 * <p>Decides: whether electronic traffic is open, and that paper stays possible.
 */
@Grondslag("Awb 2:7")
@Artikel(
        titel = "Elektronisch verkeer mag, papier kan altijd",
        vanaf = "2026-01-01",
        nietGemodelleerd =
                "Welke vormvoorschriften in de weg staan, en berichten die aan niemand in het bijzonder zijn gericht.")
public final class Awb2_7 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:7");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final Grond PAPIER = Grond.van(ARTIKEL, "Awb2_7.papier");
    private static final Grond PAPIER_VOOR_2026 = Grond.van(Awb2_13.LID_1, "Awb2_7.papierVoor2026");

    private Awb2_7() {}

    /** Whether a message may go electronically on that day; until 2025-12-31 on the ground of the old 2:13. */
    @Grondslag({"Awb 2:7", "Awb 2:13 lid 1"})
    public static Bevinding<Toelating> magElektronisch(LocalDate op, boolean vormvoorschriftVerzetZich) {
        Vindplaats bron = GELDIGHEID.bevat(op) ? ARTIKEL : Awb2_13.LID_1;
        return vormvoorschriftVerzetZich
                ? Bevinding.geweigerd(Grond.van(bron, "Awb2_7.vormvoorschrift"))
                : Bevinding.toegestaan(Grond.van(bron, "Awb2_7.open"));
    }

    /** Whether the electronic way may be the only one for a complaint: it never may. */
    @Grondslag({"Awb 2:7", "Awb 2:13 lid 1"})
    public static Bevinding<Toelating> magVerplichten(LocalDate op) {
        return Bevinding.geweigerd(GELDIGHEID.bevat(op) ? PAPIER : PAPIER_VOOR_2026);
    }
}
