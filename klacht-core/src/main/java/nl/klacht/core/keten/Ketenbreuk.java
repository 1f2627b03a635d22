package nl.klacht.core.keten;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a stored history is not what it was, and what is wrong there.
 *
 * @param soort what is wrong
 * @param dossier in the history of which dossier; nothing when it is a head
 * @param volgnummer at which row of it; 0 when it is a head
 * @param dag at the head of which day, or the head that tells it; nothing when no head was needed to see it
 */
public record Ketenbreuk(
        Soort soort,
        @Nullable String dossier,
        int volgnummer,
        @Nullable LocalDate dag) {

    public Ketenbreuk {
        Objects.requireNonNull(soort, "soort");
    }

    /** What can be wrong. */
    public enum Soort {
        /** A field of the row was changed. */
        RIJ_VERANDERD,
        /** The row is not there. */
        RIJ_ONTBREEKT,
        /** The row stands at another place. */
        RIJ_VERPLAATST,
        /** The row was put in: its number is taken already. */
        RIJ_INGEVOEGD,
        /** The row is sound in itself and does not follow the one before it, which was replaced or this one was. */
        RIJ_SLUIT_NIET_AAN,
        /** Rows were taken off the end: a head says that this one was there. */
        EINDE_ONTBREEKT,
        /** The history was written anew from this row or before: a head says that it was another. */
        HERSCHREVEN,
        /** The whole dossier is gone: a head says that it was there. */
        DOSSIER_ONTBREEKT,
        /** The proof of one history does not lead to this head: an end, a hash beside it, or the head is another. */
        NIET_IN_HOOFD,
        /** A field of the head was changed. */
        HOOFD_VERANDERD,
        /** The head does not follow the one before it: one was taken out, moved or put in. */
        HOOFD_SLUIT_NIET_AAN,
        /** The head does not hold the ends that were kept with it. */
        HOOFD_KLOPT_NIET,
        /** The head was not signed with the key. */
        HOOFD_NIET_GETEKEND,
        /** A head that was kept elsewhere is not there. */
        HOOFD_ONTBREEKT,
        /** A head that was kept elsewhere is another one here. */
        HOOFD_ANDERS_DAN_BEWAARD
    }

    static Ketenbreuk rij(Soort soort, String dossier, int volgnummer) {
        return new Ketenbreuk(soort, dossier, volgnummer, null);
    }

    static Ketenbreuk hoofd(Soort soort, LocalDate dag) {
        return new Ketenbreuk(soort, null, 0, dag);
    }
}
