package nl.klacht.jakarta.opdracht;

import java.util.List;
import java.util.Optional;

/** Every command there is. */
final class Opdrachten {

    static final List<Opdracht> ALLE = List.of(new Toestand());

    private Opdrachten() {}

    static Optional<Opdracht> find(String naam) {
        return ALLE.stream().filter(opdracht -> opdracht.naam().equals(naam)).findFirst();
    }
}
