package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:18: anyone may ask the ombudsman in writing to investigate conduct.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that the petition is written (lid 1), and what the ombudsman does with one that belongs elsewhere (lid
 * 2).
 */
@Grondslag("Awb 9:18")
@Artikel(
        titel = "Het verzoek aan de ombudsman",
        nietGemodelleerd =
                "Lid 3, de plicht tot onderzoek: of 9:22 tot en met 9:24 in de weg staan, zegt de" + " ombudsman.")
public final class Awb9_18 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:18 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:18 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:18 lid 3");

    /** What happens to a petition. */
    public enum Verzoek {
        BIJ_DE_JUISTE_OMBUDSMAN,
        DOORZENDEN
    }

    private Awb9_18() {}

    /** Whether this can be a petition: in writing. */
    @Grondslag("Awb 9:18 lid 1")
    public static Bevinding<Toelating> magVerzoeken(boolean schriftelijk) {
        return schriftelijk
                ? Bevinding.toegestaan(Grond.van(LID_1, "Awb9_18.schriftelijk"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Awb9_18.nietSchriftelijk"));
    }

    /** A petition at the wrong ombudsman keeps its date and is forwarded. */
    @Grondslag("Awb 9:18 lid 2")
    public static Bevinding<Verzoek> verzoek(boolean bevoegdeOmbudsman, LocalDate ontvangen) {
        return bevoegdeOmbudsman
                ? Bevinding.van(Verzoek.BIJ_DE_JUISTE_OMBUDSMAN, Grond.van(LID_1, "Awb9_18.juist", ontvangen))
                : Bevinding.van(Verzoek.DOORZENDEN, Grond.van(LID_2, "Awb9_18.verkeerd", ontvangen));
    }
}
