package nl.klacht.core.recht.wno;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet Nationale ombudsman article 11b: the task of the Kinderombudsman.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0003372/">Text at the source</a>.
 *
 * <p>Decides: that he looks after the rights of the young, with authorities and with private bodies (lid 1), and watches how others
 * handle complaints of the young (lid 2 d).
 */
@Grondslag("WNo 11b")
@Artikel(
        titel = "De taak van de Kinderombudsman",
        wijziging = "Gelezen in de tekst van 2022-07-01.",
        nietGemodelleerd = "Advies, voorlichting en onderzoek uit eigen beweging.")
public final class Wno11b {

    public static final Vindplaats LID_1 = Vindplaats.van("WNo 11b lid 1");
    public static final Vindplaats LID_2_ONDER_D = Vindplaats.van("WNo 11b lid 2 onder d");

    /** A matter that may belong to his task. */
    public enum Onderwerp {
        RECHTEN_BIJ_OVERHEID,
        RECHTEN_BIJ_PRIVATE_ORGANISATIE,
        KLACHTBEHANDELING_VAN_JEUGDIGEN,
        ANDERS
    }

    /** Whether it does. */
    public enum Taak {
        HOORT_ERBIJ,
        HOORT_ER_NIET_BIJ
    }

    private Wno11b() {}

    /** Whether that belongs to his task. */
    @Grondslag({"WNo 11b lid 1", "WNo 11b lid 2"})
    public static Bevinding<Taak> taak(Onderwerp onderwerp) {
        return switch (onderwerp) {
            case RECHTEN_BIJ_OVERHEID, RECHTEN_BIJ_PRIVATE_ORGANISATIE ->
                Bevinding.van(Taak.HOORT_ERBIJ, Grond.van(LID_1, "Wno11b.rechten"));
            case KLACHTBEHANDELING_VAN_JEUGDIGEN ->
                Bevinding.van(Taak.HOORT_ERBIJ, Grond.van(LID_2_ONDER_D, "Wno11b.klachtbehandeling"));
            case ANDERS -> Bevinding.van(Taak.HOORT_ER_NIET_BIJ, Grond.van(LID_1, "Wno11b.anders"));
        };
    }
}
