package nl.klacht.jakarta.opdracht;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/** One command. Add it to {@link Opdrachten#ALLE}, and it is there. */
public interface Opdracht {

    /** The word by which it is called. */
    String naam();

    /** What follows that word, for instance {@code <gemeente> <bestand>}. */
    String gebruik();

    /** The options that are followed by a value, for instance {@code --tot}. */
    default Set<String> metWaarde() {
        return Set.of();
    }

    /** What it does, in one Dutch sentence. */
    String uitleg();

    /**
     * Does it. What it shows goes to {@link Werkplek#zeg}, in plain Dutch and without anything of a person.
     *
     * @throws OpdrachtGeweigerd when it may not or cannot be done; nothing has changed then
     * @throws VerkeerdGebruik when the words after its name are wrong
     */
    void voerUit(Argumenten argumenten, Werkplek werkplek) throws IOException, SQLException;
}
