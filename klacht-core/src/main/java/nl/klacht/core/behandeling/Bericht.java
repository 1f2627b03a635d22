package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Aanbiederbericht;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** De dienstverlener houdt de gemeente op de hoogte van registratie, behandeling, afdoening en terugkoppeling. */
public record Bericht(
        Aanbiederbericht bericht,
        List<Integer> onderdelen,
        LocalDate op,
        @Nullable String aard,
        @Nullable String oorzaak,
        @Nullable Aanbiederuitkomst uitkomst,
        @Nullable Boolean klagerTevreden,
        @Nullable Tekst maatregelen,
        @Nullable Tekst inhoud,
        @Nullable GrondVoorDelen grondVoorDelen)
        implements Handeling {

    public Bericht {
        Objects.requireNonNull(bericht, "bericht");
        onderdelen = List.copyOf(onderdelen);
        Objects.requireNonNull(op, "op");
    }

    @Override
    public Soort soort() {
        return Soort.BERICHT;
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
