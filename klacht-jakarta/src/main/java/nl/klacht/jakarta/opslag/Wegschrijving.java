package nl.klacht.jakarta.opslag;

import java.util.List;

/**
 * Everything that one step changes in one dossier, written at once.
 *
 * @param gebeurtenissen the accepted steps, in order
 * @param inhouden the new texts and persons that they refer to
 * @param dossier the projection after the last of them
 * @param onderdelen the projection of all its parts, which replaces what stood there
 */
public record Wegschrijving(
        List<GebeurtenisRij> gebeurtenissen,
        List<InhoudRij> inhouden,
        DossierRij dossier,
        List<OnderdeelRij> onderdelen) {

    public Wegschrijving {
        gebeurtenissen = List.copyOf(gebeurtenissen);
        inhouden = List.copyOf(inhouden);
        onderdelen = List.copyOf(onderdelen);
        if (gebeurtenissen.isEmpty()) {
            throw new IllegalArgumentException("nothing happened");
        }
    }

    boolean isNieuw() {
        return gebeurtenissen.get(0).volgnummer() == 1;
    }
}
