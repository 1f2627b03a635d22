package nl.klacht.core.recht.wno;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet Nationale ombudsman article 1a: for whose conduct the Nationale ombudsman is competent.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0003372/">Text at the source</a>.
 *
 * <p>Decides: that he is the second line of a municipality or joint arrangement that has none of its own (sub b), and
 * always for its special investigating officers (sub d).
 */
@Grondslag("WNo 1a")
@Artikel(
        titel = "De Nationale ombudsman is bevoegd als er niets anders is besloten",
        wijziging = "Gelezen in de tekst van 2022-07-01.",
        nietGemodelleerd = "Andere lichamen dan gemeenten en hun gemeenschappelijke regelingen. Welke eigen"
                + " voorziening een regeling heeft (Wgr 10 lid 4), wordt niet vastgelegd.")
public final class Wno1a {

    public static final Vindplaats LID_1_ONDER_B = Vindplaats.van("WNo 1a lid 1 onder b");
    public static final Vindplaats LID_1_ONDER_D = Vindplaats.van("WNo 1a lid 1 onder d");

    private static final Grond BOA = Grond.van(LID_1_ONDER_D, "Wno1a.boa");
    private static final Grond STANDAARD = Grond.van(LID_1_ONDER_B, "Wno1a.standaard");
    private static final Grond EIGEN = Grond.van(LID_1_ONDER_B, "Wno1a.eigen");

    private static final Grond REGELING = Grond.van(LID_1_ONDER_B, "Wno1a.regeling");
    private static final Grond REGELING_EIGEN = Grond.van(LID_1_ONDER_B, "Wno1a.regelingEigen");

    /** Who is the general second line. */
    public enum Bevoegd {
        NATIONALE_OMBUDSMAN,
        EIGEN_VOORZIENING
    }

    private Wno1a() {}

    /**
     * Who is competent.
     *
     * @param boa the conduct is of a special investigating officer
     * @param eigenVoorziening the municipality has its own provision on that day
     */
    @Grondslag({"WNo 1a lid 1 onder b", "WNo 1a lid 1 onder d"})
    public static Bevinding<Bevoegd> bevoegd(boolean boa, boolean eigenVoorziening) {
        if (boa) {
            return Bevinding.van(Bevoegd.NATIONALE_OMBUDSMAN, BOA);
        }
        return eigenVoorziening
                ? Bevinding.van(Bevoegd.EIGEN_VOORZIENING, EIGEN)
                : Bevinding.van(Bevoegd.NATIONALE_OMBUDSMAN, STANDAARD);
    }

    /**
     * Who is competent for a joint arrangement with a board of its own: it has its own choice, apart from that of the
     * municipalities in it.
     */
    @Grondslag("WNo 1a lid 1 onder b")
    public static Bevinding<Bevoegd> bevoegdVoorRegeling(boolean eigenVoorziening) {
        return eigenVoorziening
                ? Bevinding.van(Bevoegd.EIGEN_VOORZIENING, REGELING_EIGEN)
                : Bevinding.van(Bevoegd.NATIONALE_OMBUDSMAN, REGELING);
    }

    /** That a municipality has no provision of its own on a day, with its name for a letter. */
    @Grondslag("WNo 1a lid 1 onder b")
    public static Grond zonderEigenVoorziening(String gemeente, LocalDate dag) {
        return Grond.van(LID_1_ONDER_B, "Wno1a.zonderEigen", gemeente, dag);
    }
}
