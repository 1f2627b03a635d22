package nl.klacht.core.recht.avg;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene verordening gegevensbescherming article 16: putting right what is wrong.
 *
 * <p>Paraphrased [from memory].
 *
 * <p>Decides: that wrong particulars of a person are put right, and that what somebody said or found is not rewritten but gets
 * a statement beside it.
 */
@Grondslag("AVG 16")
@Artikel(
        titel = "Verbeteren van de eigen gegevens",
        vanaf = "2018-05-25",
        wijziging = "Tot en met 2018-05-24 stond dit in de Wbp.",
        nietGemodelleerd = "Of een gegeven onjuist is: dat is een oordeel. Het artikel is [uit het hoofd].")
public final class AVG16 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("AVG 16");

    /** What is said to be wrong. */
    public enum Gegeven {
        /** A name, an address, how somebody is reached. */
        PERSOONSGEGEVEN,
        /** What somebody told, reported or judged. */
        WEERGAVE
    }

    private AVG16() {}

    /** Whether it may be replaced. */
    @Grondslag("AVG 16")
    public static Bevinding<Toelating> magVervangen(Gegeven gegeven) {
        return gegeven == Gegeven.PERSOONSGEGEVEN
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "AVG16.verbeteren"))
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "AVG16.verklaringErbij"));
    }
}
