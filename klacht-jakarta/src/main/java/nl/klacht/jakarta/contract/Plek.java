package nl.klacht.jakarta.contract;

import nl.klacht.jakarta.fout.Teksten;

/** Places in a body, as a pointer for programs and in words for people. */
final class Plek {

    private Plek() {}

    static String alsPointer(String veld) {
        return veld.replace("~", "~0").replace("/", "~1");
    }

    /** In words: {@code Het veld ‘kanaal’}. */
    static String inWoorden(String pointer) {
        String[] delen = pointer.substring(1).split("/");
        String laatste = veld(delen[delen.length - 1]);
        if (laatste.isEmpty()) {
            return Teksten.van("invoer.geheel");
        }
        return laatste.chars().allMatch(Character::isDigit) && delen.length > 2
                ? Teksten.van(
                        "invoer.plek", Integer.toString(Integer.parseInt(laatste) + 1), veld(delen[delen.length - 2]))
                : Teksten.van("invoer.veld", laatste);
    }

    private static String veld(String deel) {
        return deel.replace("~1", "/").replace("~0", "~");
    }
}
