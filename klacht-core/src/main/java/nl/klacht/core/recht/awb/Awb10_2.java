package nl.klacht.core.recht.awb;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 10:2: what is done within a mandate counts as done by the authority.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whose act it is: of the authority, also when a director of a joint arrangement or a firm acts in
 * its name.
 */
@Grondslag("Awb 10:2")
@Artikel(titel = "Wat met mandaat gebeurt, telt als van het bestuursorgaan")
public final class Awb10_2 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 10:2");

    /** Whose act it is in the eyes of the law. */
    public enum Toerekening {
        BESTUURSORGAAN,
        NIET_BESTUURSORGAAN
    }

    private Awb10_2() {}

    /** Whose act it is: inside the limits of the mandate, or outside. */
    @Grondslag("Awb 10:2")
    public static Bevinding<Toerekening> toerekening(boolean binnenMandaat) {
        return binnenMandaat
                ? Bevinding.van(Toerekening.BESTUURSORGAAN, namensCollege())
                : Bevinding.van(Toerekening.NIET_BESTUURSORGAAN, Grond.van(ARTIKEL, "Awb10_2.buitenMandaat"));
    }

    /** That a letter of who holds the mandate is a letter of the authority. */
    @Grondslag("Awb 10:2")
    public static Grond geldtAlsVanBestuur() {
        return Grond.van(ARTIKEL, "Awb10_2.brief");
    }

    /** That a complaint about who acts in the name of the college is a complaint about the college. */
    @Grondslag("Awb 10:2")
    public static Grond namensCollege() {
        return Grond.van(ARTIKEL, "Awb10_2.namensCollege");
    }
}
