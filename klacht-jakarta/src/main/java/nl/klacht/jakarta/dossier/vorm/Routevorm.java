package nl.klacht.jakarta.dossier.vorm;

import java.util.List;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.toedeling.Instantie;
import nl.klacht.core.toedeling.Route;
import org.jspecify.annotations.Nullable;

/** Who handles a part, and why. */
public record Routevorm(Instantie instantie, @Nullable String dienstverlener, List<Grondvorm> gronden) {

    static Routevorm van(Bevinding<Route> route, @Nullable String dienstverlener) {
        boolean bijHem = route.uitkomst().instantie() == Instantie.DIENSTVERLENER;
        return new Routevorm(
                route.uitkomst().instantie(), bijHem ? dienstverlener : null, Grondvorm.van(route.gronden()));
    }
}
