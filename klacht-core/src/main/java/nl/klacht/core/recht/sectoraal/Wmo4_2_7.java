package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Termijn;

/**
 * Wet maatschappelijke ondersteuning 2015 4.2.7: Veilig Thuis has a complaints committee of its own.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0035362/">Text at the source</a>.
 *
 * <p>Decides: where a complaint about Veilig Thuis goes. Unlike the Jeugdwet the article does not switch title 9.1 of
 * the Awb off.
 */
@Grondslag("Wmo 2015 4.2.7")
@Artikel(
        titel = "Veilig Thuis heeft een eigen klachtencommissie",
        vanaf = "2015-01-01",
        wijziging = "Gelezen in de tekst van 2026-07-01; of het artikel al in 2015 zo luidde, is niet nagezocht.",
        nietGemodelleerd = "De termijn van de commissie: die staat in haar eigen regeling.")
public final class Wmo4_2_7 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wmo 2015 4.2.7");

    private static final Termijn ANTWOORD_BINNEN = Termijn.maanden(1);

    /** Where it goes. */
    public enum Weg {
        KLACHTENCOMMISSIE_VEILIG_THUIS,
        GEWONE_WEG
    }

    private Wmo4_2_7() {}

    /** Where the complaint goes. */
    @Grondslag("Wmo 2015 4.2.7")
    public static Bevinding<Weg> weg(boolean veiligThuis) {
        return veiligThuis
                ? Bevinding.van(Weg.KLACHTENCOMMISSIE_VEILIG_THUIS, Grond.van(ARTIKEL, "Wmo4_2_7.veiligThuis"))
                : Bevinding.van(Weg.GEWONE_WEG, Grond.van(ARTIKEL, "Wmo4_2_7.anders"));
    }

    /** Veilig Thuis answers within a month after the opinion. */
    @Grondslag("Wmo 2015 4.2.7")
    public static Termijn antwoordBinnen() {
        return ANTWOORD_BINNEN;
    }
}
