package nl.klacht.core.grondslag;

import java.util.List;

/** How a list is written for people: {@code a, b en c}. */
public final class Opsomming {

    private Opsomming() {}

    public static String van(List<String> delen) {
        int laatste = delen.size() - 1;
        return laatste < 1
                ? String.join("", delen)
                : String.join(", ", delen.subList(0, laatste)) + " en " + delen.get(laatste);
    }
}
