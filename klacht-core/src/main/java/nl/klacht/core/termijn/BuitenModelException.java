package nl.klacht.core.termijn;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Zin;

/** A date outside the years whose rules and holidays are modelled: refused, rather than guessed. */
public final class BuitenModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalDate datum;

    private BuitenModelException(LocalDate datum, String bericht) {
        super(bericht);
        this.datum = datum;
    }

    static BuitenModelException voor(LocalDate datum) {
        Zin bericht = datum.isBefore(Kalender.EERSTE_DAG)
                ? Zin.van("BuitenModelException.teVroeg", Kalender.EERSTE_DAG, datum)
                : Zin.van("BuitenModelException.teLaat", Kalender.LAATSTE_DAG, datum);
        return new BuitenModelException(datum, bericht.uitleg());
    }

    /** The date that was refused. */
    public LocalDate datum() {
        return datum;
    }
}
