package nl.klacht.core.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people established about keeping a dossier (Selectielijst 2020 13). Nothing of it can be computed.
 *
 * @param financieleGevolgen whether the municipality paid because of the complaint
 * @param invloedOpTeBewarenZaak whether it touches a case that is kept for good
 * @param bevrorenOp the day from which nothing may be destroyed, or {@code null} when destruction is not on hold
 */
public record Bewaarfeiten(
        boolean financieleGevolgen,
        boolean invloedOpTeBewarenZaak,
        @Nullable LocalDate bevrorenOp) {

    public static final Bewaarfeiten GEEN = new Bewaarfeiten(false, false, null);

    public boolean isBevroren() {
        return bevrorenOp != null;
    }

    public Bewaarfeiten bevroren(LocalDate op) {
        return new Bewaarfeiten(financieleGevolgen, invloedOpTeBewarenZaak, op);
    }

    public Bewaarfeiten ontdooid() {
        return new Bewaarfeiten(financieleGevolgen, invloedOpTeBewarenZaak, null);
    }

    /** What was established last; a hold stays as it is. */
    public Bewaarfeiten met(boolean financieel, boolean invloed) {
        return new Bewaarfeiten(financieel, invloed, bevrorenOp);
    }
}
