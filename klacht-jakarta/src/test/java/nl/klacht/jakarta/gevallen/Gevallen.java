package nl.klacht.jakarta.gevallen;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The cases of the project, from their files. */
final class Gevallen {

    static final int AANTAL = 26;

    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .build();
    private static final List<Geval> ALLE = IntStream.rangeClosed(1, AANTAL)
            .mapToObj("C%02d.yaml"::formatted)
            .filter(naam -> Gevallen.class.getResource(naam) != null)
            .map(naam -> lees(naam, new TypeReference<Geval>() {}))
            .toList();
    private static final Map<String, List<Stap>> REEKSEN = lees("reeksen.yaml", new TypeReference<>() {});

    private Gevallen() {}

    static List<Geval> alle() {
        return ALLE;
    }

    /** The steps of a series, on the day and in the dossier of who asks for it. */
    static List<Stap> reeks(Stap stap) {
        return REEKSEN.get(stap.reeks()).stream().map(een -> een.in(stap)).toList();
    }

    private static <T> T lees(String naam, TypeReference<T> type) {
        try (InputStream in = Gevallen.class.getResourceAsStream(naam)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + naam + ": " + e.getMessage(), e);
        }
    }
}
