package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Set;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;

/** How the requirements of Awb 9:4 lid 2 are named together in a sentence, in the order of the law. */
final class Vormvereisten {

    private Vormvereisten() {}

    static List<Zin> teksten(Set<Vormvereiste> vereisten) {
        return vereisten.stream().sorted().map(Vormvereiste::naam).toList();
    }
}
