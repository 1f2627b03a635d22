package nl.klacht.core.recht.gemeentewet;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Gemeentewet article 81s: an ombudsman takes the oath or makes the promise in the council before he begins.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005416/">Text at the source</a>.
 *
 * <p>Decides: whether somebody can begin his work.
 */
@Grondslag("Gemeentewet 81s")
@Artikel(
        titel = "Eed of belofte",
        wijziging = "De teksten van 2015 en 2026 zijn gelijk.",
        nietGemodelleerd = "De woorden van de eed, ook in het Fries (lid 2).")
public final class Gemw81s {

    public static final Vindplaats LID_1 = Vindplaats.van("Gemeentewet 81s lid 1");

    private Gemw81s() {}

    /** Whether he can begin: after the oath or promise, in a meeting of the council, before its chair. */
    @Grondslag("Gemeentewet 81s lid 1")
    public static Bevinding<Toelating> magBeginnen(boolean eedOfBelofte, boolean inRaadsvergadering) {
        if (!eedOfBelofte) {
            return Bevinding.geweigerd(Grond.van(LID_1, "Gemw81s.geenEed"));
        }
        return inRaadsvergadering
                ? Bevinding.toegestaan(Grond.van(LID_1, "Gemw81s.afgelegd"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Gemw81s.nietInDeRaad"));
    }
}
