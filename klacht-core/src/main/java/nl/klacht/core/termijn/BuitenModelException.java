package nl.klacht.core.termijn;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Datumtekst;

/** A date outside the years whose rules and holidays are modelled: refused, rather than guessed. */
public final class BuitenModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalDate datum;

    private BuitenModelException(LocalDate datum, String bericht) {
        super(bericht);
        this.datum = datum;
    }

    static BuitenModelException voor(LocalDate datum) {
        String grens = datum.isBefore(Kalender.EERSTE_DAG)
                ? "De regels zijn ingevoerd vanaf " + Datumtekst.van(Kalender.EERSTE_DAG)
                : "De kalender loopt tot en met " + Datumtekst.van(Kalender.LAATSTE_DAG);
        return new BuitenModelException(
                datum,
                grens + "; " + Datumtekst.van(datum) + " valt daarbuiten. Controleer de datum. Klopt hij, vraag dan een"
                        + " jurist de termijn met de hand te berekenen.");
    }

    /** The date that was refused. */
    public LocalDate datum() {
        return datum;
    }
}
