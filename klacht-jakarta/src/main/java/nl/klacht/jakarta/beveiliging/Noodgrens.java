package nl.klacht.jakarta.beveiliging;

import java.util.EnumSet;
import java.util.Set;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.behandeling.WijsToe;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.jakarta.fout.NietToegestaan;

/**
 * What somebody may not do in a dossier that is restricted to others and that he opened all the same: change who may see it,
 * or make it his own. The few hours that he got stay a few hours.
 */
public final class Noodgrens {

    private static final Set<Soort> WIE_HET_ZIET = EnumSet.of(Soort.SCHERM_AF, Soort.HEF_AFSCHERMING_OP);

    private Noodgrens() {}

    /** Whether this step is open to him, as far as how he came in goes. */
    public static boolean mag(Soort soort, Aanvrager wie, Dossier dossier) {
        return !WIE_HET_ZIET.contains(soort) || !Rechten.isAfgeschermdTegen(wie, dossier);
    }

    /** @throws NietToegestaan when it would change who may see it, or assign it to himself */
    public static void eis(Handeling handeling, Aanvrager wie, Dossier dossier) {
        if (!mag(handeling.soort(), wie, dossier)) {
            throw new NietToegestaan("U opende dit dossier in nood. Afschermen, of de afscherming opheffen, kan alleen"
                    + " wie het dossier ook zonder dat mag zien.");
        }
        if (handeling instanceof WijsToe toe
                && toe.gebruiker().equals(wie.gebruiker())
                && Rechten.isAfgeschermdTegen(wie, dossier)) {
            throw new NietToegestaan(
                    "U opende dit dossier in nood. U kunt het niet aan uzelf toewijzen; aan een ander wel.");
        }
    }
}
