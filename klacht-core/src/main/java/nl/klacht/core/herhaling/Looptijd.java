package nl.klacht.core.herhaling;

import java.time.LocalDate;
import java.util.Objects;
import nl.klacht.core.behandeling.Klachttermijn;

/**
 * The dates of a term without its grounds, so that two can be compared.
 *
 * @param begin the day from which is counted
 * @param nominaal the last day as counted
 * @param veilig the day to work towards
 * @param wettelijk the last day after the Algemene termijnenwet
 * @param loopt whether somebody must act before it
 */
public record Looptijd(LocalDate begin, LocalDate nominaal, LocalDate veilig, LocalDate wettelijk, boolean loopt) {

    public Looptijd {
        Objects.requireNonNull(begin, "begin");
        Objects.requireNonNull(nominaal, "nominaal");
        Objects.requireNonNull(veilig, "veilig");
        Objects.requireNonNull(wettelijk, "wettelijk");
    }

    static Looptijd van(Klachttermijn termijn) {
        return new Looptijd(
                termijn.einde().begin(),
                termijn.einde().nominaal(),
                termijn.einde().veilig(),
                termijn.einde().wettelijk(),
                termijn.loopt());
    }
}
