package nl.klacht.core.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the informal road has come (Uitgangspunten 1D, 11 II).
 *
 * @param gesprekken how many talks there were
 * @param laatsteGesprek the day of the last one
 * @param geescaleerd whether it went up to the leidinggevende
 */
public record Informeel(int gesprekken, @Nullable LocalDate laatsteGesprek, boolean geescaleerd) {

    public static final Informeel NOG_NIET = new Informeel(0, null, false);

    public Informeel metGesprek(LocalDate op) {
        return new Informeel(gesprekken + 1, op, geescaleerd);
    }

    public Informeel metEscalatie() {
        return new Informeel(gesprekken, laatsteGesprek, true);
    }
}
