package nl.klacht.core.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link from a page of the documentation to a file, a folder or a heading in this repository leads somewhere. */
class VerwijzingenTest {

    private static final Path WORTEL = Path.of("..");
    private static final Pattern VERWIJZING =
            Pattern.compile("]\\((?!https?:)(?<pad>[^)#\\s]*)(?:#(?<anker>[^)\\s]+))?\\)");
    private static final Pattern KOP = Pattern.compile("(?m)^#+ (?<kop>.+)$");

    @Test
    void elkeVerwijzingKomtErgensUit() throws IOException {
        List<String> dood = new ArrayList<>();
        int gezien = 0;
        for (Path blad : bladen()) {
            Matcher verwijzing = VERWIJZING.matcher(Files.readString(blad));
            while (verwijzing.find()) {
                gezien++;
                if (!bestaat(blad, verwijzing.group("pad"), verwijzing.group("anker"))) {
                    dood.add(blad + ": " + verwijzing.group());
                }
            }
        }
        assertEquals(List.of(), dood);
        assertTrue(gezien > 500, "only " + gezien + " links seen");
    }

    private static boolean bestaat(Path blad, String pad, String anker) throws IOException {
        Path doel = pad.isEmpty() ? blad : blad.resolveSibling(pad).normalize();
        return Files.exists(doel)
                && (anker == null || !doel.toString().endsWith(".md") || heeftAnker(Files.readString(doel), anker));
    }

    private static boolean heeftAnker(String tekst, String anker) {
        return tekst.contains("<a id=\"" + anker + "\"")
                || KOP.matcher(tekst).results().anyMatch(kop -> anker(kop.group(1))
                        .equals(anker));
    }

    /** The anchor that a heading gets: lower case, a dash for a space, without punctuation. */
    private static String anker(String kop) {
        return kop.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    private static List<Path> bladen() throws IOException {
        try (Stream<Path> docs = Files.walk(WORTEL.resolve("docs"))) {
            return Stream.concat(Stream.of(Bladen.README), docs.filter(pad -> pad.toString()
                            .endsWith(".md")))
                    .toList();
        }
    }
}
