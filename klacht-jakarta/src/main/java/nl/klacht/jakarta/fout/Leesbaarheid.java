package nl.klacht.jakarta.fout;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Refuses what cannot be read, before anybody tries: otherwise the container breaks on it, or reads it without a limit. */
final class Leesbaarheid {

    private static final String FORMULIER = "application/x-www-form-urlencoded";

    private static final String MET_BESTANDEN = "multipart/form-data";

    private static final Pattern HALVE_CODE = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private Leesbaarheid() {}

    static void eis(HttpServletRequest verzoek) {
        eisOnverpakt(verzoek);
        if (Koppen.isApi(verzoek)) {
            eisAdres(verzoek);
        } else {
            eisBekendeLengte(verzoek);
            eisParameters(verzoek);
        }
    }

    /** The container would unpack a body by itself, and a small one can hold very much. */
    private static void eisOnverpakt(HttpServletRequest verzoek) {
        String verpakking = verzoek.getHeader("Content-Encoding");
        if (verpakking != null && !verpakking.isBlank() && !verpakking.strip().equalsIgnoreCase("identity")) {
            throw new InvoervormOnbekend("Stuur de inhoud zonder Content-Encoding.");
        }
    }

    private static void eisAdres(HttpServletRequest verzoek) {
        String vraag = verzoek.getQueryString();
        try {
            URI.create(verzoek.getRequestURI() + (vraag == null ? "" : "?" + vraag));
        } catch (IllegalArgumentException e) {
            throw new Algemeen(Foutcode.ONGELDIGE_INVOER);
        }
    }

    /** The container reads a form whole, past our limit; a browser always says how long it is. */
    private static void eisBekendeLengte(HttpServletRequest verzoek) {
        boolean formulier = verzoek.getMethod().equals("POST") && vorm(verzoek).startsWith(FORMULIER);
        if (formulier && verzoek.getContentLengthLong() < 0) {
            throw new TeGroot("Stuur een formulier met Content-Length, zodat wij zien hoe groot het is.");
        }
    }

    private static String vorm(HttpServletRequest verzoek) {
        return String.valueOf(verzoek.getContentType()).toLowerCase(Locale.ROOT);
    }

    /** Broken escapes, more fields than the container takes, and in an address a character that no database can be asked for. */
    private static void eisParameters(HttpServletRequest verzoek) {
        String vraag = String.valueOf(verzoek.getQueryString());
        if (vraag.contains("%00") || HALVE_CODE.matcher(vraag).find()) {
            throw new Algemeen(Foutcode.ONGELDIGE_INVOER);
        }
        if (vorm(verzoek).startsWith(MET_BESTANDEN)) {
            // Who reads the files reads the fields too; the container must not begin on it.
            return;
        }
        try {
            verzoek.getParameterMap();
        } catch (IllegalArgumentException e) {
            throw new Algemeen(Foutcode.ONGELDIGE_INVOER);
        }
    }
}
