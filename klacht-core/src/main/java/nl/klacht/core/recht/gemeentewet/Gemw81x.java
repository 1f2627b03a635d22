package nl.klacht.core.recht.gemeentewet;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Gemeentewet article 81x: an ombudscommissie reports to the council every year, and what holds for an ombudsman holds for it.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005416/">Text at the source</a>.
 *
 * <p>Decides: the report (lid 1), and which articles hold for the commissie and each member (lid 2).
 */
@Grondslag("Gemeentewet 81x")
@Artikel(
        titel = "Jaarverslag en regels van de commissie",
        wijziging = "De teksten van 2015 en 2026 zijn gelijk.",
        nietGemodelleerd = "Wat in het verslag staat.",
        zonderStap = "Het jaarverslag maakt de ombudscommissie zelf.")
public final class Gemw81x {

    public static final Vindplaats LID_1 = Vindplaats.van("Gemeentewet 81x lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Gemeentewet 81x lid 2");

    /** What holds for an ombudsman. */
    public enum Onderwerp {
        BENOEMING_ZES_JAAR,
        PLAATSVERVANGER,
        ONTSLAG_EN_NON_ACTIEF,
        BETREKKINGEN,
        EED,
        PERSONEEL,
        VERGOEDING
    }

    /** Whether it holds for a commissie and its members too. */
    public enum Toepassing {
        OOK_VOOR_COMMISSIE,
        EIGEN_REGEL
    }

    private Gemw81x() {}

    /** Whether the report over a year is there. */
    @Grondslag("Gemeentewet 81x lid 1")
    public static Bevinding<Toelating> jaarverslag(int jaar, boolean aanRaadGezonden) {
        return aanRaadGezonden
                ? Bevinding.toegestaan(Grond.van(LID_1, "Gemw81x.gestuurd", jaar))
                : Bevinding.geweigerd(Grond.van(LID_1, "Gemw81x.nogSturen", jaar));
    }

    /** Whether that holds for the commissie and each of its members too. */
    @Grondslag("Gemeentewet 81x lid 2")
    public static Bevinding<Toepassing> toepassing(Onderwerp onderwerp) {
        return switch (onderwerp) {
            case BENOEMING_ZES_JAAR ->
                Bevinding.van(Toepassing.EIGEN_REGEL, Grond.van(Gemw81w.LID_2, "Gemw81x.benoemingLeden"));
            case PLAATSVERVANGER ->
                Bevinding.van(Toepassing.EIGEN_REGEL, Grond.van(Gemw81w.LID_3, "Gemw81x.plaatsvervanger"));
            default -> Bevinding.van(Toepassing.OOK_VOOR_COMMISSIE, Grond.van(LID_2, "Gemw81x.ookVoorCommissie"));
        };
    }
}
