package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a part is about.
 *
 * @param soort the kind
 * @param naam who it is about, or the name of a provider that is not in the register
 * @param dienstverlener the provider's id in the register of the municipality
 * @param besluitBekendgemaaktOp the day a decision was made known; the term for bezwaar runs from the day after (Awb 6:8)
 * @param orgaan which administrative authority
 * @param orgaannaam how that authority is called when it is another body's
 * @param eigenBestuur whether a gemeenschappelijke regeling or Veilig Thuis has a board of its own (recht D07)
 * @param hoedanigheid in which capacity the municipality itself acted, when that matters for the regime
 */
public record Betreft(
        Betreftsoort soort,
        @Nullable Tekst naam,
        @Nullable String dienstverlener,
        @Nullable LocalDate besluitBekendgemaaktOp,
        @Nullable Bestuursorgaan orgaan,
        @Nullable String orgaannaam,
        boolean eigenBestuur,
        @Nullable GemeenteAls hoedanigheid) {

    public Betreft {
        Objects.requireNonNull(soort, "soort");
    }

    public static Betreft van(Betreftsoort soort) {
        return new Betreft(soort, null, null, null, null, null, false, null);
    }

    /** The same kind of provider, with his id in the register. */
    public static Betreft van(Betreftsoort soort, String dienstverlener) {
        return new Betreft(soort, null, dienstverlener, null, null, null, false, null);
    }

    /** Whether the conduct is that of the authority itself, its chair or a member (Awb 9:7 lid 2). */
    public boolean isBestuurZelf() {
        return soort == Betreftsoort.BESTUURSORGAAN;
    }
}
