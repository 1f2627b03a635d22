package nl.klacht.jakarta.fout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** An error as a page. It needs no database, no municipality and no script. */
final class Foutpagina {

    private static final String SJABLOON = lees();
    private static final String MENU_BEGIN = """
            <nav class="utrecht-nav-bar klacht-navigatie" aria-label="Hoofdmenu">
              <div class="utrecht-nav-bar__content klacht-navigatie__inhoud"><ul class="utrecht-nav-list">""";
    private static final String KEUZE = """
            <li class="utrecht-nav-list__item"><a class="utrecht-link utrecht-link--html-a utrecht-nav-list__link \
            klacht-navigatie__link" href="%s">%s</a></li>""";
    private static final String MENU_EINDE = "</ul></div></nav>";

    private Foutpagina() {}

    static String van(Probleem probleem, Foutkader kader) {
        return SJABLOON.replace("{titel}", veilig(probleem.title()))
                .replace("{uitleg}", veilig(probleem.detail()))
                .replace("{traceId}", veilig(probleem.traceId()))
                .replace("{gemeente}", veilig(kader.gemeente()))
                .replace("{menu}", menu(kader))
                .replace("{hulp}", hulp(kader));
    }

    private static String menu(Foutkader kader) {
        return kader.menu().isEmpty()
                ? ""
                : kader.menu().stream()
                        .map(keuze -> KEUZE.formatted(veilig(keuze.url()), veilig(keuze.tekst())))
                        .collect(Collectors.joining("", MENU_BEGIN, MENU_EINDE));
    }

    private static String hulp(Foutkader kader) {
        String bel = kader.telefoon().isEmpty() ? "" : " Bel " + veilig(kader.telefoon());
        String mail = kader.email().isEmpty() ? "" : " of mail naar " + veilig(kader.email());
        return "Komt u er niet uit? Wij helpen u graag." + bel + mail;
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String lees() {
        try (InputStream in = Foutpagina.class.getResourceAsStream("foutpagina.html")) {
            return new String(Objects.requireNonNull(in, "foutpagina.html").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("foutpagina.html is niet te lezen", e);
        }
    }
}
