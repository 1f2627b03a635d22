package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:12a: written complaints are registered, and the registered ones are published
 * every year.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether a complaint must be registered, and whether it counts in the yearly figures.
 */
@Grondslag("Awb 9:12a")
@Artikel(
        titel = "Schriftelijke klachten worden geregistreerd en jaarlijks gepubliceerd",
        nietGemodelleerd = "Hoe en wanneer de cijfers naar buiten gaan: het artikel noemt geen datum.")
public final class Awb9_12a {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:12a");

    private static final Grond TELT = Grond.van(ARTIKEL, "Awb9_12a.telt");
    private static final Grond GEEN_KLACHT = Grond.van(ARTIKEL, "Awb9_12a.geenKlacht");
    private static final Grond MONDELING = Grond.van(ARTIKEL, "Awb9_12a.mondeling");
    private static final Grond NIET_BIJ_ONS = Grond.van(ARTIKEL, "Awb9_12a.nietBijOns");

    /** Whether a complaint is one of those that the law counts. */
    public enum Telling {
        TELT_MEE,
        TELT_NIET_MEE
    }

    private Awb9_12a() {}

    /**
     * Whether it counts in the yearly figures: a complaint, written, submitted to the authority. Being incomplete, not
     * handled, forwarded or settled informally makes no difference.
     */
    @Grondslag("Awb 9:12a")
    public static Bevinding<Telling> telling(boolean klacht, boolean schriftelijk, boolean bijBestuursorgaanIngediend) {
        if (!klacht) {
            return Bevinding.van(Telling.TELT_NIET_MEE, GEEN_KLACHT);
        }
        if (!schriftelijk) {
            return Bevinding.van(Telling.TELT_NIET_MEE, MONDELING);
        }
        return bijBestuursorgaanIngediend
                ? Bevinding.van(Telling.TELT_MEE, TELT)
                : Bevinding.van(Telling.TELT_NIET_MEE, NIET_BIJ_ONS);
    }

    /** The year a complaint is counted in: that of receipt. The article is silent; this is our reading. */
    @Grondslag("Awb 9:12a")
    public static int jaar(LocalDate ontvangst) {
        return ontvangst.getYear();
    }
}
