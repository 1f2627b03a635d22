package nl.klacht.core.termijn;

/** In what a period is counted. */
public enum Eenheid {
    DAGEN("dag", "dagen"),
    WEKEN("week", "weken"),
    MAANDEN("maand", "maanden"),
    JAREN("jaar", "jaar"),
    WERKDAGEN("werkdag", "werkdagen");

    private final String enkelvoud;
    private final String meervoud;

    Eenheid(String enkelvoud, String meervoud) {
        this.enkelvoud = enkelvoud;
        this.meervoud = meervoud;
    }

    String bij(int aantal) {
        return aantal == 1 ? enkelvoud : meervoud;
    }
}
