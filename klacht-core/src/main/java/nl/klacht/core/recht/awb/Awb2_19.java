package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:19: when a message of the authority counts as sent.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 * Until 2025-12-31: the old 2:17 lid 1.
 *
 * <p>Decides: the day of sending, from which the year of 9:24 counts after an outcome.
 */
@Grondslag("Awb 2:19")
@Artikel(
        titel = "Tijdstip van verzenden",
        vanaf = "2026-01-01",
        nietGemodelleerd = "Hoe het systeem dat verstuurt het tijdstip kent.")
public final class Awb2_19 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:19");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private Awb2_19() {}

    /**
     * The local day on which a message counts as sent.
     *
     * @param moment when it left the authority's system or, in a portal, became accessible; local time
     * @param inPortaal whether it was put in a portal
     */
    @Grondslag({"Awb 2:19", "Awb 2:17 lid 1"})
    public static Bevinding<LocalDate> verzonden(LocalDateTime moment, boolean inPortaal) {
        LocalDate dag = moment.toLocalDate();
        if (!GELDIGHEID.bevat(dag)) {
            return Awb2_17.verzonden(moment);
        }
        return Bevinding.van(
                dag,
                inPortaal
                        ? Grond.van(ARTIKEL, "Awb2_19.toegankelijk", dag)
                        : Grond.van(ARTIKEL, "Awb2_19.verlaten", dag));
    }
}
