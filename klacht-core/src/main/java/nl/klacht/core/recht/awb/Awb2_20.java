package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Kalender;

/**
 * Algemene wet bestuursrecht article 2:20: a message to the authority is received when it reaches its system, also in the
 * evening, at night, in a weekend or on a holiday.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 * Until 2025-12-31: the old 2:17 lid 2, with the same outcome.
 *
 * <p>Decides: the day of receipt, from which the terms of 9:8 and 9:11 count.
 */
@Grondslag("Awb 2:20")
@Artikel(
        titel = "Tijdstip van ontvangst",
        vanaf = "2026-01-01",
        nietGemodelleerd = "Papier: dat krijgt het stempel van de dag waarop het kwam.")
public final class Awb2_20 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:20");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private Awb2_20() {}

    /**
     * The local day on which a message counts as received. One minute before midnight on 31 December is 31 December; at
     * midnight it is 1 January, though nobody works.
     */
    @Grondslag({"Awb 2:20", "Awb 2:17 lid 2"})
    public static Bevinding<LocalDate> ontvangen(LocalDateTime bereiktSysteem, Kalender kalender) {
        LocalDate dag = bereiktSysteem.toLocalDate();
        if (!GELDIGHEID.bevat(dag)) {
            return Awb2_17.ontvangen(bereiktSysteem);
        }
        return Bevinding.van(
                dag,
                kalender.isWerkdag(dag)
                        ? Grond.van(ARTIKEL, "Awb2_20.werkdag", dag)
                        : Grond.van(ARTIKEL, "Awb2_20.vrijeDag", dag));
    }
}
