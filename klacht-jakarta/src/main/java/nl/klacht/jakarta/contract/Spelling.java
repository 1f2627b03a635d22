package nl.klacht.jakarta.contract;

/** Tells a slip of the keyboard from another word. */
final class Spelling {

    private static final int VERSCHIL = 2;

    private Spelling() {}

    /** Whether two names differ only in capitals, or in at most two letters of a longer word. */
    static boolean isBijna(String bekend, String gegeven) {
        return bekend.equalsIgnoreCase(gegeven)
                || bekend.length() > 2 * VERSCHIL
                        && Math.abs(bekend.length() - gegeven.length()) <= VERSCHIL
                        && afstand(bekend, gegeven) <= VERSCHIL;
    }

    private static int afstand(String a, String b) {
        int[] vorige = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            vorige = rij(a.charAt(i - 1), b, vorige, i);
        }
        return vorige[b.length()];
    }

    private static int[] rij(char teken, String b, int[] vorige, int i) {
        int[] nu = new int[b.length() + 1];
        nu[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int vervang = vorige[j - 1] + (teken == b.charAt(j - 1) ? 0 : 1);
            nu[j] = Math.min(vervang, Math.min(vorige[j], nu[j - 1]) + 1);
        }
        return nu;
    }
}
