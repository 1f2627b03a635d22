package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/** De gemeente behandelt een bericht als wat het in werkelijkheid is. */
public record ZetOm(Omzetting naar, List<Integer> onderdelen, Tekst reden) implements Handeling {

    public ZetOm {
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
        Objects.requireNonNull(naar, "naar");
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.ZET_OM;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
