package nl.klacht.jakarta.dossier.vorm;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.behandeling.Klachttermijn;
import nl.klacht.core.behandeling.Termijnsoort;
import nl.klacht.core.termijn.Einddatum;

/** A term as it is shown: its three ends and how it was counted. */
public record Termvorm(
        Termijnsoort soort,
        List<Integer> onderdelen,
        LocalDate begin,
        LocalDate nominaal,
        LocalDate veilig,
        LocalDate wettelijk,
        boolean voorlopig,
        boolean loopt,
        boolean vanDienstverlener,
        boolean verstreken,
        List<Grondvorm> gronden) {

    /** Whether the municipality must act before it. */
    public boolean aanGemeente() {
        return loopt && !vanDienstverlener;
    }

    static Termvorm van(Klachttermijn termijn, LocalDate vandaag) {
        Einddatum einde = termijn.einde();
        return new Termvorm(
                termijn.soort(),
                termijn.onderdeel() == null ? List.of() : List.of(termijn.onderdeel()),
                einde.begin(),
                einde.nominaal(),
                einde.veilig(),
                einde.wettelijk(),
                einde.voorlopig(),
                termijn.loopt(),
                termijn.soort().isVanDienstverlener(),
                einde.isVerstrekenOp(vandaag),
                Grondvorm.van(einde.gronden()));
    }

    static List<Termvorm> van(List<Klachttermijn> termijnen, LocalDate vandaag) {
        return termijnen.stream().map(termijn -> van(termijn, vandaag)).toList();
    }
}
