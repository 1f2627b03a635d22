package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Kalender;

/**
 * Wet klachtrecht cliënten zorgsector article 1: whose complaints about care went to a complaints committee of
 * the provider, until 2016.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0007414/">Text at the source</a>. In force until 2015-12-31; the
 * text of 2012-07-28 still covered Wmo support, that of 2015-01-01 does not.
 *
 * <p>Decides: whether this act governed a complaint on the day it was submitted, and under which insurance act
 * the care fell: the AWBZ became the Wlz on 2015-01-01.
 */
@Grondslag("Wkcz 1")
@Artikel(
        titel = "Voor welke klachten over zorg de wet gold",
        totEnMet = "2015-12-31",
        wijziging = "Ondersteuning uit de Wmo viel er tot en met 2014-12-31 onder; de AWBZ werd op 2015-01-01 "
                + "de Wet langdurige zorg.",
        nietGemodelleerd = "Instellingen die een besluit heeft toegevoegd (lid 2 en 3). Gedwongen opname met een eigen "
                + "regeling (lid 4) komt binnen als geen zorg van deze wet.")
public final class Wkcz1 {

    public static final Vindplaats LID_1 = Vindplaats.van("Wkcz 1 lid 1");

    /** When the act held, as far as modelled. */
    public static final Geldigheid GELDIG = new Geldigheid(Kalender.EERSTE_DAG, LocalDate.of(2015, 12, 31));

    private static final LocalDate ZONDER_WMO_VANAF = LocalDate.of(2015, 1, 1);

    /** What the complaint is about. */
    public enum Zorg {
        /** Care under the Zorgverzekeringswet, the AWBZ or the Wlz. */
        VERZEKERDE_ZORG,
        GGD,
        KINDEROPVANG,
        /** Support by a third party under the Wmo. */
        WMO_ONDERSTEUNING,
        ANDERS
    }

    /** Whether the act governs the complaint. */
    public enum Toepassing {
        VAN_TOEPASSING,
        NIET_VAN_TOEPASSING
    }

    private Wkcz1() {}

    /** Whether it governs a complaint submitted on that day. */
    @Grondslag("Wkcz 1 lid 1")
    public static Bevinding<Toepassing> toepassing(LocalDate ingediend, Zorg zorg) {
        if (!GELDIG.bevat(ingediend)) {
            return niet(Grond.van(LID_1, "Wkcz1.voorbij", GELDIG.totEnMet()));
        }
        return switch (zorg) {
            case VERZEKERDE_ZORG -> wel(Grond.van(LID_1, "Wkcz1.zorg", langdurigeZorg(ingediend)));
            case GGD -> wel(Grond.van(LID_1, "Wkcz1.ggd"));
            case KINDEROPVANG -> wel(Grond.van(LID_1, "Wkcz1.kinderopvang"));
            case WMO_ONDERSTEUNING -> wmo(ingediend);
            case ANDERS -> niet(Grond.van(LID_1, "Wkcz1.geenZorg"));
        };
    }

    /** The act of long-term care on that day: the AWBZ through 2014, the Wlz since. */
    @Grondslag("Wkcz 1 lid 1")
    public static String langdurigeZorg(LocalDate op) {
        return op.isBefore(ZONDER_WMO_VANAF) ? "AWBZ" : "Wet langdurige zorg";
    }

    private static Bevinding<Toepassing> wmo(LocalDate ingediend) {
        return ingediend.isBefore(ZONDER_WMO_VANAF)
                ? wel(Grond.van(LID_1, "Wkcz1.wmo", ZONDER_WMO_VANAF))
                : niet(Grond.van(LID_1, "Wkcz1.geenWmo", ZONDER_WMO_VANAF));
    }

    private static Bevinding<Toepassing> wel(Grond grond) {
        return Bevinding.van(Toepassing.VAN_TOEPASSING, grond);
    }

    private static Bevinding<Toepassing> niet(Grond grond) {
        return Bevinding.van(Toepassing.NIET_VAN_TOEPASSING, grond);
    }
}
