package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Het klachtenloket bepaalt waar de klacht over gaat. */
public record Duid(
        int onderdeel,
        @Nullable Aspect aspect,
        @Nullable Betreft betreft,
        @Nullable Domein domein,
        @Nullable String aard,
        @Nullable String oorzaak,
        @Nullable Boolean jegensKlager,
        @Nullable Boolean kinderrechten,
        Tekst motivering)
        implements Handeling {

    public Duid {
        Objects.requireNonNull(motivering, "motivering");
    }

    @Override
    public Soort soort() {
        return Soort.DUID;
    }

    @Override
    public List<Integer> onderdelen() {
        return List.of(onderdeel);
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
