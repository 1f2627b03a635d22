package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import org.jspecify.annotations.Nullable;

/** De klager krijgt de kans zijn klacht compleet te maken. De termijnen lopen door. */
public record VraagHerstel(
        Set<Vormvereiste> ontbreekt,
        LocalDate uiterlijk,
        @Nullable Tekst toelichting) implements Handeling {

    public VraagHerstel {
        ontbreekt = Set.copyOf(ontbreekt);
        Objects.requireNonNull(uiterlijk, "uiterlijk");
    }

    @Override
    public Soort soort() {
        return Soort.VRAAG_HERSTEL;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
