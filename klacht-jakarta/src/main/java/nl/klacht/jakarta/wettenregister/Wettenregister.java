package nl.klacht.jakarta.wettenregister;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.jakarta.json.Registerplaats;
import org.jspecify.annotations.Nullable;

/** The register of laws of this release, for everybody: it holds no data of anyone. */
@Named("wettenregister")
@ApplicationScoped
public class Wettenregister {

    private static final String BESTAND = "wettenregister.md";

    private List<Registerdeel> delen = List.of();
    private Set<String> plaatsen = Set.of();

    @PostConstruct
    void lees() {
        try (InputStream bestand = Wettenregister.class.getResourceAsStream(BESTAND)) {
            if (bestand == null) {
                throw new IllegalStateException(BESTAND + " zit niet in de dienst");
            }
            delen = Registerlezer.lees(new String(bestand.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        plaatsen = delen.stream()
                .flatMap(deel -> deel.rijen().stream())
                .map(Registerrij::anker)
                .filter(anker -> anker != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Registerdeel> getWetten() {
        return delen.stream().filter(Registerdeel::isWet).toList();
    }

    public List<Registerdeel> getRegels() {
        return delen.stream().filter(deel -> !deel.isWet()).toList();
    }

    /** The line of a rule on the page; empty when it has none, also for what a history cites and this release does not. */
    public String plek(@Nullable String vindplaats) {
        if (vindplaats == null || vindplaats.isBlank()) {
            return "";
        }
        String plek = Registerplaats.van(Vindplaats.van(vindplaats));
        return plek != null && plaatsen.contains(plek.substring(plek.indexOf('#') + 1)) ? plek : "";
    }
}
