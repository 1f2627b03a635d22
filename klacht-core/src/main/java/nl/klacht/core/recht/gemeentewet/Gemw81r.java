package nl.klacht.core.recht.gemeentewet;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;

/**
 * Gemeentewet article 81r: an ombudsman holds no position that harms his work, impartiality or independence, and makes
 * his positions public.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005416/">Text at the source</a>.
 *
 * <p>Decides: whether a position goes together with being ombudsman or member of an ombudscommissie (lid 1), and that
 * all others are published (lid 2). That a councillor is neither stands in 13 lid 1 onder n; that burgemeester,
 * wethouder and member of the rekenkamer are neither stands in 68, 36b and 81f [those three from memory].
 */
@Grondslag("Gemeentewet 81r")
@Artikel(
        titel = "Onverenigbare functies",
        wijziging = "De teksten van 2015 en 2026 zijn gelijk.",
        nietGemodelleerd =
                "Welk ander werk ongewenst is: dat oordeelt een mens. Wethouder, burgemeester en lid van de rekenkamer zijn uit het geheugen (36b, 68, 81f).")
public final class Gemw81r {

    public static final Vindplaats LID_1 = Vindplaats.van("Gemeentewet 81r lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Gemeentewet 81r lid 2");

    /** A position beside it. */
    public enum Betrekking {
        RAADSLID(Vindplaats.van("Gemeentewet 13 lid 1 onder n"), Zin.van("Gemw81r.betrekking.raadslid")),
        WETHOUDER(Vindplaats.van("Gemeentewet 36b"), Zin.van("Gemw81r.betrekking.wethouder")),
        BURGEMEESTER(Vindplaats.van("Gemeentewet 68"), Zin.van("Gemw81r.betrekking.burgemeester")),
        LID_REKENKAMER(Vindplaats.van("Gemeentewet 81f"), Zin.van("Gemw81r.betrekking.lidRekenkamer")),
        ANDERE(Vindplaats.van("Gemeentewet 81r lid 1"), Zin.van("Gemw81r.betrekking.andere"));

        private final Vindplaats vindplaats;
        private final Zin wie;

        Betrekking(Vindplaats vindplaats, Zin wie) {
            this.vindplaats = vindplaats;
            this.wie = wie;
        }
    }

    private Gemw81r() {}

    /**
     * Whether it goes together.
     *
     * @param ongewenst somebody judged that the position is undesirable; asked for {@code ANDERE} only
     */
    @Grondslag("Gemeentewet 81r lid 1")
    public static Bevinding<Toelating> gaatSamen(Betrekking betrekking, boolean ongewenst) {
        if (betrekking != Betrekking.ANDERE) {
            return Bevinding.geweigerd(Grond.van(betrekking.vindplaats, "Gemw81r.gaatNietSamen", betrekking.wie));
        }
        return ongewenst
                ? Bevinding.geweigerd(Grond.van(LID_1, "Gemw81r.ongewenst"))
                : Bevinding.toegestaan(Grond.van(LID_1, "Gemw81r.gaatSamen"));
    }

    /** Whether the other positions are public, as they must be. */
    @Grondslag("Gemeentewet 81r lid 2")
    public static Bevinding<Toelating> isOpenbaar(boolean openbaarGemaakt) {
        return openbaarGemaakt
                ? Bevinding.toegestaan(Grond.van(LID_2, "Gemw81r.openbaar"))
                : Bevinding.geweigerd(Grond.van(LID_2, "Gemw81r.nogNietOpenbaar"));
    }
}
