package nl.klacht.jakarta.werkvoorraad;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.termijn.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in the list.
 *
 * @param waarschuwVanaf the last working day on or before the next date
 * @param verstreken whether the next date is over, after the Algemene termijnenwet where that applies
 */
public record Regel(
        UUID id,
        String kenmerk,
        String soort,
        String fase,
        boolean spoed,
        LocalDate ontvangstdatum,
        @Nullable LocalDate volgendeDatum,
        @Nullable String volgendeTermijn,
        @Nullable LocalDate waarschuwVanaf,
        @Nullable Boolean verstreken,
        @Nullable String gespreksvoerder,
        @Nullable String behandelaar,
        List<String> dienstverleners,
        @Nullable Long onderdelen) {

    private static final String GESLOTEN = "gesloten";

    static Regel van(Rij rij, Kalender kalender, LocalDate vandaag) {
        boolean gesloten = isGesloten(rij, vandaag);
        LocalDate volgende = gesloten ? null : rij.volgendeDatum();
        return new Regel(
                rij.id(),
                rij.kenmerk(),
                rij.soort(),
                gesloten ? GESLOTEN : rij.fase(),
                rij.spoed(),
                rij.ontvangstdatum(),
                volgende,
                volgende == null ? null : rij.volgendeSoort(),
                volgende == null ? null : kalender.laatsteWerkdagOpOfVoor(volgende),
                volgende == null ? null : vandaag.isAfter(uiterste(rij, volgende)),
                rij.gespreksvoerder(),
                rij.behandelaar(),
                List.of(rij.dienstverleners()),
                rij.onderdelen());
    }

    private static LocalDate uiterste(Rij rij, LocalDate volgende) {
        return rij.volgendeWettelijk() == null ? volgende : rij.volgendeWettelijk();
    }

    private static boolean isGesloten(Rij rij, LocalDate vandaag) {
        return rij.fase().equals(GESLOTEN)
                || (rij.geslotenVanaf() != null && !rij.geslotenVanaf().isAfter(vandaag));
    }

    /** The same for a provider: nothing that may belong to parts of others. */
    Regel voorDienstverlener() {
        return new Regel(
                id, kenmerk, soort, fase, spoed, ontvangstdatum, null, null, null, null, null, null, List.of(), null);
    }
}
