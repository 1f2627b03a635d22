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
 * Algemene wet bestuursrecht article 2:9: electronic sending is sufficiently reliable and confidential, given what the
 * message is and holds.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 * Until 2025-12-31: the old 2:14 lid 3.
 *
 * <p>Decides: whether a way of sending may be used for a message on a given day.
 */
@Grondslag("Awb 2:9")
@Artikel(
        titel = "Betrouwbaar en vertrouwelijk sturen",
        vanaf = "2026-01-01",
        nietGemodelleerd = "Wat genoeg is, gelet op de inhoud: een oordeel van de gemeente per soort bericht.",
        zonderStap =
                "Of een weg veilig genoeg is, beslist de gemeente per soort bericht voor zij hem aanzet, niet per brief.")
public final class Awb2_9 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:9");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final Grond VEILIG = Grond.van(ARTIKEL, "Awb2_9.veilig");
    private static final Grond ONBETROUWBAAR = Grond.van(ARTIKEL, "Awb2_9.onbetrouwbaar");
    private static final Grond NIET_VERTROUWELIJK = Grond.van(ARTIKEL, "Awb2_9.nietVertrouwelijk");

    private Awb2_9() {}

    /** Whether this way of sending is good enough for this message, by the text in force on that day. */
    @Grondslag({"Awb 2:9", "Awb 2:14 lid 3"})
    public static Bevinding<Toelating> isVeiligGenoeg(LocalDate op, boolean betrouwbaar, boolean vertrouwelijk) {
        if (!GELDIGHEID.bevat(op)) {
            return Awb2_14.isVeiligGenoeg(betrouwbaar, vertrouwelijk);
        }
        if (!betrouwbaar) {
            return Bevinding.geweigerd(ONBETROUWBAAR);
        }
        return vertrouwelijk ? Bevinding.toegestaan(VEILIG) : Bevinding.geweigerd(NIET_VERTROUWELIJK);
    }
}
