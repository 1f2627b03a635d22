package nl.klacht.jakarta.fout;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Dutch texts of errors. */
public final class Teksten {

    private static final ResourceBundle BUNDEL =
            ResourceBundle.getBundle("nl.klacht.jakarta.fout.teksten", Locale.ROOT, Teksten.class.getClassLoader());

    private Teksten() {}

    public static boolean kent(String sleutel) {
        return BUNDEL.containsKey(sleutel);
    }

    /** The text with {@code {0}}, {@code {1}} … filled in as they are; numbers and dates are given as text. */
    public static String van(String sleutel, String... feiten) {
        String tekst = BUNDEL.getString(sleutel);
        return feiten.length == 0 ? tekst : MessageFormat.format(tekst, (Object[]) feiten);
    }
}
