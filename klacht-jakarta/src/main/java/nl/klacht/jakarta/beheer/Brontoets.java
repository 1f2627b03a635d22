package nl.klacht.jakarta.beheer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.jakarta.tenant.EigenBron;

/** A login of its own is of one municipality: where two name the same login of one database, neither is served. */
final class Brontoets {

    private final Map<String, List<String>> eigenaars = new HashMap<>();

    Map<String, Gemeentelezer.Uitslag> toets(Map<String, Gemeentelezer.Uitslag> alle) {
        alle.forEach((id, uitslag) -> uitslag.gemeente().findBron().ifPresent(bron -> eigenaars
                .computeIfAbsent(sleutel(bron), s -> new ArrayList<>())
                .add(id)));
        Map<String, Gemeentelezer.Uitslag> getoetst = new TreeMap<>();
        alle.forEach((id, uitslag) -> getoetst.put(id, toets(id, uitslag)));
        return getoetst;
    }

    private Gemeentelezer.Uitslag toets(String id, Gemeentelezer.Uitslag uitslag) {
        List<Instellingsfout> fouten = new ArrayList<>(uitslag.fouten());
        uitslag.gemeente()
                .findBron()
                .map(bron -> eigenaars.get(sleutel(bron)))
                .filter(ids -> ids.size() > 1)
                .ifPresent(ids -> fouten.add(uitslag.fout(
                        Bronsleutels.GROEP + "login",
                        Grond.opgeschreven(
                                Sleutels.DOCUMENT,
                                "Deze login staat ook ingesteld bij {0}. Een eigen login hoort bij één gemeente.",
                                ids.stream().filter(ander -> !ander.equals(id)).toList()))));
        return new Gemeentelezer.Uitslag(uitslag.gemeente(), List.copyOf(fouten));
    }

    private static String sleutel(EigenBron bron) {
        return bron.url() + " " + bron.login().naam();
    }
}
