package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:36a: what an ombudsman gathered and did not put in his report is not public.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: who answers a request to make documents of an investigation public.
 */
@Grondslag("Awb 9:36a")
@Artikel(
        titel = "Openbaarheid van onderzoek",
        vanaf = "2022-05-01",
        nietGemodelleerd =
                "Wat op een verzoek om openbaarheid volgt, en de nummers van de leden. De begindatum is uit het geheugen.")
public final class Awb9_36a {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 9:36a");

    /** In force [date from memory]. */
    private static final Geldigheid VAN_KRACHT = Geldigheid.vanaf(LocalDate.of(2022, 5, 1));

    /** What a request to make something public leads to. */
    public enum Openbaarheid {
        STAAT_IN_RAPPORT,
        NIET_OPENBAAR,
        NAAR_BESTUURSORGAAN,
        ARTIKEL_GELDT_NIET
    }

    private Awb9_36a() {}

    /**
     * What holds for documents of an investigation.
     *
     * @param dag the day of the request
     * @param inRapport what is asked stands in the report
     * @param vanBestuursorgaan the authority supplied the document
     */
    @Grondslag("Awb 9:36a")
    public static Bevinding<Openbaarheid> openbaarheid(LocalDate dag, boolean inRapport, boolean vanBestuursorgaan) {
        if (!VAN_KRACHT.bevat(dag)) {
            return Bevinding.van(
                    Openbaarheid.ARTIKEL_GELDT_NIET, Grond.van(ARTIKEL, "Awb9_36a.bestondNiet", dag, VAN_KRACHT.van()));
        }
        if (inRapport) {
            return Bevinding.van(Openbaarheid.STAAT_IN_RAPPORT, Grond.van(Awb9_36.LID_5, "Awb9_36a.staatInRapport"));
        }
        return vanBestuursorgaan
                ? Bevinding.van(Openbaarheid.NAAR_BESTUURSORGAAN, Grond.van(ARTIKEL, "Awb9_36a.vanDeGemeente"))
                : Bevinding.van(Openbaarheid.NIET_OPENBAAR, Grond.van(ARTIKEL, "Awb9_36a.nietOpenbaar"));
    }
}
