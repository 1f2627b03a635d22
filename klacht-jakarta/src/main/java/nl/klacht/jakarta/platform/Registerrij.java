package nl.klacht.jakarta.platform;

/**
 * What the register knows of a municipality from an earlier start.
 *
 * @param versie the version of its tables; empty when it never had any
 * @param login over which it was served
 * @param plaats the database of its own; empty for the shared one
 */
record Registerrij(String versie, String login, String plaats) {

    static final Registerrij NIEUW = new Registerrij("", "", "");

    /** Whether it was ever served, and may have data. */
    boolean isBediend() {
        return !versie.isEmpty();
    }
}
