package nl.klacht.jakarta.dossier.vorm;

import java.time.LocalDate;
import nl.klacht.core.dossier.Maatregel;
import nl.klacht.jakarta.dossier.Stand;
import org.jspecify.annotations.Nullable;

/** A measure as it is shown: who does what by when, and how far it is. */
public record Maatregelvorm(
        int nummer,
        int onderdeel,
        @Nullable String omschrijving,
        @Nullable String wie,
        LocalDate uiterlijk,
        Status status) {

    /** How far it is. */
    public enum Status {
        OPEN,
        GEREED,
        AFGEZIEN
    }

    static Maatregelvorm van(Stand stand, Maatregel maatregel) {
        return new Maatregelvorm(
                maatregel.nummer(),
                maatregel.onderdeel(),
                stand.tekst(maatregel.omschrijving()),
                stand.tekst(maatregel.wie()),
                maatregel.uiterlijk(),
                status(maatregel));
    }

    private static Status status(Maatregel maatregel) {
        if (maatregel.isOpen()) {
            return Status.OPEN;
        }
        return maatregel.vervallen() ? Status.AFGEZIEN : Status.GEREED;
    }
}
