package nl.klacht.core.recht.avg;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene verordening gegevensbescherming article 77: complaining to the data protection authority.
 *
 * <p>Article, and article 60 of the Wbp that it took the place of [from memory].
 *
 * <p>Decides: that who complains about his personal data can turn to that authority too, beside the municipality (D27).
 */
@Grondslag("AVG 77")
@Artikel(
        titel = "Klagen bij de toezichthouder op persoonsgegevens",
        vanaf = "2018-05-25",
        wijziging = "Tot en met 2018-05-24 stond dit in de Wbp. Tot en met 2015-12-31 heette de toezichthouder College "
                + "bescherming persoonsgegevens.",
        nietGemodelleerd = "Wat de toezichthouder doet. Het artikel is [uit het hoofd].")
public final class AVG77 {

    public static final Vindplaats LID_1 = Vindplaats.van("AVG 77 lid 1");
    public static final Vindplaats WBP = Vindplaats.van("Wbp 60 lid 1");

    /** When the regulation holds. */
    public static final Geldigheid GELDIG = Geldigheid.vanaf(LocalDate.of(2018, 5, 25));

    /** When the supervisor is called Autoriteit Persoonsgegevens; before, it was the College bescherming persoonsgegevens. */
    public static final Geldigheid AUTORITEIT = Geldigheid.vanaf(LocalDate.of(2016, 1, 1));

    private AVG77() {}

    /** Where he can turn too, on that day. */
    @Grondslag({"AVG 77 lid 1", "Wbp 60 lid 1"})
    public static Grond toezichthouder(LocalDate op) {
        if (GELDIG.bevat(op)) {
            return Grond.van(LID_1, "AVG77.autoriteit");
        }
        return AUTORITEIT.bevat(op) ? Grond.van(WBP, "AVG77.autoriteitWbp") : Grond.van(WBP, "AVG77.college");
    }
}
