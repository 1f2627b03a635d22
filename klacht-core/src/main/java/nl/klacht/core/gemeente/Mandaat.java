package nl.klacht.core.gemeente;

import java.time.LocalDate;
import java.util.Objects;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.grondslag.Geldigheid;
import org.jspecify.annotations.Nullable;

/**
 * That a function may settle complaints in the name of an authority (Awb 10:1, which 10:12 makes hold for complaints).
 *
 * @param bestuursorgaan in whose name
 * @param functie which function holds the mandate
 * @param geldigheid when it holds
 * @param bron the mandate decision
 * @param ondergeschikt whether that function works under the authority; when not, consent is needed (Awb 10:4)
 * @param instemmingOp the day on which he, and whoever he works for, consented
 */
public record Mandaat(
        Bestuursorgaan bestuursorgaan,
        String functie,
        Geldigheid geldigheid,
        String bron,
        boolean ondergeschikt,
        @Nullable LocalDate instemmingOp) {

    public Mandaat {
        Objects.requireNonNull(bestuursorgaan, "bestuursorgaan");
        Objects.requireNonNull(functie, "functie");
        Objects.requireNonNull(geldigheid, "geldigheid");
        Objects.requireNonNull(bron, "bron");
    }

    /** A mandate within the own organisation. */
    public static Mandaat van(Bestuursorgaan bestuursorgaan, String functie, Geldigheid geldigheid, String bron) {
        return new Mandaat(bestuursorgaan, functie, geldigheid, bron, true, null);
    }

    /** Whether it may be used on a day: within its time, and not before the consent it needs. */
    public boolean geldtOp(LocalDate dag) {
        return geldigheid.bevat(dag) && (ondergeschikt || instemmingOp != null && !dag.isBefore(instemmingOp));
    }

    boolean isVan(Bestuursorgaan orgaan, String wie) {
        return bestuursorgaan == orgaan && functie.equalsIgnoreCase(wie.strip());
    }
}
