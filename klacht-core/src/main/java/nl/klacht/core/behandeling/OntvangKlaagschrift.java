package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** Met een ondertekend klaagschrift gelden de regels en termijnen van de Awb. */
public record OntvangKlaagschrift(
        Instant ontvangenOp,
        boolean ondertekend,
        @Nullable LocalDate dagtekening,
        @Nullable Persoon klager,
        List<Integer> onderdelen,
        @Nullable Tekst omschrijving)
        implements Handeling {

    public OntvangKlaagschrift {
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
        Objects.requireNonNull(ontvangenOp, "ontvangenOp");
    }

    @Override
    public Soort soort() {
        return Soort.ONTVANG_KLAAGSCHRIFT;
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
