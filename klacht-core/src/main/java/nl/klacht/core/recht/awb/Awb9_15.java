package nl.klacht.core.recht.awb;

import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:15: how the adviser works: told in the acknowledgement, hears, and reports with
 * advice.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: the sentence in the acknowledgement (lid 1), who hears and who decides to skip it (lid 2 and 3), and
 * what the report holds (lid 4).
 */
@Grondslag("Awb 9:15")
@Artikel(
        titel = "Hoe de adviescommissie werkt: bericht, horen, rapport",
        nietGemodelleerd = "Of een lid dat hoort betrokken was: 9:7 geldt ook voor hem, en de commissie let daarop.")
public final class Awb9_15 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:15 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:15 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:15 lid 3");
    public static final Vindplaats LID_4 = Vindplaats.van("Awb 9:15 lid 4");

    /** Who hears, or decides to skip it. */
    public enum Hoorder {
        /** The committee as a whole. */
        COMMISSIE,
        /** Its chair, to whom the committee left it. */
        VOORZITTER,
        /** One of its members, to whom the committee left it. */
        LID,
        /** The person who advises, where there is no committee. */
        ADVISEUR,
        /** The handler of the municipality. */
        BEHANDELAAR;

        /** Whether it is the adviser, in one of its shapes. */
        public boolean isAdviseur() {
            return this != BEHANDELAAR;
        }
    }

    private Awb9_15() {}

    /** Whether the acknowledgement may leave: it says that a committee will advise. */
    @Grondslag("Awb 9:15 lid 1")
    public static Bevinding<Toelating> magBevestigen(boolean noemtCommissie) {
        return noemtCommissie
                ? Bevinding.toegestaan(Grond.van(LID_1, "Awb9_15.commissieGenoemd"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Awb9_15.commissieNietGenoemd"));
    }

    /** Whether this hearing counts: the adviser hears; a committee may leave it to its chair or one member. */
    @Grondslag("Awb 9:15 lid 2")
    public static Bevinding<Toelating> magHoren(Hoorder door) {
        return switch (door) {
            case COMMISSIE -> Bevinding.toegestaan(Grond.van(LID_2, "Awb9_15.commissieHoort"));
            case VOORZITTER -> Bevinding.toegestaan(Grond.van(LID_2, "Awb9_15.voorzitterHoort"));
            case LID -> Bevinding.toegestaan(Grond.van(LID_2, "Awb9_15.lidHoort"));
            case ADVISEUR -> Bevinding.toegestaan(Grond.van(LID_2, "Awb9_15.adviseurHoort"));
            case BEHANDELAAR -> Bevinding.geweigerd(Grond.van(LID_2, "Awb9_15.commissieHoortNiet"));
        };
    }

    /**
     * Whether the hearing of the complainant may be skipped by this decider: the adviser decides that. What lid 2 lets a
     * committee leave to its chair or a member is the hearing, not this decision.
     */
    @Grondslag("Awb 9:15 lid 3")
    public static Bevinding<Toelating> magAfzienVanHoren(Hoorder door) {
        return door == Hoorder.COMMISSIE || door == Hoorder.ADVISEUR
                ? Bevinding.toegestaan(Grond.van(LID_3, "Awb9_15.commissieZietAf"))
                : Bevinding.geweigerd(Grond.van(LID_3, "Awb9_15.commissieZietNietAf"));
    }

    /** Whether the authority may settle: the report with findings and advice is there, with the hearing report in it. */
    @Grondslag("Awb 9:15 lid 4")
    public static Bevinding<Toelating> magAfdoen(boolean rapportMetAdvies, boolean verslagVanHorenErin) {
        List<Grond> bezwaren = new ArrayList<>();
        if (!rapportMetAdvies) {
            bezwaren.add(Grond.van(LID_4, "Awb9_15.wachtOpRapport"));
        }
        if (!verslagVanHorenErin) {
            bezwaren.add(Grond.van(LID_4, "Awb9_15.zonderVerslag"));
        }
        return Bevinding.tenzij(bezwaren, Grond.van(LID_4, "Awb9_15.rapport"));
    }
}
