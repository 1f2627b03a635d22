package nl.klacht.core.recht.beleid;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Uitgangspunten klachtbehandeling sociaal domein, section 2: what the municipality answers for: the process at the
 * provider, not its substance; three kinds of intake.
 *
 * <p>Policy of the college of Stichtse Vecht.
 *
 * <p>Decides: that the municipality cannot take over a complaint about staff of a provider (2A), and what a signaal or
 * melding is (2B).
 */
@Grondslag("Uitgangspunten 2")
@Artikel(
        titel = "Klacht, signaal en melding; toezicht op het proces",
        vanaf = "2014-12-16",
        nietGemodelleerd = "De figuur bij 2B: die ontbreekt in de bron.")
public final class Uitgangspunten2 {

    public static final Vindplaats ONDER_2A = Vindplaats.van("Uitgangspunten 2A");
    public static final Vindplaats ONDER_2B = Vindplaats.van("Uitgangspunten 2B");

    private static final Grond NIET_OVERNEMEN = Grond.van(ONDER_2A, "Uitgangspunten2.nietOvernemen");
    private static final Grond EIGEN_KLACHT = Grond.van(ONDER_2A, "Uitgangspunten2.eigenKlacht");
    private static final Grond TOEZICHT = Grond.van(ONDER_2A, "Uitgangspunten2.toezicht");
    private static final Grond GEEN_PERSOON = Grond.van(ONDER_2B, "Uitgangspunten2.geenPersoon");

    private Uitgangspunten2() {}

    /** Whether the municipality may take over the handling. */
    @Grondslag("Uitgangspunten 2A")
    public static Bevinding<Toelating> magOvernemen(boolean overMedewerkerVanDienstverlener) {
        return overMedewerkerVanDienstverlener
                ? Bevinding.geweigerd(NIET_OVERNEMEN)
                : Bevinding.toegestaan(EIGEN_KLACHT);
    }

    /** That the municipality answers for the process at the provider. */
    @Grondslag("Uitgangspunten 2A")
    public static Grond toezichtOpProces() {
        return TOEZICHT;
    }

    /** What makes it a signaal or melding. */
    @Grondslag("Uitgangspunten 2B")
    public static Grond signaalOfMelding() {
        return GEEN_PERSOON;
    }

    /** That the handling of a provider's own conduct is never taken over. */
    @Grondslag("Uitgangspunten 2A")
    public static Grond nietOvernemen() {
        return NIET_OVERNEMEN;
    }
}
