package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:16: what the authority does with a complaint that came along a wrong way. Until
 * 2025-12-31 this number was about the electronic signature.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>. The old text
 * to 2025-12-31: 2:18 asks this class for older days.
 *
 * <p>Decides: whether it may suffice with pointing to the right way, or must handle the complaint (lid 1 onder a and c).
 */
@Grondslag("Awb 2:16")
@Artikel(
        titel = "Langs de verkeerde weg",
        wijziging = "Tot en met 2025-12-31 ging dit nummer over de elektronische handtekening.",
        nietGemodelleerd =
                "Lid 1 onder b, dat alleen over bezwaar gaat. Of een bericht zonder bewerking te behandelen is, beoordeelt een mens.")
public final class Awb2_16 {

    public static final Vindplaats ARTIKEL_OUD = Vindplaats.van("Awb 2:16");
    public static final Vindplaats LID_1 = Vindplaats.van("Awb 2:16 lid 1");
    public static final Vindplaats LID_1_A = Vindplaats.van("Awb 2:16 lid 1 onder a");
    public static final Vindplaats LID_1_C = Vindplaats.van("Awb 2:16 lid 1 onder c");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final Grond VERWIJZEN = Grond.van(LID_1, "Awb2_16.verwijzen");
    private static final Grond ZONDER_MOEITE = Grond.van(LID_1_A, "Awb2_16.zonderMoeite");
    private static final Grond GEEN_WEG = Grond.van(LID_1_C, "Awb2_16.geenWeg");
    private static final Grond JUISTE_WEG = Grond.van(LID_1, "Awb2_16.juisteWeg");
    private static final Grond HANDTEKENING = Grond.van(ARTIKEL_OUD, "Awb2_16.handtekening");
    private static final Grond GEEN_HANDTEKENING = Grond.van(ARTIKEL_OUD, "Awb2_16.geenHandtekening");

    /** What the authority does. */
    public enum Gevolg {
        BEHANDELEN,
        MAG_JUISTE_WEG_WIJZEN
    }

    private Awb2_16() {}

    /**
     * What to do with a complaint that came electronically. Until 2025-12-31 no way could be designated; then 2:15 decides
     * and the complaint is handled.
     *
     * @param weg along which way it came (2:13 lid 2)
     * @param zonderVerdereBewerking whether it can be handled as it came
     */
    @Grondslag({"Awb 2:16 lid 1", "Awb 2:16 lid 1 onder a", "Awb 2:16 lid 1 onder c"})
    public static Bevinding<Gevolg> gevolg(LocalDate op, Awb2_13.Weg weg, boolean zonderVerdereBewerking) {
        if (!GELDIGHEID.bevat(op)) {
            return Bevinding.van(
                    Gevolg.BEHANDELEN, Awb2_13.weg(op, false, false).gronden());
        }
        return switch (weg) {
            case AANGEWEZEN -> Bevinding.van(Gevolg.BEHANDELEN, JUISTE_WEG);
            case NIET_AANGEWEZEN -> Bevinding.van(Gevolg.BEHANDELEN, GEEN_WEG);
            case VERKEERD ->
                zonderVerdereBewerking
                        ? Bevinding.van(Gevolg.BEHANDELEN, ZONDER_MOEITE)
                        : Bevinding.van(Gevolg.MAG_JUISTE_WEG_WIJZEN, VERWIJZEN);
        };
    }

    /** Whether an electronic signature counted as signing. Until 2025-12-31; see 2:18. */
    @Grondslag("Awb 2:16")
    public static Bevinding<Toelating> isOndertekend(boolean voldoendeBetrouwbaar) {
        return voldoendeBetrouwbaar ? Bevinding.toegestaan(HANDTEKENING) : Bevinding.geweigerd(GEEN_HANDTEKENING);
    }
}
