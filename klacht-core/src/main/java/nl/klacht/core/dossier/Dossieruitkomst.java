package nl.klacht.core.dossier;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sum of the opinions on the parts of a complaint. Only here a complaint can be partly founded. */
public enum Dossieruitkomst {
    GEGROND,
    GEDEELTELIJK_GEGROND,
    ONGEGROND,
    GEEN_OORDEEL;

    /**
     * The sum over the parts on which there is an opinion; empty while there is none. Parts that ended in another way do
     * not count. Where no part is founded and one is unfounded, the complaint is unfounded.
     */
    public static Optional<Dossieruitkomst> van(Dossier dossier) {
        Set<Uitkomst> oordelen = dossier.onderdelen().stream()
                .map(Klachtonderdeel::afloop)
                .filter(Objects::nonNull)
                .map(Afloop::uitkomst)
                .filter(Uitkomst::isOordeel)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Uitkomst.class)));
        return oordelen.isEmpty() ? Optional.empty() : Optional.of(som(oordelen));
    }

    private static Dossieruitkomst som(Set<Uitkomst> oordelen) {
        if (oordelen.contains(Uitkomst.GEGROND)) {
            return oordelen.size() == 1 ? GEGROND : GEDEELTELIJK_GEGROND;
        }
        return oordelen.contains(Uitkomst.ONGEGROND) ? ONGEGROND : GEEN_OORDEEL;
    }
}
