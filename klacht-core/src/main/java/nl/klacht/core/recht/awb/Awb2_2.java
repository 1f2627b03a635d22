package nl.klacht.core.recht.awb;

import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:2: the authority may refuse who assists or represents somebody, when serious
 * objections exist against him.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>. The numbers of the members are [from memory].
 *
 * <p>Decides: who may be refused (lid 1), never a lawyer (lid 3), and that both are told in writing (lid 2).
 */
@Grondslag("Awb 2:2")
@Artikel(
        titel = "Een gemachtigde weigeren",
        nietGemodelleerd =
                "Wat ernstige bezwaren zijn: dat beoordeelt een mens, met de reden erbij. Een getal voor onverwijld: dat is een norm van de gemeente.")
public final class Awb2_2 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 2:2 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 2:2 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 2:2 lid 3");

    private static final Grond ERNSTIG = Grond.van(LID_1, "Awb2_2.ernstig");
    private static final Grond NIET_ERNSTIG = Grond.van(LID_1, "Awb2_2.nietErnstig");
    private static final Grond VERTELD = Grond.van(LID_2, "Awb2_2.verteld");
    private static final Grond KLAGER_NIET_VERTELD = Grond.van(LID_2, "Awb2_2.klagerNietVerteld");
    private static final Grond VERTEGENWOORDIGER_NIET_VERTELD = Grond.van(LID_2, "Awb2_2.vertegenwoordigerNietVerteld");
    private static final Grond ADVOCAAT = Grond.van(LID_3, "Awb2_2.advocaat");

    private Awb2_2() {}

    /** Whether this person may be refused: only on serious objections, and never a lawyer. */
    @Grondslag({"Awb 2:2 lid 1", "Awb 2:2 lid 3"})
    public static Bevinding<Toelating> magWeigeren(boolean ernstigeBezwaren, boolean advocaat) {
        if (advocaat) {
            return Bevinding.geweigerd(ADVOCAAT);
        }
        return ernstigeBezwaren ? Bevinding.toegestaan(ERNSTIG) : Bevinding.geweigerd(NIET_ERNSTIG);
    }

    /** Whether the refusal is told as it must be: in writing, to the complainant and to the refused person. */
    @Grondslag("Awb 2:2 lid 2")
    public static Bevinding<Toelating> magMededelen(boolean klagerSchriftelijk, boolean vertegenwoordigerSchriftelijk) {
        List<Grond> bezwaren = new ArrayList<>();
        if (!klagerSchriftelijk) {
            bezwaren.add(KLAGER_NIET_VERTELD);
        }
        if (!vertegenwoordigerSchriftelijk) {
            bezwaren.add(VERTEGENWOORDIGER_NIET_VERTELD);
        }
        return Bevinding.tenzij(bezwaren, VERTELD);
    }
}
