package nl.klacht.core.recht.atw;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Eenheid;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * Algemene termijnenwet article 2: a term of at least three days holds at least two working days.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0002448/">Text at the source</a>.
 *
 * <p>Decides: the last day of a short term in days. It never bites for a term in weeks, for a week always holds two
 * working days in the modelled years.
 */
@Grondslag("Atw 2")
@Artikel(
        titel = "Een korte termijn bevat minstens twee werkdagen",
        nietGemodelleerd = "Termijnen die terug worden geteld.",
        zonderStap =
                "Elke wettelijke termijn van een klacht telt in weken, maanden of jaren en bevat altijd twee werkdagen.")
public final class Atw2 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Atw 2");

    private static final int MINIMUM_DAGEN = 3;
    private static final int WERKDAGEN = 2;

    private Atw2() {}

    /**
     * The last day of a term in days, moved so far that two working days lie in it.
     *
     * <p>Three days from Thursday 24 December 2026: 25, 26 and 27 December hold no working day. The second working day is
     * Tuesday 29 December.
     */
    @Grondslag("Atw 2")
    public static Bevinding<LocalDate> laatsteDag(LocalDate begin, Termijn termijn, Kalender kalender) {
        Dagtelling telling = termijn.telling(begin);
        if (termijn.eenheid() != Eenheid.DAGEN || termijn.aantal() < MINIMUM_DAGEN) {
            return Bevinding.van(
                    telling.einde(), Grond.van(ARTIKEL, "Atw2.geldtNiet", termijn, telling.einde(), telling));
        }
        Dagtelling werkdagen = Termijn.werkdagen(WERKDAGEN).telling(begin, kalender);
        return telling.einde().isBefore(werkdagen.einde())
                ? Bevinding.van(
                        werkdagen.einde(),
                        Grond.van(ARTIKEL, "Atw2.verlengd", termijn, WERKDAGEN, werkdagen.einde(), werkdagen))
                : Bevinding.van(
                        telling.einde(),
                        Grond.van(ARTIKEL, "Atw2.genoeg", termijn, WERKDAGEN, telling.einde(), telling));
    }
}
