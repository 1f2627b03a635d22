package nl.klacht.jakarta.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.klacht.core.grondslag.Grond;
import org.eclipse.microprofile.config.Config;

/**
 * All municipalities of this installation with their settings, read at the start and again when their files changed. A
 * municipality with a mistake is in {@link #fouten()} and is not served; the others are.
 */
@ApplicationScoped
public class Gemeenten {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int ID_HOOGSTENS = 40;

    private final Tenantmappen mappen;
    private final String platform;
    private final Instant start;
    private volatile Map<String, Gemeentelezer.Uitslag> uitslagen;

    @Inject
    public Gemeenten(Config config) {
        this(
                Tenantmappen.vanServer(),
                config,
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    /** For the container's proxy. */
    protected Gemeenten() {
        this.mappen = new Tenantmappen(Path.of(""));
        this.platform = "";
        this.start = Instant.EPOCH;
        this.uitslagen = Map.of();
    }

    Gemeenten(Tenantmappen mappen, Config config, Instant start) {
        this.mappen = mappen;
        this.platform =
                config.getOptionalValue("klacht.platform.host", String.class).orElse("beheer.localhost");
        this.start = start;
        this.uitslagen = lees(config);
    }

    /** As a command beside the service reads them: from the same folders, with the same environment. */
    public static Gemeenten naastDienst() {
        return new Gemeenten(TenantConfigSources.config());
    }

    /**
     * Reads the folders again. A municipality that was served and is now wrong, or gone, keeps what it had: a file that is
     * being written must not stop it.
     *
     * @return the mistakes that were found, by municipality
     */
    Map<String, List<Instellingsfout>> herlees(Config config) {
        Map<String, Gemeentelezer.Uitslag> gelezen = lees(config);
        Map<String, List<Instellingsfout>> fouten = fouten(gelezen);
        uitslagen.forEach((id, vorige) -> {
            if (vorige.fouten().isEmpty() && (fouten.containsKey(id) || !gelezen.containsKey(id))) {
                gelezen.put(id, vorige);
            }
        });
        uitslagen = gelezen;
        return fouten;
    }

    private Map<String, Gemeentelezer.Uitslag> lees(Config config) {
        List<Path> alle = mappen.alle();
        List<String> ids =
                alle.stream().map(map -> map.getFileName().toString()).toList();
        Map<String, Gemeentelezer.Uitslag> gelezen = new TreeMap<>();
        alle.forEach(map -> gelezen.put(map.getFileName().toString(), lees(map, ids, config, start)));
        return new Brontoets().toets(new Inlogtoets().toets(new Hosttoets(platform).toets(gelezen)));
    }

    /** Every municipality, by id, whether or not it can be served. */
    public Collection<String> ids() {
        return uitslagen.keySet();
    }

    /**
     * The settings of a municipality.
     *
     * @throws GemeenteGestopt when they are wrong
     */
    public Gemeente van(String id) {
        Gemeentelezer.Uitslag uitslag = uitslagen.get(id);
        if (uitslag == null) {
            throw new IllegalArgumentException("geen gemeente van deze installatie: " + id);
        }
        if (!uitslag.fouten().isEmpty()) {
            throw new GemeenteGestopt(id, uitslag.fouten());
        }
        return uitslag.gemeente();
    }

    /** The mistakes by municipality; one without mistakes is not in it. */
    public Map<String, List<Instellingsfout>> fouten() {
        return fouten(uitslagen);
    }

    private static Map<String, List<Instellingsfout>> fouten(Map<String, Gemeentelezer.Uitslag> uitslagen) {
        Map<String, List<Instellingsfout>> fouten = new TreeMap<>();
        uitslagen.forEach((id, uitslag) -> {
            if (!uitslag.fouten().isEmpty()) {
                fouten.put(id, uitslag.fouten());
            }
        });
        return fouten;
    }

    /** What the municipalities that are served still have to confirm. */
    public Map<String, List<Waarschuwing>> waarschuwingen() {
        Map<String, List<Waarschuwing>> waarschuwingen = new TreeMap<>();
        uitslagen.forEach((id, uitslag) -> {
            if (uitslag.fouten().isEmpty()) {
                waarschuwingen.put(id, uitslag.gemeente().waarschuwingen());
            }
        });
        return waarschuwingen;
    }

    /**
     * What could be read of each municipality that can be named, also when it is stopped, so that its host can say so; those
     * without mistakes come first.
     */
    List<Gemeente> metGeldigeNaam() {
        return uitslagen.entrySet().stream()
                .filter(e -> isId(e.getKey()))
                .sorted(Comparator.comparing(e -> !e.getValue().fouten().isEmpty()))
                .map(e -> e.getValue().gemeente())
                .toList();
    }

    /** The municipalities that set anything about logging in, rightly or wrongly. */
    List<String> metInloggen() {
        return uitslagen.values().stream()
                .map(Gemeentelezer.Uitslag::gemeente)
                .filter(gemeente -> gemeente.findInloggen().isPresent())
                .map(Gemeente::id)
                .toList();
    }

    private static boolean isId(String id) {
        return ID.matcher(id).matches() && id.length() <= ID_HOOGSTENS;
    }

    private static Gemeentelezer.Uitslag lees(Path map, Collection<String> ids, Config config, Instant start) {
        String id = map.getFileName().toString();
        Waarden waarden = new Waarden(id, ids, config, Instellingenbestand.lees(map), start);
        if (!isId(id)) {
            Grond grond = Grond.opgeschreven(
                    Sleutels.DOCUMENT, "De naam van een map bestaat uit kleine letters, cijfers en streepjes.");
            waarden.fout(new Instellingsfout(id, 0, "map", grond));
        }
        return new Gemeentelezer(map, waarden).lees();
    }

    /** A host name leads to one place; where two claim it, neither is served. */
    private record Hosttoets(String platform) {

        Map<String, Gemeentelezer.Uitslag> toets(Map<String, Gemeentelezer.Uitslag> alle) {
            Map<String, List<String>> eigenaars = new HashMap<>();
            alle.forEach((id, uitslag) -> uitslag.gemeente().hosts().forEach(host -> eigenaars
                    .computeIfAbsent(host, h -> new ArrayList<>())
                    .add(id)));
            Map<String, Gemeentelezer.Uitslag> getoetst = new TreeMap<>();
            alle.forEach((id, uitslag) -> getoetst.put(id, toets(uitslag, eigenaars)));
            return getoetst;
        }

        private Gemeentelezer.Uitslag toets(Gemeentelezer.Uitslag uitslag, Map<String, List<String>> eigenaars) {
            List<Instellingsfout> fouten = new ArrayList<>(uitslag.fouten());
            for (String host : uitslag.gemeente().hosts()) {
                bezwaar(host, eigenaars.get(host)).ifPresent(grond -> fouten.add(uitslag.fout("hosts", grond)));
            }
            return new Gemeentelezer.Uitslag(uitslag.gemeente(), List.copyOf(fouten));
        }

        private Optional<Grond> bezwaar(String host, List<String> eigenaars) {
            if (host.equals(platform)) {
                return Optional.of(Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is de hostnaam van het platform.", host));
            }
            return eigenaars.size() == 1
                    ? Optional.empty()
                    : Optional.of(Grond.opgeschreven(
                            Sleutels.DOCUMENT, "{0} staat meer dan één keer ingesteld: bij {1}.", host, eigenaars));
        }
    }
}
