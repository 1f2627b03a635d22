package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:1: anyone may complain about how an authority behaved in a particular matter.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that no interest, age or residence is asked of the complainant (lid 1), and whose conduct counts as
 * conduct of the authority (lid 2).
 */
@Grondslag("Awb 9:1")
@Artikel(
        titel = "Iedereen kan klagen over gedrag van een bestuursorgaan",
        nietGemodelleerd = "Of iemand onder verantwoordelijkheid van het bestuursorgaan werkt, is een feit dat"
                + " binnenkomt. Voor een dienstverlener beslist het toerekeningsbeleid van de gemeente.")
public final class Awb9_1 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:1 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:1 lid 2");

    private static final Grond IEDEREEN = Grond.van(LID_1, "Awb9_1.iedereen");
    private static final Grond TELT_ALS_GEMEENTE = Grond.van(LID_2, "Awb9_1.teltAlsGemeente");
    private static final Grond TELT_NIET_ALS_GEMEENTE = Grond.van(LID_2, "Awb9_1.teltNietAlsGemeente");

    /** Whose conduct it is in the eyes of the law. */
    public enum Toerekening {
        AAN_BESTUURSORGAAN,
        NIET_AAN_BESTUURSORGAAN
    }

    private Awb9_1() {}

    /** Anyone may complain: this is never refused. */
    @Grondslag("Awb 9:1 lid 1")
    public static Bevinding<Toelating> magKlagen() {
        return Bevinding.toegestaan(IEDEREEN);
    }

    /** Whether the conduct counts as conduct of the authority. */
    @Grondslag("Awb 9:1 lid 2")
    public static Bevinding<Toerekening> toerekening(boolean onderVerantwoordelijkheid) {
        return onderVerantwoordelijkheid
                ? Bevinding.van(Toerekening.AAN_BESTUURSORGAAN, TELT_ALS_GEMEENTE)
                : Bevinding.van(Toerekening.NIET_AAN_BESTUURSORGAAN, TELT_NIET_ALS_GEMEENTE);
    }

    /**
     * That an authority of the municipality handles complaints about itself.
     *
     * @param orgaan which, as it is called in a sentence
     */
    @Grondslag("Awb 9:1 lid 1")
    public static Grond bestuursorgaan(String orgaan) {
        return Grond.van(LID_1, "Awb9_1.bestuursorgaan", orgaan);
    }

    /** That the way an earlier complaint was handled is conduct too. */
    @Grondslag("Awb 9:1 lid 1")
    public static Grond klachtbehandeling() {
        return Grond.van(LID_1, "Awb9_1.klachtbehandeling");
    }

    /**
     * That the municipality counts what a provider did as its own conduct.
     *
     * @param reden why, as its policy says
     * @param vanaf since when
     */
    @Grondslag("Awb 9:1 lid 2")
    public static Grond toegerekend(String reden, LocalDate vanaf) {
        return Grond.van(LID_2, "Awb9_1.toegerekend", reden, vanaf);
    }

    /**
     * That it expressly does not.
     *
     * @param reden why, as its policy says
     * @param vanaf since when
     */
    @Grondslag("Awb 9:1 lid 2")
    public static Grond nietToegerekend(String reden, LocalDate vanaf) {
        return Grond.van(LID_2, "Awb9_1.nietToegerekend", reden, vanaf);
    }

    /** That it has no policy by which it does; then the provider's conduct is not its own [proposal]. */
    @Grondslag("Awb 9:1 lid 2")
    public static Grond zonderToerekening(String gemeente, LocalDate dag) {
        return Grond.van(LID_2, "Awb9_1.zonderToerekening", gemeente, dag);
    }
}
