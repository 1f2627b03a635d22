package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * Wet maatschappelijke ondersteuning 2015 article 4.2.7: Veilig Thuis has a complaints committee of its own.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0035362/">Text at the source</a>.
 *
 * <p>Decides: where a complaint about Veilig Thuis goes (lid 1), who may complain (lid 4), how the committee is
 * composed (lid 2), and the month for its answer (lid 5). Unlike the Jeugdwet the article does not switch title
 * 9.1 of the Awb off.
 */
@Grondslag("Wmo 2015 4.2.7")
@Artikel(
        titel = "De klachtencommissie van Veilig Thuis",
        vanaf = "2015-01-01",
        wijziging = "Tot 2018 heette Veilig Thuis in de wet het AMHK [uit het hoofd].",
        nietGemodelleerd = "De termijn van de commissie: die staat in haar eigen regeling. Het jaarverslag (voor 1 "
                + "juni, of 15 juli bij een gemeenschappelijke regeling).")
public final class Wmo4_2_7 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wmo 2015 4.2.7");
    public static final Vindplaats LID_2 = Vindplaats.van("Wmo 2015 4.2.7 lid 2");
    public static final Vindplaats LID_4 = Vindplaats.van("Wmo 2015 4.2.7 lid 4");
    public static final Vindplaats LID_5 = Vindplaats.van("Wmo 2015 4.2.7 lid 5");

    private static final int LEDEN_MINSTENS = 3;
    private static final Termijn ANTWOORD_BINNEN = Termijn.maanden(1);

    /** Where it goes. */
    public enum Weg {
        KLACHTENCOMMISSIE_VEILIG_THUIS,
        GEWONE_WEG
    }

    /** Who complains. */
    public enum Indiener {
        BETROKKENE,
        NAMENS_BETROKKENE,
        NABESTAANDE,
        ANDER
    }

    private Wmo4_2_7() {}

    /** Where the complaint goes. */
    @Grondslag("Wmo 2015 4.2.7")
    public static Bevinding<Weg> weg(boolean veiligThuis) {
        return veiligThuis
                ? Bevinding.van(Weg.KLACHTENCOMMISSIE_VEILIG_THUIS, bijCommissie())
                : Bevinding.van(Weg.GEWONE_WEG, Grond.van(ARTIKEL, "Wmo4_2_7.anders"));
    }

    /** That Veilig Thuis has its own committee. */
    @Grondslag("Wmo 2015 4.2.7")
    public static Grond bijCommissie() {
        return Grond.van(ARTIKEL, "Wmo4_2_7.veiligThuis");
    }

    /** Whether this person may complain to the committee. */
    @Grondslag("Wmo 2015 4.2.7 lid 4")
    public static Bevinding<Toelating> magKlagen(Indiener indiener) {
        return indiener == Indiener.ANDER
                ? Bevinding.geweigerd(Grond.van(LID_4, "Wmo4_2_7.ander"))
                : Bevinding.toegestaan(Grond.van(LID_4, "Wmo4_2_7.magKlagen"));
    }

    /**
     * Whether the committee is composed as the act asks.
     *
     * @param leden how many members, the chair included
     * @param voorzitterOnafhankelijk the chair does not work for or at Veilig Thuis
     * @param beklaagdeDoetMee the person complained about takes part
     */
    @Grondslag("Wmo 2015 4.2.7 lid 2")
    public static Bevinding<Toelating> commissie(int leden, boolean voorzitterOnafhankelijk, boolean beklaagdeDoetMee) {
        return Klachtencommissie.samenstelling(LID_2, LEDEN_MINSTENS, leden, voorzitterOnafhankelijk, beklaagdeDoetMee);
    }

    /** That the committee has the term of the own regulation of Veilig Thuis for its opinion. */
    @Grondslag("Wmo 2015 4.2.7 lid 2")
    public static Grond eigenTermijn(LocalDate uiterlijk) {
        return Grond.van(LID_2, "Wmo4_2_7.eigenTermijn", uiterlijk);
    }

    /** When Veilig Thuis must say what it does with the opinion. */
    @Grondslag("Wmo 2015 4.2.7 lid 5")
    public static Einddatum antwoord(LocalDate oordeelOntvangen, Kalender kalender) {
        return Klachtencommissie.antwoord(LID_5, ANTWOORD_BINNEN, oordeelOntvangen, kalender);
    }

    /** Whether Veilig Thuis may take longer: with reasons and a new term. */
    @Grondslag("Wmo 2015 4.2.7 lid 5")
    public static Bevinding<Toelating> magAfwijken(boolean metReden, boolean nieuweTermijnGenoemd) {
        return Klachtencommissie.afwijking(LID_5, metReden, nieuweTermijnGenoemd);
    }
}
