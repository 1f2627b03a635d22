package nl.klacht.jakarta.dossier.ui;

import java.time.LocalDate;
import nl.klacht.core.behandeling.Termijnsoort;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.jakarta.dossier.vorm.Termvorm;

/**
 * A term on the screen.
 *
 * @param stand how it is, in words
 * @param kleur the same as a colour; never the only sign
 */
public record Datumregel(Termvorm term, String stand, String kleur) {

    static Datumregel van(Termvorm term, Kalender kalender, LocalDate vandaag) {
        if (term.soort() == Termijnsoort.VERZOEKSCHRIFT && !term.loopt() && !term.verstreken()) {
            return new Datumregel(term, "Loopt voor de klager", "stil");
        }
        if (!term.loopt()) {
            return new Datumregel(term, "Loopt niet meer", "stil");
        }
        if (term.verstreken()) {
            return new Datumregel(term, "Verstreken", "fout");
        }
        boolean opletten = !vandaag.isBefore(kalender.laatsteWerkdagOpOfVoor(term.veilig()));
        return opletten ? new Datumregel(term, "Let op", "let_op") : new Datumregel(term, "Op tijd", "goed");
    }
}
