package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.atw.Atw1;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * Algemene wet bestuursrecht article 6:7: the term for a notice of objection is six weeks.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: the last day for objection against a decision, counted by 6:8 lid 1 from the day after publication.
 */
@Grondslag("Awb 6:7")
@Artikel(
        titel = "De bezwaartermijn is zes weken",
        nietGemodelleerd = "Verschoonbaar te laat (6:11), op tijd ter post (6:9) en bekendmaking op een andere manier"
                + " dan aan de geadresseerde.")
public final class Awb6_7 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 6:7");
    public static final Vindplaats BEGIN = Vindplaats.van("Awb 6:8 lid 1");

    private static final Termijn BINNEN = Termijn.weken(6);

    private Awb6_7() {}

    /**
     * The last day for objection.
     *
     * <p>Published on Monday 2 March 2026: the term starts on 3 March, so day 42 is Monday 13 April. Six weeks from the
     * 3rd would be one day too many.
     */
    @Grondslag({"Awb 6:7", "Awb 6:8 lid 1"})
    public static Einddatum laatsteDagBezwaar(LocalDate bekendgemaakt, Kalender kalender) {
        Dagtelling telling = BINNEN.telling(bekendgemaakt);
        LocalDate nominaal = telling.einde();
        return Atw1.einddatum(
                bekendgemaakt,
                nominaal,
                kalender,
                Grond.van(ARTIKEL, "Awb6_7.binnen", BINNEN, nominaal, telling),
                Grond.van(BEGIN, "Awb6_7.begin", bekendgemaakt));
    }

    /** Whether objection is still possible on that day. */
    @Grondslag("Awb 6:7")
    public static Bevinding<Toelating> magBezwaarMaken(LocalDate dag, Einddatum laatsteDag) {
        return laatsteDag.isVerstrekenOp(dag)
                ? Bevinding.geweigerd(Grond.van(ARTIKEL, "Awb6_7.voorbij", laatsteDag.wettelijk()))
                : Bevinding.toegestaan(Grond.van(ARTIKEL, "Awb6_7.nog", laatsteDag.wettelijk()));
    }
}
