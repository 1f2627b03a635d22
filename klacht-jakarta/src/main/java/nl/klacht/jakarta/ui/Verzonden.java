package nl.klacht.jakarta.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The fields of the form that a request brings, whether or not files came along with them. */
public final class Verzonden {

    private static final String VELDEN = Verzonden.class.getName();

    private Verzonden() {}

    /** Keeps the fields of a form with files, which the container itself does not read. */
    public static void onthoud(HttpServletRequest verzoek, Map<String, String[]> velden) {
        verzoek.setAttribute(VELDEN, velden);
    }

    /** The values by the name of the field. */
    @SuppressWarnings("unchecked")
    public static Map<String, String[]> velden(HttpServletRequest verzoek) {
        Object velden = verzoek.getAttribute(VELDEN);
        return velden == null ? verzoek.getParameterMap() : (Map<String, String[]>) velden;
    }

    /** The first value of a field, as it was sent; nothing when there is none. */
    public static String waarde(HttpServletRequest verzoek, String veld) {
        String[] waarden = velden(verzoek).get(veld);
        return waarden == null || waarden.length == 0 ? "" : waarden[0];
    }
}
