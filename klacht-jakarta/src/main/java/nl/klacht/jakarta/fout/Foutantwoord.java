package nl.klacht.jakarta.fout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.klacht.jakarta.json.Json;

/** Writes an error where no resource can: in filters and pages. A problem in the API, a page elsewhere. */
public final class Foutantwoord {

    private Foutantwoord() {}

    /** Replaces whatever was going to be answered; an answer that has left already stays as it is. */
    public static void schrijf(HttpServletRequest verzoek, HttpServletResponse antwoord, Fout fout) throws IOException {
        if (antwoord.isCommitted()) {
            return;
        }
        antwoord.resetBuffer();
        Koppen.zetVoorFout(verzoek, antwoord);
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.setStatus(fout.code().status());
        fout.opnieuwNa().ifPresent(seconden -> antwoord.setIntHeader("Retry-After", seconden));
        schrijfInhoud(verzoek, antwoord, Probleem.van(fout, Koppen.pad(verzoek), Trace.id(verzoek)));
    }

    private static void schrijfInhoud(HttpServletRequest verzoek, HttpServletResponse antwoord, Probleem probleem)
            throws IOException {
        boolean json = Koppen.isApi(verzoek) || wilJson(verzoek);
        byte[] inhoud = json
                ? Json.mapper().writeValueAsBytes(probleem)
                : Foutpagina.van(probleem, Foutkader.van(verzoek)).getBytes(StandardCharsets.UTF_8);
        antwoord.setContentType(json ? Probleem.MEDIATYPE : "text/html;charset=UTF-8");
        antwoord.setContentLength(inhoud.length);
        antwoord.getOutputStream().write(inhoud);
    }

    private static boolean wilJson(HttpServletRequest verzoek) {
        return !Koppen.wilPagina(verzoek)
                && String.valueOf(verzoek.getHeader("Accept")).contains("json");
    }
}
