package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Termijn;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 22: the geschilleninstantie decides within six months.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>.
 *
 * <p>Decides: the last day of the decision (lid 1). A term of more than three months does not move (Atw 4).
 */
@Grondslag("Wkkgz 22")
@Artikel(
        titel = "De geschilleninstantie beslist binnen zes maanden",
        vanaf = "2016-01-01",
        nietGemodelleerd = "Een snelle uitspraak als de zaak daarom vraagt (lid 2) en openbaar maken (lid 3).")
public final class Wkkgz22 {

    public static final Vindplaats LID_1 = Vindplaats.van("Wkkgz 22 lid 1");

    private static final Termijn UITSPRAAK_BINNEN = Termijn.maanden(6);

    private Wkkgz22() {}

    /**
     * When it must have decided.
     *
     * <p>Put before it on Monday 2 March 2026: Wednesday 2 September 2026.
     */
    @Grondslag("Wkkgz 22 lid 1")
    public static Einddatum uitspraak(LocalDate voorgelegd) {
        Dagtelling telling = UITSPRAAK_BINNEN.telling(voorgelegd);
        LocalDate einde = telling.einde();
        return Einddatum.vast(
                voorgelegd, einde, Grond.van(LID_1, "Wkkgz22.uitspraak", UITSPRAAK_BINNEN, voorgelegd, einde, telling));
    }
}
