package nl.klacht.core.recht.wno;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet Nationale ombudsman article 11c: complaints about the rights of children can go to the Kinderombudsman.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0003372/">Text at the source</a>.
 *
 * <p>Decides: whether he can be named beside, or instead of, the general second line: about authorities (lid 1 a),
 * also those with their own ombudsman, and about private bodies with a task for the young (lid 1 b).
 */
@Grondslag("WNo 11c")
@Artikel(
        titel = "De Kinderombudsman",
        wijziging = "Gelezen in de tekst van 2022-07-01.",
        nietGemodelleerd = "Of hij onderzoekt: bij een private instelling hoeft dat niet (11d lid 3).")
public final class Wno11c {

    public static final Vindplaats LID_1_ONDER_A = Vindplaats.van("WNo 11c lid 1 onder a");
    public static final Vindplaats LID_1_ONDER_B = Vindplaats.van("WNo 11c lid 1 onder b");

    /** Whether the Kinderombudsman can be named. */
    public enum Kinderombudsman {
        OOK_BEVOEGD,
        NIET_BEVOEGD
    }

    private Wno11c() {}

    /**
     * Whether the complaint can go to the Kinderombudsman.
     *
     * @param kinderrechten the rights of someone under 18 are at stake
     * @param bestuursorgaan the conduct is of an authority
     * @param privaatMetJeugdtaak the conduct is of a private body in jeugdhulp, education, childcare or health care, or with
     *     a statutory task for the young
     */
    @Grondslag({"WNo 11c lid 1 onder a", "WNo 11c lid 1 onder b"})
    public static Bevinding<Kinderombudsman> bevoegd(
            boolean kinderrechten, boolean bestuursorgaan, boolean privaatMetJeugdtaak) {
        if (kinderrechten && bestuursorgaan) {
            return Bevinding.van(Kinderombudsman.OOK_BEVOEGD, Grond.van(LID_1_ONDER_A, "Wno11c.overheid"));
        }
        if (kinderrechten && privaatMetJeugdtaak) {
            return Bevinding.van(Kinderombudsman.OOK_BEVOEGD, Grond.van(LID_1_ONDER_B, "Wno11c.kinderorganisatie"));
        }
        return Bevinding.van(Kinderombudsman.NIET_BEVOEGD, Grond.van(LID_1_ONDER_A, "Wno11c.nietBevoegd"));
    }
}
