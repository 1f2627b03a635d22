package nl.klacht.core.recht.sectoraal;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 23: whoever handles complaints and disputes about care
 * keeps what he learns to himself.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>.
 *
 * <p>Decides: that the duty holds, unless law or task obliges to speak.
 */
@Grondslag("Wkkgz 23")
@Artikel(
        titel = "Geheimhouding bij klachten over zorg",
        vanaf = "2016-01-01",
        nietGemodelleerd = "Of de taak vraagt om te spreken: dat is een oordeel.",
        zonderStap =
                "Voor wie bij de zorgaanbieder aan de klacht werkt; wat met de gemeente mag worden gedeeld, vraagt het bericht van de dienstverlener.")
public final class Wkkgz23 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Wkkgz 23");

    private Wkkgz23() {}

    /** Whether something may be told to others. */
    @Grondslag("Wkkgz 23")
    public static Bevinding<Toelating> magBekendmaken(boolean wetVerplicht, boolean taakVraagt) {
        return wetVerplicht || taakVraagt
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "Wkkgz23.mag"))
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "Wkkgz23.geheim"));
    }
}
