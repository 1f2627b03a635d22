package nl.klacht.jakarta.bericht;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The same letter as simple HTML: alineas, and addresses that can be followed. Nothing is fetched from elsewhere. */
final class Mailhtml {

    private Mailhtml() {}

    static String van(Brief brief) {
        String alineas = Arrays.stream(brief.tekst().split("\n\n"))
                .map(alinea -> "<p>" + regels(alinea) + "</p>\n")
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head><meta charset="UTF-8"><title>%s</title></head>
                <body>
                %s</body>
                </html>
                """.formatted(veilig(brief.onderwerp()), alineas);
    }

    private static String regels(String alinea) {
        return veilig(alinea)
                .replaceAll("https?://[^\\s<]+", "<a href=\"$0\">$0</a>")
                .replace("\n", "<br>\n");
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
