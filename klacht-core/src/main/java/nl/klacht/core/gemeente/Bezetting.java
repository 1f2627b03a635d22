package nl.klacht.core.gemeente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.gemeentewet.Gemw81q;
import nl.klacht.core.recht.gemeentewet.Gemw81r;
import nl.klacht.core.recht.gemeentewet.Gemw81s;
import nl.klacht.core.recht.gemeentewet.Gemw81w;

/**
 * Who fills an own second line, as far as the municipality notes it (Gemeentewet 81q–81w). What is not as the act asks is
 * said wherever that second line is named; it refuses nothing, for a petition is open to a body that is not complete too.
 *
 * @param benoemdOp the first day of the appointment that ends first
 * @param leden how many members the council set; of no meaning for an ombudsman
 * @param benoemd how many are appointed
 * @param vervanging whether there is a deputy, or for a commissie a chair and a deputy chair
 * @param beedigd whether the oath or promise was taken in the council
 * @param betrekkingen what else they are, as far as an article names it
 * @param functiesOpenbaar whether their other positions are public
 */
public record Bezetting(
        LocalDate benoemdOp,
        int leden,
        int benoemd,
        boolean vervanging,
        boolean beedigd,
        Set<Gemw81r.Betrekking> betrekkingen,
        boolean functiesOpenbaar) {

    public Bezetting {
        Objects.requireNonNull(benoemdOp, "benoemdOp");
        betrekkingen = Set.copyOf(betrekkingen);
    }

    /** What is not as the act asks on a day; empty when nothing is. */
    @Grondslag({"Gemeentewet 81q", "Gemeentewet 81r", "Gemeentewet 81s", "Gemeentewet 81w"})
    public List<Grond> gebreken(Tweedelijnsvoorziening.Soort soort, LocalDate dag) {
        List<Grond> gebreken = new ArrayList<>(soort.isCommissie() ? commissie(dag) : ombudsman(dag));
        gebreken.addAll(tegen(Gemw81s.magBeginnen(beedigd, true)));
        betrekkingen.stream().sorted().forEach(ander -> gebreken.addAll(tegen(Gemw81r.gaatSamen(ander, true))));
        gebreken.addAll(tegen(Gemw81r.isOpenbaar(functiesOpenbaar)));
        return gebreken;
    }

    private List<Grond> ombudsman(LocalDate dag) {
        List<Grond> gebreken = new ArrayList<>(voorbij(Gemw81q.benoemdTotEnMet(benoemdOp), dag));
        gebreken.addAll(tegen(Gemw81q.heeftPlaatsvervanger(vervanging)));
        return gebreken;
    }

    private List<Grond> commissie(LocalDate dag) {
        List<Grond> gebreken = new ArrayList<>(voorbij(Gemw81w.benoemdTotEnMet(benoemdOp), dag));
        gebreken.addAll(tegen(Gemw81w.compleet(leden, benoemd, vervanging, vervanging)));
        return gebreken;
    }

    private static List<Grond> voorbij(Bevinding<LocalDate> benoeming, LocalDate dag) {
        return dag.isAfter(benoeming.uitkomst())
                ? List.of(Grond.van(
                        benoeming.gronden().get(0).vindplaats(), "Bezetting.voorbij", benoeming.uitkomst(), dag))
                : List.of();
    }

    private static List<Grond> tegen(Bevinding<Toelating> bevinding) {
        return Bevinding.isGeweigerd(bevinding) ? bevinding.gronden() : List.of();
    }
}
