package nl.klacht.jakarta.bijlage;

import nl.klacht.jakarta.fout.Fout;
import nl.klacht.jakarta.fout.Foutcode;

/** There is a virus in the file (400). What was found stands in the log of the municipality, not in the answer. */
public final class Besmet extends Fout {

    private static final long serialVersionUID = 1L;

    Besmet() {
        super(
                Foutcode.ONGELDIGE_INVOER,
                "In dit bestand zit een virus. Het is niet bewaard. Vraag wie het stuurde om een schoon bestand.");
    }
}
