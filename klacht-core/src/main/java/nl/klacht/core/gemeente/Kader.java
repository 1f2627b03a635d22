package nl.klacht.core.gemeente;

import java.util.Objects;
import nl.klacht.core.termijn.Kalender;

/**
 * Everything outside a dossier that its judgement depends on: the choices of the municipality, its second line and the
 * calendar. It is immutable; another Kader gives another answer to the same history.
 *
 * @param gemeente how the municipality is called in letters
 * @param regels its local rules
 * @param tweedeLijn its second line by date
 * @param kalender weekends, holidays and equated days
 * @param mandaten who may sign in whose name
 */
public record Kader(
        String gemeente,
        LokaleRegels regels,
        Tweedelijnsrooster tweedeLijn,
        Kalender kalender,
        Mandaatregister mandaten) {

    public Kader {
        Objects.requireNonNull(gemeente, "gemeente");
        Objects.requireNonNull(regels, "regels");
        Objects.requireNonNull(tweedeLijn, "tweedeLijn");
        Objects.requireNonNull(kalender, "kalender");
        Objects.requireNonNull(mandaten, "mandaten");
    }

    /** A municipality of which the mandates are not kept here. */
    public Kader(String gemeente, LokaleRegels regels, Tweedelijnsrooster tweedeLijn, Kalender kalender) {
        this(gemeente, regels, tweedeLijn, kalender, Mandaatregister.leeg());
    }

    /** A municipality that decided nothing itself, with the Dutch calendar. */
    public static Kader standaard(String gemeente) {
        return new Kader(gemeente, LokaleRegels.standaard(), Tweedelijnsrooster.leeg(), Kalender.nederland());
    }

    /** The same municipality with other local rules: a "what if". */
    public Kader metRegels(LokaleRegels anders) {
        return new Kader(gemeente, anders, tweedeLijn, kalender, mandaten);
    }

    /** The same municipality with another second line by date: a "what if". */
    public Kader metTweedeLijn(Tweedelijnsrooster anders) {
        return new Kader(gemeente, regels, anders, kalender, mandaten);
    }

    /** The same municipality with another calendar, for example with a newly decreed day: a "what if". */
    public Kader metKalender(Kalender anders) {
        return new Kader(gemeente, regels, tweedeLijn, anders, mandaten);
    }

    /** The same municipality with other mandates. */
    public Kader metMandaten(Mandaatregister anders) {
        return new Kader(gemeente, regels, tweedeLijn, kalender, anders);
    }
}
