package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * Jeugdwet article 4.2.1: complaints about jeugdhulp go to a complaints committee of the provider, and title 9.1
 * of the Awb does not apply.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0034925/">Text at the source</a>. The exclusion of the Awb was lid
 * 6 in 2015 and on 2020-07-01 and is lid 8 on 2026-01-01; between those days it is cited without a lid, because
 * the day of renumbering is not known.
 *
 * <p>Decides: whether the Awb road and its terms are switched off, also when the municipality itself gives the
 * help (lid 6, now 8); who may complain (lid 4); how the committee is composed (lid 2); the month for measures
 * and deviation from it (lid 5).
 */
@Grondslag("Jeugdwet 4.2.1")
@Artikel(
        titel = "Klachten over jeugdhulp gaan naar de klachtencommissie",
        vanaf = "2015-01-01",
        wijziging = "De uitzondering op de Awb was in 2015 en op 2020-07-01 lid 6 en is op 2026-01-01 lid 8; "
                + "wanneer het lid is vernummerd, is niet bekend.",
        nietGemodelleerd = "De termijn van de commissie: die staat in haar eigen regeling. De afspraak met cliënten en "
                + "het uitleggen van de regeling (lid 6 en 7 van nu).")
public final class Jeugdwet4_2_1 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Jeugdwet 4.2.1");
    public static final Vindplaats LID_1 = Vindplaats.van("Jeugdwet 4.2.1 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Jeugdwet 4.2.1 lid 2");
    public static final Vindplaats LID_4 = Vindplaats.van("Jeugdwet 4.2.1 lid 4");
    public static final Vindplaats LID_5 = Vindplaats.van("Jeugdwet 4.2.1 lid 5");
    public static final Vindplaats LID_8 = Vindplaats.van("Jeugdwet 4.2.1 lid 8");

    /** When the article holds. */
    public static final Geldigheid GELDIG = Geldigheid.vanaf(LocalDate.of(2015, 1, 1));

    private static final Vindplaats LID_6_OUD = Vindplaats.van("Jeugdwet 4.2.1 lid 6");
    private static final LocalDate LAATST_ALS_LID_6 = LocalDate.of(2020, 7, 1);
    private static final LocalDate EERST_ALS_LID_8 = LocalDate.of(2026, 1, 1);
    private static final int LEDEN_MINSTENS = 3;
    private static final Termijn MAATREGELEN_BINNEN = Termijn.maanden(1);

    /** Whether title 9.1 of the Awb applies. */
    public enum Titel91 {
        VAN_TOEPASSING,
        UITGESCHAKELD
    }

    /** Who complains, in the words of the article. */
    public enum Indiener {
        JEUGDIGE,
        OUDER,
        OUDER_ZONDER_GEZAG,
        VOOGD,
        PLEEGOUDER,
        NABESTAANDE,
        ANDER
    }

    private Jeugdwet4_2_1() {}

    /**
     * Whether the Awb road is switched off.
     *
     * @param op the day on which the complaint was submitted
     * @param jeugdhulp the complaint is about jeugdhulp or a gecertificeerde instelling towards a young person, parent,
     *     guardian or foster parent
     */
    @Grondslag("Jeugdwet 4.2.1 lid 8")
    public static Bevinding<Titel91> titel91(LocalDate op, boolean jeugdhulp) {
        if (!GELDIG.bevat(op)) {
            return Bevinding.van(Titel91.VAN_TOEPASSING, Grond.van(ARTIKEL, "Jeugdwet4_2_1.nogNiet", GELDIG.van()));
        }
        return jeugdhulp
                ? Bevinding.van(Titel91.UITGESCHAKELD, Grond.van(uitsluiting(op), "Jeugdwet4_2_1.jeugdhulp"))
                : Bevinding.van(Titel91.VAN_TOEPASSING, Grond.van(LID_1, "Jeugdwet4_2_1.geenJeugdhulp"));
    }

    /** That a gecertificeerde instelling has a committee of its own, on a day on which the article holds. */
    @Grondslag("Jeugdwet 4.2.1 lid 8")
    public static Grond gecertificeerdeInstelling(LocalDate op) {
        return Grond.van(GELDIG.bevat(op) ? uitsluiting(op) : ARTIKEL, "Jeugdwet4_2_1.gecertificeerdeInstelling");
    }

    /** Whether this person may complain to the committee; also somebody for them. */
    @Grondslag("Jeugdwet 4.2.1 lid 4")
    public static Bevinding<Toelating> magKlagen(Indiener indiener) {
        return indiener == Indiener.ANDER
                ? Bevinding.geweigerd(Grond.van(LID_4, "Jeugdwet4_2_1.ander"))
                : Bevinding.toegestaan(Grond.van(LID_4, "Jeugdwet4_2_1.magKlagen"));
    }

    /**
     * Whether the committee is composed as the act asks.
     *
     * @param leden how many members, the chair included
     * @param voorzitterOnafhankelijk the chair does not work for or at the provider
     * @param beklaagdeDoetMee the person complained about takes part
     */
    @Grondslag("Jeugdwet 4.2.1 lid 2")
    public static Bevinding<Toelating> commissie(int leden, boolean voorzitterOnafhankelijk, boolean beklaagdeDoetMee) {
        return Klachtencommissie.samenstelling(LID_2, LEDEN_MINSTENS, leden, voorzitterOnafhankelijk, beklaagdeDoetMee);
    }

    /** That the committee has the term of the provider's own regulation for its opinion. */
    @Grondslag("Jeugdwet 4.2.1 lid 2")
    public static Grond eigenTermijn(LocalDate uiterlijk) {
        return Grond.van(LID_2, "Jeugdwet4_2_1.eigenTermijn", uiterlijk);
    }

    /**
     * When the provider must say which measures he takes.
     *
     * <p>Opinion received on Saturday 31 January 2026: nominally Saturday 28 February, legally Monday 2 March.
     */
    @Grondslag("Jeugdwet 4.2.1 lid 5")
    public static Einddatum maatregelen(LocalDate oordeelOntvangen, Kalender kalender) {
        return Klachtencommissie.antwoord(LID_5, MAATREGELEN_BINNEN, oordeelOntvangen, kalender);
    }

    /** Whether the provider may take longer: with reasons and a new term. */
    @Grondslag("Jeugdwet 4.2.1 lid 5")
    public static Bevinding<Toelating> magAfwijken(boolean metReden, boolean nieuweTermijnGenoemd) {
        return Klachtencommissie.afwijking(LID_5, metReden, nieuweTermijnGenoemd);
    }

    private static Vindplaats uitsluiting(LocalDate op) {
        if (!op.isAfter(LAATST_ALS_LID_6)) {
            return LID_6_OUD;
        }
        return op.isBefore(EERST_ALS_LID_8) ? ARTIKEL : LID_8;
    }
}
