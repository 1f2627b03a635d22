package nl.klacht.core.recht.beleid;

import java.time.LocalDate;
import java.util.Locale;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Uitgangspunten klachtbehandeling sociaal domein, section 5: where the first line is: the provider, or the
 * municipality.
 *
 * <p>Policy of the college of Stichtse Vecht.
 *
 * <p>Decides: that a complaint about a provider starts there (5A), and when it is handled at the municipality (5B).
 */
@Grondslag("Uitgangspunten 5")
@Artikel(
        titel = "De eerste lijn: bij de dienstverlener of bij de gemeente",
        vanaf = "2014-12-16",
        nietGemodelleerd = "Een weigering: wie eerst naar de gemeente komt, wordt daar geholpen.")
public final class Uitgangspunten5 {

    public static final Vindplaats ONDER_5A = Vindplaats.van("Uitgangspunten 5A");
    public static final Vindplaats ONDER_5B = Vindplaats.van("Uitgangspunten 5B");
    public static final Vindplaats ONDER_5B_A = Vindplaats.van("Uitgangspunten 5B onder a");
    public static final Vindplaats ONDER_5B_B = Vindplaats.van("Uitgangspunten 5B onder b");
    public static final Vindplaats ONDER_5B_C = Vindplaats.van("Uitgangspunten 5B onder c");
    public static final Vindplaats ONDER_5B_D = Vindplaats.van("Uitgangspunten 5B onder d");

    private static final Grond EERST_DIENSTVERLENER = Grond.van(ONDER_5A, "Uitgangspunten5.eerstDienstverlener");
    private static final Grond GEEN_INHOUD_TWEEDE_LIJN = Grond.van(ONDER_5A, "Uitgangspunten5.geenInhoudTweedeLijn");
    private static final Grond PROCES = Grond.van(ONDER_5A, "Uitgangspunten5.proces");
    private static final Grond GEMEENTE_TEGENOVER_DIENSTVERLENER =
            Grond.van(ONDER_5A, "Uitgangspunten5.gemeenteTegenoverDienstverlener");
    private static final Grond EIGEN_MEDEWERKER = Grond.van(ONDER_5B, "Uitgangspunten5.eigenMedewerker");

    /** Why a complaint is handled at the municipality though a provider is in sight. */
    public enum RedenBijGemeente {
        NIET_OVER_KETENPARTNER(Grond.van(ONDER_5B_A, "Uitgangspunten5.nietOverKetenpartner")),
        WEET_NIET_WAAR(Grond.van(ONDER_5B_B, "Uitgangspunten5.weetNietWaar")),
        NIET_TEVREDEN_OVER_AFHANDELING(Grond.van(ONDER_5B_C, "Uitgangspunten5.nietTevredenOverAfhandeling")),
        GEMEENTE_EINDVERANTWOORDELIJK(Grond.van(ONDER_5B_D, "Uitgangspunten5.gemeenteEindverantwoordelijk"));

        private final Grond grond;

        RedenBijGemeente(Grond grond) {
            this.grond = grond;
        }

        public Grond grond() {
            return grond;
        }

        /** As it is spelled in messages: {@code weet_niet_waar}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Uitgangspunten5() {}

    /** The provider first, for the substance of its service. */
    @Grondslag("Uitgangspunten 5A")
    public static Grond eerstDienstverlener() {
        return EERST_DIENSTVERLENER;
    }

    /** That the provider's own regulation names the day of his answer. */
    @Grondslag("Uitgangspunten 5A")
    public static Grond eigenTermijn(LocalDate uiterlijk) {
        return Grond.van(ONDER_5A, "Uitgangspunten5.eigenTermijn", uiterlijk);
    }

    /** No second line of the municipality for the substance of a provider. */
    @Grondslag("Uitgangspunten 5A")
    public static Grond geenTweedeLijnOverInhoud() {
        return GEEN_INHOUD_TWEEDE_LIJN;
    }

    /** The process at the provider: at the municipality, never its substance. */
    @Grondslag("Uitgangspunten 5A")
    public static Grond procesBijGemeente() {
        return PROCES;
    }

    /** Acting or not acting against a provider is the municipality's own conduct. */
    @Grondslag("Uitgangspunten 5A")
    public static Grond handelenTegenoverDienstverlener() {
        return GEMEENTE_TEGENOVER_DIENSTVERLENER;
    }

    /** Own functionary: at the municipality. */
    @Grondslag("Uitgangspunten 5B")
    public static Grond eigenFunctionaris() {
        return EIGEN_MEDEWERKER;
    }
}
