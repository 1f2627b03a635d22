package nl.klacht.reporting.jaarcijfers;

/** One aggregated count: how many have the same characteristics. */
public sealed interface Telling permits Dossiertelling, Onderdeeltelling {

    /** The column it is counted in. */
    Telgroep groep();

    /** How many; zero is allowed, negative is not. */
    long aantal();

    /** Refuses a negative count. */
    static long nietNegatief(long aantal) {
        if (aantal < 0) {
            throw new IllegalArgumentException("aantal is negatief: " + aantal);
        }
        return aantal;
    }
}
