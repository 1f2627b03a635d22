package nl.klacht.jakarta.beheer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.klacht.core.grondslag.Grond;

/**
 * A token says for whom it is, not for which municipality: two municipalities that share an issuer must be different
 * clients and different audiences there. Where two claim the same, neither is served.
 */
final class Inlogtoets {

    private final Map<String, List<String>> eigenaars = new HashMap<>();

    Map<String, Gemeentelezer.Uitslag> toets(Map<String, Gemeentelezer.Uitslag> alle) {
        alle.forEach((id, uitslag) -> namen(uitslag, (sleutel, naam) -> eigenaars
                .computeIfAbsent(naam, n -> new ArrayList<>())
                .add(id)));
        Map<String, Gemeentelezer.Uitslag> getoetst = new TreeMap<>();
        alle.forEach((id, uitslag) -> getoetst.put(id, toets(id, uitslag)));
        return getoetst;
    }

    private Gemeentelezer.Uitslag toets(String id, Gemeentelezer.Uitslag uitslag) {
        List<Instellingsfout> fouten = new ArrayList<>(uitslag.fouten());
        namen(uitslag, (sleutel, naam) -> {
            if (eigenaars.get(naam).stream().anyMatch(ander -> !ander.equals(id))) {
                fouten.add(fout(uitslag, sleutel, naam));
            }
        });
        return new Gemeentelezer.Uitslag(uitslag.gemeente(), List.copyOf(fouten));
    }

    /** Everything that a token of this issuer could be addressed to, with the key it was set by. */
    private static void namen(Gemeentelezer.Uitslag uitslag, BiConsumer<String, String> doe) {
        uitslag.gemeente().findInloggen().ifPresent(inloggen -> {
            doe.accept("client", inloggen.issuer() + " " + inloggen.client());
            inloggen.findApi().ifPresent(api -> doe.accept("api.audience", inloggen.issuer() + " " + api.audience()));
        });
    }

    private Instellingsfout fout(Gemeentelezer.Uitslag uitslag, String veld, String naam) {
        Grond grond = Grond.opgeschreven(
                Sleutels.DOCUMENT,
                "Bij deze issuer staat dezelfde naam ingesteld bij {0}. Dan zou een token van de ene gemeente bij de andere gelden.",
                eigenaars.get(naam));
        return uitslag.fout(Inlogsleutels.GROEP + veld, grond);
    }
}
