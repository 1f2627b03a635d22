package nl.klacht.reporting.svg;

import java.util.List;
import java.util.Objects;

/**
 * A horizontal bar chart. The label stands above its bar, so that a long one fits on a narrow screen.
 *
 * @param id unique on the page: letters, digits and hyphens; title and description get ids made from it
 * @param titel the accessible name
 * @param uitleg the accessible description: what is counted and where the same figures stand as text
 * @param staven from top to bottom
 */
public record Staafdiagram(String id, String titel, String uitleg, List<Staaf> staven) {

    private static final int BREEDTE = 640;
    private static final int RIJHOOGTE = 44;
    private static final int STAAFHOOGTE = 16;
    private static final int LANGSTE_STAAF = 540;
    private static final int LANGSTE_LABEL = 70;

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param waarde its length, not negative
     * @param opschrift the figure as printed beside the bar
     */
    public record Staaf(String label, long waarde, String opschrift) {

        public Staaf {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(opschrift, "opschrift");
            if (waarde < 0) {
                throw new IllegalArgumentException("waarde is negatief: " + waarde);
            }
        }
    }

    public Staafdiagram {
        Objects.requireNonNull(titel, "titel");
        Objects.requireNonNull(uitleg, "uitleg");
        staven = List.copyOf(staven);
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("id is geen naam: " + id);
        }
    }

    /** The chart as an {@code svg} element. */
    public String svg() {
        var uit = new StringBuilder(kop());
        for (int rij = 0; rij < staven.size(); rij++) {
            uit.append(staaf(staven.get(rij), rij * RIJHOOGTE));
        }
        return uit.append("</svg>\n").toString();
    }

    private String kop() {
        int hoogte = Math.max(1, staven.size()) * RIJHOOGTE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%d" height="%d" viewBox="0 0 %d %d" \
                font-family="sans-serif" font-size="14" aria-labelledby="%s-titel %s-uitleg">
                <title id="%s-titel">%s</title>
                <desc id="%s-uitleg">%s</desc>
                """.formatted(
                        BREEDTE,
                        hoogte,
                        BREEDTE,
                        hoogte,
                        id,
                        id,
                        id,
                        Opmaaktekst.veilig(titel),
                        id,
                        Opmaaktekst.veilig(uitleg));
    }

    private String staaf(Staaf staaf, int boven) {
        long lengte = lengte(staaf.waarde());
        return """
                <text x="0" y="%d" fill="currentColor">%s</text>
                <rect x="0" y="%d" width="%d" height="%d" fill="#24578f"/>
                <text x="%d" y="%d" fill="currentColor">%s</text>
                """.formatted(
                        boven + 14,
                        Opmaaktekst.veilig(ingekort(staaf.label())),
                        boven + 20,
                        lengte,
                        STAAFHOOGTE,
                        lengte + 8,
                        boven + 33,
                        Opmaaktekst.veilig(staaf.opschrift()));
    }

    private long lengte(long waarde) {
        long hoogste = staven.stream().mapToLong(Staaf::waarde).max().orElse(0);
        return hoogste == 0 ? 0 : Math.round((double) waarde / hoogste * LANGSTE_STAAF);
    }

    private static String ingekort(String label) {
        return label.codePointCount(0, label.length()) <= LANGSTE_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LANGSTE_LABEL - 1)) + "…";
    }
}
