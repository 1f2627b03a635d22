package nl.klacht.jakarta.beheer;

import java.util.Map;

/** The municipalities that ship, for tests of other packages. */
public final class GeleverdeGemeenten {

    private GeleverdeGemeenten() {}

    public static Gemeenten lees() {
        return Proefinstellingen.gemeenten(Proefinstellingen.GELEVERD, Map.of());
    }
}
