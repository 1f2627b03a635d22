package nl.klacht.reporting.svg;

/** Text made safe for HTML and SVG, as content and as an attribute value in double or single quotes. */
public final class Opmaaktekst {

    private Opmaaktekst() {}

    /** The text with every character that means something in markup escaped; what XML does not allow becomes U+FFFD. */
    public static String veilig(String tekst) {
        var uit = new StringBuilder(tekst.length() + 16);
        tekst.codePoints().forEach(teken -> uit.append(veilig(teken)));
        return uit.toString();
    }

    private static String veilig(int teken) {
        return switch (teken) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.toString(isToegestaan(teken) ? teken : 0xFFFD);
        };
    }

    private static boolean isToegestaan(int teken) {
        return teken == '\t' || teken == '\n' || teken == '\r' || teken >= 0x20 && !isBuitenXml(teken);
    }

    private static boolean isBuitenXml(int teken) {
        return teken >= 0xD800 && teken <= 0xDFFF || teken == 0xFFFE || teken == 0xFFFF;
    }
}
