package nl.klacht.jakarta.beheer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.klacht.core.grondslag.Grond;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** The values of one municipality as MicroProfile Config resolves them, and what was used of them. Keys go without prefix. */
final class Waarden {

    private final String id;
    private final Config config;
    private final Instellingenbestand bestand;
    private final Instant start;
    private final Set<String> aanwezig = new HashSet<>();
    private final List<Instellingsfout> fouten = new ArrayList<>();
    private final Map<String, Instelling> gelezen = new TreeMap<>();

    /**
     * @param ids all municipalities, because the name of one may begin with that of another
     * @param start when this server started
     */
    Waarden(String id, Collection<String> ids, Config config, Instellingenbestand bestand, Instant start) {
        this.id = id;
        this.config = config;
        this.bestand = bestand;
        this.start = start;
        this.fouten.addAll(bestand.fouten());
        bestand.regels().keySet().forEach(this::neemUitBestand);
        config.getPropertyNames().forEach(naam -> neemUitOmgeving(naam, ids));
    }

    List<Instellingsfout> fouten() {
        return List.copyOf(fouten);
    }

    List<Instelling> gelezen() {
        return List.copyOf(gelezen.values());
    }

    int aantalFouten() {
        return fouten.size();
    }

    /** The value, when it is there. */
    Optional<String> find(String sleutel) {
        if (!aanwezig.contains(sleutel)) {
            return Optional.empty();
        }
        String volledig = Sleutels.voorvoegsel(id) + sleutel;
        try {
            ConfigValue waarde = config.getConfigValue(volledig);
            String tekst = Objects.requireNonNullElse(waarde.getValue(), "").strip();
            gelezen.put(volledig, new Instelling(volledig, tekst, herkomst(volledig, waarde.getSourceName())));
            return Optional.of(tekst).filter(t -> !t.isEmpty());
        } catch (NoSuchElementException e) {
            fout(sleutel, Grond.opgeschreven(Sleutels.DOCUMENT, "De waarde verwijst naar iets dat niet is ingesteld."));
            return Optional.empty();
        }
    }

    /** A value that is not kept among what was read, so that nothing can show it. */
    Optional<String> findGeheim(String sleutel) {
        Optional<String> waarde = find(sleutel);
        gelezen.computeIfPresent(
                Sleutels.voorvoegsel(id) + sleutel,
                (naam, instelling) -> new Instelling(naam, "***", instelling.herkomst()));
        return waarde;
    }

    /** Whether any key that begins like this is there. */
    boolean heeft(String begin) {
        return aanwezig.stream().anyMatch(sleutel -> sleutel.startsWith(begin));
    }

    /** The numbers that are used in a group. */
    SortedSet<Integer> nummers(String groep) {
        SortedSet<Integer> nummers = new TreeSet<>();
        aanwezig.stream()
                .filter(sleutel -> sleutel.startsWith(groep + "."))
                .map(sleutel -> sleutel.substring(groep.length() + 1).split("\\.")[0])
                .forEach(nummer -> nummers.add(Integer.valueOf(nummer)));
        return nummers;
    }

    /** Reports a mistake at a key, with the place its value came from. */
    void fout(String sleutel, Grond grond) {
        String volledig = Sleutels.voorvoegsel(id) + sleutel;
        Instelling instelling = gelezen.get(volledig);
        boolean elders = instelling != null && instelling.herkomst().soort() == Herkomst.Soort.OMGEVING;
        fouten.add(new Instellingsfout(
                elders ? instelling.herkomst().plaats() : bestand.naam(),
                elders ? 0 : bestand.regel(volledig),
                volledig,
                grond));
    }

    void fout(Instellingsfout fout) {
        fouten.add(fout);
    }

    private Herkomst herkomst(String sleutel, String bron) {
        return bestand.naam().equals(bron)
                ? new Herkomst(Herkomst.Soort.BESTAND, bron + ":" + bestand.regel(sleutel), bestand.sinds())
                : new Herkomst(Herkomst.Soort.OMGEVING, "omgeving (" + bron + ")", start);
    }

    private void neemUitBestand(String volledig) {
        String voorvoegsel = Sleutels.voorvoegsel(id);
        if (!volledig.startsWith(voorvoegsel)) {
            Grond grond =
                    Grond.opgeschreven(Sleutels.DOCUMENT, "In deze map beginnen alle sleutels met {0}", voorvoegsel);
            fouten.add(new Instellingsfout(bestand.naam(), bestand.regel(volledig), volledig, grond));
            return;
        }
        String sleutel = volledig.substring(voorvoegsel.length());
        if (Sleutels.isGeheim(sleutel)) {
            fout(sleutel, geheimInBestand(sleutel));
        } else if (Sleutels.kent(sleutel)) {
            aanwezig.add(sleutel);
        } else {
            fout(sleutel, Sleutels.onbekend(sleutel));
        }
        if (bestand.regels().get(volledig).waarde().isEmpty()) {
            fout(
                    sleutel,
                    Grond.opgeschreven(
                            Sleutels.DOCUMENT, "Deze sleutel heeft geen waarde. Vul hem in of haal de regel weg."));
        }
    }

    private Grond geheimInBestand(String sleutel) {
        String omgeving =
                Sleutels.omgevingsvoorvoegsel(id) + sleutel.replace('.', '_').toUpperCase(Locale.ROOT);
        return Grond.opgeschreven(
                Sleutels.DOCUMENT,
                "Een geheim staat nooit in een bestand met instellingen. Zet het in de omgeving als {0}, of noem met {1} een bestand waarin alleen het geheim staat. Vervang dit geheim.",
                omgeving,
                sleutel + "Bestand");
    }

    private void neemUitOmgeving(String naam, Collection<String> ids) {
        String omgevingsnaam = naam.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        String voorvoegsel = Sleutels.omgevingsvoorvoegsel(id);
        if (bestand.regels().containsKey(naam)
                || !omgevingsnaam.startsWith(voorvoegsel)
                || vanLanger(omgevingsnaam, ids)) {
            return;
        }
        Sleutels.uitOmgeving(omgevingsnaam.substring(voorvoegsel.length()))
                .ifPresentOrElse(aanwezig::add, () -> onbekendInOmgeving(omgevingsnaam));
    }

    /** A source may offer one name in several spellings; it is reported once. */
    private void onbekendInOmgeving(String omgevingsnaam) {
        Grond grond = Grond.opgeschreven(Sleutels.DOCUMENT, "Deze naam hoort bij geen enkele instelling.");
        var fout = new Instellingsfout("omgeving", 0, omgevingsnaam, grond);
        if (!fouten.contains(fout)) {
            fouten.add(fout);
        }
    }

    private boolean vanLanger(String omgevingsnaam, Collection<String> ids) {
        return ids.stream()
                .filter(ander -> ander.length() > id.length())
                .anyMatch(ander -> omgevingsnaam.startsWith(Sleutels.omgevingsvoorvoegsel(ander)));
    }
}
