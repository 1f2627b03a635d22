package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;

/** Bij een gegronde klacht staat vast wie wat wanneer doet. */
public record LegMaatregelVast(int onderdeel, Tekst omschrijving, Tekst wie, LocalDate uiterlijk) implements Handeling {

    public LegMaatregelVast {
        Objects.requireNonNull(omschrijving, "omschrijving");
        Objects.requireNonNull(wie, "wie");
        Objects.requireNonNull(uiterlijk, "uiterlijk");
    }

    @Override
    public Soort soort() {
        return Soort.LEG_MAATREGEL_VAST;
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
