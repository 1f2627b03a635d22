package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.avg.AVG16;

/**
 * Puts right the particulars of a klager, of whom he represents or of who represents him, because that person asks for it
 * (AVG 16). The history says that, by whom and why; what stood there is erased, unless it has to stay to understand what was
 * done. Refused for who is no such person in the dossier.
 *
 * @param persoon the particulars that are wrong
 * @param nieuw the particulars as they are
 * @param oudBewaren whether the wrong particulars stay beside them
 * @param reden why they were wrong
 */
public record Rectificeer(UUID persoon, Persoon nieuw, boolean oudBewaren, Tekst reden) implements Handeling {

    private static final Grond NIET_IN_DOSSIER = Grond.van(AVG16.ARTIKEL, "Rectificeer.nietInDossier");

    public Rectificeer {
        Objects.requireNonNull(persoon, "persoon");
        Objects.requireNonNull(nieuw, "nieuw");
        Objects.requireNonNull(reden, "reden");
    }

    @Override
    public Soort soort() {
        return Soort.RECTIFICEER;
    }

    static List<Grond> nu(Situatie situatie) {
        return situatie.dossier().partijen().personen().isEmpty() ? List.of(NIET_IN_DOSSIER) : List.of();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return situatie.dossier().partijen().heeft(persoon) ? List.of() : List.of(NIET_IN_DOSSIER);
    }

    @Override
    public List<UUID> gewist() {
        return oudBewaren ? List.of() : List.of(persoon);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metPartijen(dossier.partijen().vervang(persoon, nieuw));
    }
}
