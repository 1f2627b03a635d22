package nl.klacht.jakarta.werkvoorraad.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.werkvoorraad.Regel;

/** What every list of dossiers says of a line. */
@Named("dossierlijst")
@RequestScoped
public class Dossierlijst {

    @Inject
    private Klok klok;

    /** How it is with the next date, in words. */
    public String stand(Regel regel) {
        return switch (kleur(regel)) {
            case "fout" -> "Verstreken";
            case "let_op" -> "Let op";
            case "goed" -> "Op tijd";
            default -> "Geen datum";
        };
    }

    public String kleur(Regel regel) {
        if (regel.volgendeDatum() == null) {
            return "stil";
        }
        if (Boolean.TRUE.equals(regel.verstreken())) {
            return "fout";
        }
        LocalDate vandaag = LokaleDag.van(klok.nu());
        return vandaag.isBefore(regel.waarschuwVanaf()) ? "goed" : "let_op";
    }
}
