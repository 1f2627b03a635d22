package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.atw.Atw1;
import nl.klacht.core.termijn.Dagtelling;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * Wet gemeentelijke schuldhulpverlening article 4a: after the first talk there is a decision, within the term of
 * the verordening.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0031331/">Text at the source</a>. Modelled from 2021-01-01 by the
 * text of that day; absent in the text of 2014-01-06.
 *
 * <p>Decides: whether a term of the verordening is possible, the last day of the decision (lid 3), and whether a
 * complaint is for bezwaar or about being late.
 */
@Grondslag("Wgs 4a")
@Artikel(
        titel = "Het besluit over schuldhulp",
        vanaf = "2021-01-01",
        nietGemodelleerd = "Geen besluit als de inwoner ervan afziet (lid 2).")
public final class Wgs4a {

    public static final Vindplaats LID_1 = Vindplaats.van("Wgs 4a lid 1");
    public static final Vindplaats LID_3 = Vindplaats.van("Wgs 4a lid 3");

    /** When the article holds, as far as read. */
    public static final Geldigheid GELDIG = Geldigheid.vanaf(LocalDate.of(2021, 1, 1));

    private static final int WEKEN_HOOGSTENS = 8;

    /** Where a complaint about it goes. */
    public enum Weg {
        /** The content of the decision: bezwaar. */
        BEZWAAR,
        /** Being late is conduct: a complaint. */
        KLACHT
    }

    private Wgs4a() {}

    /** Whether the verordening may set that term. */
    @Grondslag("Wgs 4a lid 3")
    public static Bevinding<Toelating> magTermijn(int weken) {
        return weken <= WEKEN_HOOGSTENS
                ? Bevinding.toegestaan(Grond.van(LID_3, "Wgs4a.termijn", weken))
                : Bevinding.geweigerd(Grond.van(LID_3, "Wgs4a.teLang", WEKEN_HOOGSTENS, weken));
    }

    /**
     * The last day of the decision.
     *
     * @param weken the term of the verordening
     */
    @Grondslag("Wgs 4a lid 3")
    public static Einddatum besluit(LocalDate eersteGesprek, int weken, Kalender kalender) {
        Termijn termijn = Termijn.weken(weken);
        Dagtelling telling = termijn.telling(eersteGesprek);
        LocalDate nominaal = telling.einde();
        return Atw1.einddatum(
                eersteGesprek,
                nominaal,
                kalender,
                Grond.van(LID_3, "Wgs4a.besluit", termijn, eersteGesprek, nominaal, telling));
    }

    /** Where it goes: against the plan or the refusal is bezwaar, about being late is a complaint. */
    @Grondslag("Wgs 4a lid 1")
    public static Bevinding<Weg> weg(boolean overTeLaat) {
        return overTeLaat
                ? Bevinding.van(Weg.KLACHT, Grond.van(LID_3, "Wgs4a.teLaat"))
                : Bevinding.van(Weg.BEZWAAR, Grond.van(LID_1, "Wgs4a.bezwaar"));
    }
}
