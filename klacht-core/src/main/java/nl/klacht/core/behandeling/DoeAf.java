package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import org.jspecify.annotations.Nullable;

/** De klager krijgt schriftelijk en gemotiveerd de bevindingen, het oordeel en de conclusies. */
public record DoeAf(
        List<Afdoening> afdoeningen,
        Bestuursorgaan bestuursorgaan,
        Tekst ondertekenaar,
        @Nullable Tekst mandaat,
        boolean adviesBijgevoegd)
        implements Handeling {

    public DoeAf {
        afdoeningen = List.copyOf(afdoeningen);
        Objects.requireNonNull(bestuursorgaan, "bestuursorgaan");
        Objects.requireNonNull(ondertekenaar, "ondertekenaar");
    }

    @Override
    public Soort soort() {
        return Soort.DOE_AF;
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
