package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What will be done because of a part: who does it and when (Uitgangspunten 10).
 *
 * @param nummer its number within the dossier, from 1
 * @param onderdeel the part it follows from
 * @param omschrijving what will be done
 * @param wie who sees to it
 * @param uiterlijk the last day for it, inclusive
 * @param gereedOp the day it was done
 * @param vervallen whether it was given up, with a reason in the history
 */
public record Maatregel(
        int nummer,
        int onderdeel,
        Tekst omschrijving,
        Tekst wie,
        LocalDate uiterlijk,
        @Nullable LocalDate gereedOp,
        boolean vervallen) {

    public Maatregel {
        Objects.requireNonNull(omschrijving, "omschrijving");
        Objects.requireNonNull(wie, "wie");
        Objects.requireNonNull(uiterlijk, "uiterlijk");
    }

    public boolean isOpen() {
        return gereedOp == null && !vervallen;
    }

    public Maatregel gereed(LocalDate op) {
        return new Maatregel(nummer, onderdeel, omschrijving, wie, uiterlijk, op, vervallen);
    }

    public Maatregel laatVervallen() {
        return new Maatregel(nummer, onderdeel, omschrijving, wie, uiterlijk, gereedOp, true);
    }
}
