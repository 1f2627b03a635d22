package nl.klacht.jakarta.beheer;

import java.util.List;
import java.util.Optional;

/**
 * By what the municipality counts its complaints.
 *
 * @param aarden what a complaint is about, in the order of the file
 * @param oorzaken what caused it, in the order of the file
 */
public record Indeling(List<Waarde> aarden, List<Waarde> oorzaken) {

    public Indeling {
        aarden = List.copyOf(aarden);
        oorzaken = List.copyOf(oorzaken);
    }

    public Optional<Waarde> findAard(String code) {
        return find(aarden, code);
    }

    public Optional<Waarde> findOorzaak(String code) {
        return find(oorzaken, code);
    }

    private static Optional<Waarde> find(List<Waarde> waarden, String code) {
        return waarden.stream().filter(waarde -> waarde.code().equals(code)).findFirst();
    }

    /** A code, which is stored, and its Dutch name, which is shown. */
    public record Waarde(String code, String naam) {}
}
