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
 * Algemene wet bestuursrecht article 2:8: the authority writes to somebody electronically only when he explicitly said that
 * he can be reached that way.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 * Until 2025-12-31 the old 2:14 lid 1 asked less: that he made it known.
 *
 * <p>Decides: whether an acknowledgement, invitation or outcome may leave by e-mail or into a portal on a given day.
 */
@Grondslag("Awb 2:8")
@Artikel(
        titel = "Elektronisch sturen aan wie dat uitdrukkelijk wil",
        vanaf = "2026-01-01",
        nietGemodelleerd =
                "Voor welke berichten de klager het zei: wat hij zegt, geldt voor alle berichten over deze klacht. Dat hij het"
                        + " mag intrekken staat niet in het artikel; het volgt uit het woord uitdrukkelijk (afgeleid).")
public final class Awb2_8 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:8");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final Grond UITDRUKKELIJK = Grond.van(ARTIKEL, "Awb2_8.uitdrukkelijk");
    private static final Grond NIET_UITDRUKKELIJK = Grond.van(ARTIKEL, "Awb2_8.nietUitdrukkelijk");
    private static final Grond INGETROKKEN = Grond.van(ARTIKEL, "Awb2_8.ingetrokken");

    /** What the addressee let know about being reachable. */
    public enum Bereikbaarheid {
        /** He said it in so many words. */
        UITDRUKKELIJK_GEMELD,
        /** It shows from what he did: he wrote by e-mail himself. */
        KENBAAR,
        NIETS,
        /** He took back what he said, or said that he does not want it. */
        INGETROKKEN
    }

    private Awb2_8() {}

    /** Whether a message to somebody may go electronically, by the text in force on that day. */
    @Grondslag({"Awb 2:8", "Awb 2:14 lid 1"})
    public static Bevinding<Toelating> magVerzenden(LocalDate op, Bereikbaarheid bereikbaarheid) {
        if (!GELDIGHEID.bevat(op)) {
            return Awb2_14.magVerzenden(
                    bereikbaarheid == Bereikbaarheid.UITDRUKKELIJK_GEMELD || bereikbaarheid == Bereikbaarheid.KENBAAR);
        }
        return switch (bereikbaarheid) {
            case UITDRUKKELIJK_GEMELD -> Bevinding.toegestaan(UITDRUKKELIJK);
            case KENBAAR, NIETS -> Bevinding.geweigerd(NIET_UITDRUKKELIJK);
            case INGETROKKEN -> Bevinding.geweigerd(INGETROKKEN);
        };
    }
}
