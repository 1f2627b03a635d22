package nl.klacht.jakarta.opdracht;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after the name of a command: values by place, {@code --name value}, and {@code --name} alone. A command asks for
 * what it knows and then says {@link #eisOp}, so that a word that it does not know is never passed over in silence.
 */
public final class Argumenten {

    private static final String STREEPJES = "--";

    private final List<String> plaatsen = new ArrayList<>();
    private final Map<String, String> opties = new HashMap<>();
    private final Set<String> vlaggen = new HashSet<>();

    /** @param metWaarde the options that are followed by a value */
    public Argumenten(List<String> woorden, Set<String> metWaarde) {
        for (int i = 0; i < woorden.size(); i++) {
            String woord = woorden.get(i);
            if (!woord.startsWith(STREEPJES)) {
                plaatsen.add(woord);
            } else if (metWaarde.contains(woord)) {
                i++;
                if (i == woorden.size()) {
                    throw new VerkeerdGebruik("Na " + woord + " hoort een waarde.");
                }
                opties.put(woord, woorden.get(i));
            } else {
                vlaggen.add(woord);
            }
        }
    }

    /** The next value by place. */
    public String neem(String wat) {
        if (plaatsen.isEmpty()) {
            throw new VerkeerdGebruik("Er ontbreekt: " + wat + ".");
        }
        return plaatsen.remove(0);
    }

    /** The value of an option, when it is given. */
    public Optional<String> optie(String naam) {
        return Optional.ofNullable(opties.remove(naam));
    }

    /** The value of an option without which it cannot be done. */
    public String eisOptie(String naam) {
        return optie(naam).orElseThrow(() -> new VerkeerdGebruik("Er ontbreekt: " + naam + "."));
    }

    /** Whether a word without a value is given. */
    public boolean vlag(String naam) {
        return vlaggen.remove(naam);
    }

    /** Refuses what nobody asked for. */
    public void eisOp() {
        plaatsen.stream().findFirst().ifPresent(Argumenten::onbekend);
        opties.keySet().stream().findFirst().ifPresent(Argumenten::onbekend);
        vlaggen.stream().findFirst().ifPresent(Argumenten::onbekend);
    }

    private static void onbekend(String woord) {
        throw new VerkeerdGebruik("Dit hoort er niet bij: " + woord + ".");
    }
}
