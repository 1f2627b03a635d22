package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** De gemeente mag de afhandeling met hoogstens vier weken verdagen. */
public record Verdaag(
        int dagen,
        Set<Partijrol> meegedeeldAan,
        List<Integer> onderdelen,
        @Nullable Tekst reden) implements Handeling {

    public Verdaag {
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
        meegedeeldAan = Set.copyOf(meegedeeldAan);
    }

    @Override
    public Soort soort() {
        return Soort.VERDAAG;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
