package nl.klacht.jakarta.dossier.vorm;

import java.util.List;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.recht.awb.Awb9_13;
import nl.klacht.core.recht.awb.Awb9_15.Hoorder;
import nl.klacht.core.toedeling.Regime;
import org.jspecify.annotations.Nullable;

/** How far the klachtadviesprocedure has come for a part on which a committee advises. */
public record Adviesvorm(
        @Nullable Hoorder gehoordDoor, @Nullable Uitkomst advies, List<Grondvorm> gronden) {

    /** Nothing where no committee advises. */
    static @Nullable Adviesvorm van(Situatie situatie, Klachtonderdeel onderdeel) {
        boolean adviseert = situatie.regime(onderdeel) == Regime.AWB_FORMEEL && situatie.isAdviesprocedure(onderdeel);
        return adviseert
                ? new Adviesvorm(
                        onderdeel.formeel().gehoordDoor(),
                        onderdeel.formeel().advies(),
                        Grondvorm.van(Awb9_13.procedure(true).gronden()))
                : null;
    }
}
