package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:18: anyone may ask the ombudsman in writing to investigate conduct.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that the petition is written and about an authority (lid 1), what the ombudsman does with one that belongs
 * elsewhere (lid 2), and that he must investigate unless 9:22, 9:23 or 9:24 says otherwise (lid 3).
 */
@Grondslag("Awb 9:18")
@Artikel(
        titel = "Het verzoek aan de ombudsman",
        nietGemodelleerd = "Of de ombudsman 9:23 of 9:24 gebruikt als dat kan: dat kiest hij zelf. Dat de dag bij de"
                + " verkeerde ombudsman telt, is onze lezing naar het voorbeeld van 9:19 lid 2.")
public final class Awb9_18 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:18 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:18 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:18 lid 3");

    private static final Grond OVER_ANDEREN = Grond.van(LID_1, "Awb9_18.overAnderen");
    private static final Grond ONDERZOEKSPLICHT = Grond.van(LID_3, "Awb9_18.onderzoeksplicht");

    /** What happens to a petition. */
    public enum Verzoek {
        BIJ_DE_JUISTE_OMBUDSMAN,
        DOORZENDEN
    }

    /** What the ombudsman must. */
    public enum Plicht {
        MOET_ONDERZOEKEN,
        HOEFT_NIET,
        MAG_NIET
    }

    private Awb9_18() {}

    /** Whether this can be a petition: in writing. */
    @Grondslag("Awb 9:18 lid 1")
    public static Bevinding<Toelating> magVerzoeken(boolean schriftelijk) {
        return schriftelijk
                ? Bevinding.toegestaan(Grond.van(LID_1, "Awb9_18.schriftelijk"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Awb9_18.nietSchriftelijk"));
    }

    /** Whether it is about conduct an ombudsman looks at: of an authority, or of who works under its responsibility. */
    @Grondslag("Awb 9:18 lid 1")
    public static Bevinding<Toelating> overOverheid(boolean vanOfVoorBestuursorgaan) {
        return vanOfVoorBestuursorgaan
                ? Bevinding.toegestaan(Grond.van(LID_1, "Awb9_18.overOverheid"))
                : Bevinding.geweigerd(OVER_ANDEREN);
    }

    /** A petition at the wrong ombudsman keeps its date and is forwarded. */
    @Grondslag("Awb 9:18 lid 2")
    public static Bevinding<Verzoek> verzoek(boolean bevoegdeOmbudsman, LocalDate ontvangen) {
        return bevoegdeOmbudsman
                ? Bevinding.van(Verzoek.BIJ_DE_JUISTE_OMBUDSMAN, Grond.van(LID_1, "Awb9_18.juist", ontvangen))
                : Bevinding.van(Verzoek.DOORZENDEN, Grond.van(LID_2, "Awb9_18.verkeerd", ontvangen));
    }

    /**
     * Whether the ombudsman must investigate.
     *
     * @param onbevoegd a letter of 9:22 stands in the way
     * @param grondOmAfTeZien a letter of 9:23, or 9:24, leaves him free
     */
    @Grondslag("Awb 9:18 lid 3")
    public static Bevinding<Plicht> plicht(boolean onbevoegd, boolean grondOmAfTeZien) {
        if (onbevoegd) {
            return Bevinding.van(Plicht.MAG_NIET, Grond.van(LID_3, "Awb9_18.nietBevoegd"));
        }
        return grondOmAfTeZien
                ? Bevinding.van(Plicht.HOEFT_NIET, Grond.van(LID_3, "Awb9_18.hoeftNiet"))
                : Bevinding.van(Plicht.MOET_ONDERZOEKEN, ONDERZOEKSPLICHT);
    }
}
