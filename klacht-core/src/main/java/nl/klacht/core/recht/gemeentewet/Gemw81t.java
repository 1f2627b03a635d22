package nl.klacht.core.recht.gemeentewet;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Gemeentewet article 81t: the staff of an ombudsman works for him only, and he gets no instructions.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005416/">Text at the source</a>.
 *
 * <p>Decides: who appoints the staff (lid 1), that nobody instructs the ombudsman (lid 2), that his staff does not work for an
 * authority he may investigate (lid 3) and answers to him alone (lid 4).
 */
@Grondslag("Gemeentewet 81t")
@Artikel(
        titel = "Personeel van de ombudsman",
        wijziging = "De teksten van 2015 en 2026 zijn gelijk.",
        nietGemodelleerd = "Hoeveel personeel nodig is.",
        zonderStap = "Voor de raad, het college en de ombudsman: een dossier merkt er niets van.")
public final class Gemw81t {

    public static final Vindplaats LID_1 = Vindplaats.van("Gemeentewet 81t lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Gemeentewet 81t lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Gemeentewet 81t lid 3");
    public static final Vindplaats LID_4 = Vindplaats.van("Gemeentewet 81t lid 4");

    private Gemw81t() {}

    /** Whether the college may appoint this person for him: only whom he nominated. */
    @Grondslag("Gemeentewet 81t lid 1")
    public static Bevinding<Toelating> magBenoemen(boolean voorgedragenDoorOmbudsman) {
        return voorgedragenDoorOmbudsman
                ? Bevinding.toegestaan(Grond.van(LID_1, "Gemw81t.voorgedragen"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Gemw81t.nietVoorgedragen"));
    }

    /** Nobody may instruct him, neither in general nor in a case. */
    @Grondslag("Gemeentewet 81t lid 2")
    public static Bevinding<Toelating> magInstructieGeven() {
        return Bevinding.geweigerd(Grond.van(LID_2, "Gemw81t.geenInstructies"));
    }

    /** Whether somebody of his staff may also do that work. */
    @Grondslag({"Gemeentewet 81t lid 3", "Gemeentewet 81t lid 4"})
    public static Bevinding<Toelating> magOokWerkenVoor(boolean bestuursorgaanDatHijKanOnderzoeken) {
        return bestuursorgaanDatHijKanOnderzoeken
                ? Bevinding.geweigerd(Grond.van(LID_3, "Gemw81t.nietOokWerken"))
                : Bevinding.toegestaan(Grond.van(LID_4, "Gemw81t.verantwoording"));
    }
}
