package nl.klacht.jakarta.fout;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Datumtekst;

/** The dossier was there and was destroyed when its time had come (410). */
public final class Vernietigd extends Fout {

    private static final long serialVersionUID = 1L;

    /** @param op the day on which it was destroyed */
    public Vernietigd(String kenmerk, LocalDate op) {
        super(
                Foutcode.VERNIETIGD,
                "Dossier " + kenmerk + " is vernietigd op " + Datumtekst.van(op)
                        + ", omdat de bewaartijd voorbij was. De gegevens zijn er niet meer. In de verklaring van vernietiging"
                        + " staat op welke grond.");
    }
}
