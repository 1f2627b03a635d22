package nl.klacht.jakarta.dossier.vorm;

import java.util.List;
import nl.klacht.core.behandeling.TweedeLijn;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.grondslag.Bevinding;

/** Where a klager can go after the first line, and what else is possible. */
public record TweedeLijnvorm(
        Tweedelijnsinstantie instantie,
        String naam,
        String reikwijdte,
        List<Alternatiefvorm> alternatieven,
        List<Grondvorm> gronden,
        List<Grondvorm> waarschuwingen) {

    /** What else a klager can do. */
    public record Alternatiefvorm(TweedeLijn.Alternatief instantie, String uitleg) {}

    static TweedeLijnvorm van(Bevinding<TweedeLijn> bevinding) {
        TweedeLijn lijn = bevinding.uitkomst();
        return new TweedeLijnvorm(
                lijn.instantie(),
                lijn.naam(),
                lijn.reikwijdte().uitleg(),
                lijn.alternatieven().stream()
                        .map(a -> new Alternatiefvorm(a, a.uitleg()))
                        .toList(),
                Grondvorm.van(bevinding.gronden()),
                Grondvorm.van(bevinding.waarschuwingen()));
    }
}
