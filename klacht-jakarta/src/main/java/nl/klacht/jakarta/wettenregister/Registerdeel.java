package nl.klacht.jakarta.wettenregister;

import java.util.List;

/**
 * One law, or one group of rules.
 *
 * @param anker where it is found on the page
 * @param titel its name
 * @param inleiding what is said about it first; empty when nothing is
 * @param rijen its articles or rules
 */
public record Registerdeel(String anker, String titel, String inleiding, List<Registerrij> rijen) {

    public Registerdeel {
        rijen = List.copyOf(rijen);
    }

    /** Whether these are articles of a law, with the time they hold, and not numbered rules. */
    public boolean isWet() {
        return rijen.stream().anyMatch(rij -> rij.inWerking() != null);
    }
}
