package nl.klacht.core.recht.gemeentewet;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Gemeentewet article 81y: councils and other boards may have one ombudsman or ombudscommissie together.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005416/">Text at the source</a>.
 *
 * <p>Decides: with whom (lid 1), to whom the yearly report goes (lid 2), and that the rules on appointment hold (lid 3).
 */
@Grondslag("Gemeentewet 81y")
@Artikel(
        titel = "Gezamenlijke ombudsman of ombudscommissie",
        wijziging = "De teksten van 2015 en 2026 zijn gelijk.",
        nietGemodelleerd = "Hoe de deelnemers de kosten delen.",
        zonderStap = "Voor de raden die samen een ombudsman instellen; het rooster kent de soort.")
public final class Gemw81y {

    public static final Vindplaats LID_1 = Vindplaats.van("Gemeentewet 81y lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Gemeentewet 81y lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Gemeentewet 81y lid 3");

    /** With whom a council may want one. */
    public enum Deelnemer {
        ANDERE_GEMEENTE,
        PROVINCIE,
        WATERSCHAP,
        GEMEENSCHAPPELIJKE_REGELING,
        PRIVATE_ORGANISATIE
    }

    private Gemw81y() {}

    /** Whether a joint one can be set up with that body. */
    @Grondslag("Gemeentewet 81y lid 1")
    public static Bevinding<Toelating> magSamenMet(Deelnemer deelnemer) {
        return deelnemer == Deelnemer.PRIVATE_ORGANISATIE
                ? Bevinding.geweigerd(Grond.van(LID_1, "Gemw81y.alleenOverheden"))
                : Bevinding.toegestaan(Grond.van(LID_1, "Gemw81y.magSamen"));
    }

    /**
     * Whether the yearly report went to all who take part.
     *
     * @param deelnemers how many take part
     * @param gezondenAan to how many of their boards it went
     */
    @Grondslag("Gemeentewet 81y lid 2")
    public static Bevinding<Toelating> jaarverslag(int deelnemers, int gezondenAan) {
        return gezondenAan >= deelnemers
                ? Bevinding.toegestaan(Grond.van(LID_2, "Gemw81y.gestuurd", deelnemers))
                : Bevinding.geweigerd(Grond.van(LID_2, "Gemw81y.nogSturen", deelnemers, gezondenAan));
    }

    /** The rules on appointment, oath, staff and allowance, as ground for a joint one. */
    @Grondslag("Gemeentewet 81y lid 3")
    public static Grond zelfdeRegels() {
        return Grond.van(LID_3, "Gemw81y.zelfdeRegels");
    }
}
