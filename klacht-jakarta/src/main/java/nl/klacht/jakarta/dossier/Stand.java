package nl.klacht.jakarta.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.jakarta.fout.Vernietigd;
import org.jspecify.annotations.Nullable;

/**
 * A dossier with all that is needed to show it and to go on with it.
 *
 * @param dossier how it stands
 * @param geschiedenis what was done, oldest first
 * @param hash the hash of the last stored row
 * @param kader the municipality's choices
 * @param nu the moment at which is asked
 * @param inhoud the texts and persons by id; what was erased is not in it
 */
public record Stand(
        Dossier dossier,
        List<Gebeurtenis> geschiedenis,
        String hash,
        Kader kader,
        Instant nu,
        Map<UUID, String> inhoud) {

    public Stand {
        geschiedenis = List.copyOf(geschiedenis);
        inhoud = Map.copyOf(inhoud);
    }

    public Situatie situatie() {
        return new Situatie(dossier, kader, nu);
    }

    /** The text itself, or nothing when there is none or it was erased. */
    public @Nullable String tekst(@Nullable Tekst verwijzing) {
        return verwijzing == null ? null : inhoud.get(verwijzing.id());
    }

    /** The day on which the dossier was destroyed, when it was: that stands in the place of its content. */
    public Optional<LocalDate> vernietigdOp() {
        return Optional.ofNullable(inhoud.get(dossier.id())).map(LocalDate::parse);
    }

    /** @throws Vernietigd when it was */
    void eisNietVernietigd() {
        vernietigdOp().ifPresent(op -> {
            throw new Vernietigd(dossier.kenmerk(), op);
        });
    }

    /** Its texts and persons without these. */
    Map<UUID, String> zonder(List<UUID> gewist) {
        Map<UUID, String> rest = new HashMap<>(inhoud);
        rest.keySet().removeAll(gewist);
        return rest;
    }

    /** The same stand, with the texts and persons of before beside those of the last step. */
    Stand metInhoud(Map<UUID, String> eerder) {
        Map<UUID, String> alle = new HashMap<>(eerder);
        alle.putAll(inhoud);
        return new Stand(dossier, geschiedenis, hash, kader, nu, alle);
    }
}
