package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;

/**
 * Algemene wet bestuursrecht article 9:36: the report of an ombudsman, and what the authority does with a
 * recommendation.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: what a report holds (lid 1 and 2), to whom it goes (lid 3), that the authority answers a recommendation,
 * with reasons when it thinks of not following it (lid 4), and that anyone can have a copy (lid 5).
 */
@Grondslag("Awb 9:36")
@Artikel(
        titel = "Het rapport en de aanbeveling",
        wijziging =
                "Lid 1 verwees tot en met 2022-04-30 naar Wob 10 en verwijst vanaf 2022-05-01 naar Woo 5.1. Die datum is uit het geheugen.",
        nietGemodelleerd =
                "Wat een redelijke termijn voor het antwoord is: een norm van de gemeente bewaakt dat. De kosten van een kopie.")
public final class Awb9_36 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:36 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:36 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 9:36 lid 3");
    public static final Vindplaats LID_4 = Vindplaats.van("Awb 9:36 lid 4");
    public static final Vindplaats LID_5 = Vindplaats.van("Awb 9:36 lid 5");

    /** From this day lid 1 points at the Woo [date from memory]. */
    private static final LocalDate WOO = LocalDate.of(2022, 5, 1);

    private static final Geldigheid MET_WOO = Geldigheid.vanaf(WOO);

    /** Which act says what stays out of a report. */
    public enum Openbaarheidswet {
        WOB_10,
        WOO_5_1
    }

    /** What the authority tells about a recommendation. */
    public enum Opvolging {
        VOLGT_OP,
        OVERWEEGT_NIET_OP_TE_VOLGEN
    }

    private Awb9_36() {}

    /**
     * Whether the report is complete: findings and opinion, and when the conduct was improper the norm that was violated.
     *
     * @param behoorlijk the opinion
     */
    @Grondslag({"Awb 9:36 lid 1", "Awb 9:36 lid 2"})
    public static Bevinding<Toelating> magUitbrengen(boolean bevindingen, boolean behoorlijk, boolean normGenoemd) {
        List<Grond> gebreken = new ArrayList<>();
        if (!bevindingen) {
            gebreken.add(Grond.van(LID_1, "Awb9_36.zonderBevindingen"));
        }
        if (!behoorlijk && !normGenoemd) {
            gebreken.add(Grond.van(LID_2, "Awb9_36.zonderNorm"));
        }
        return Bevinding.tenzij(gebreken, Grond.van(LID_1, "Awb9_36.compleet"));
    }

    /** Which act is respected in a report of that day. */
    @Grondslag("Awb 9:36 lid 1")
    public static Bevinding<Openbaarheidswet> openbaarheidswet(LocalDate rapport) {
        return MET_WOO.bevat(rapport)
                ? Bevinding.van(Openbaarheidswet.WOO_5_1, Grond.van(LID_1, "Awb9_36.woo", rapport))
                : Bevinding.van(Openbaarheidswet.WOB_10, Grond.van(LID_1, "Awb9_36.wob", rapport));
    }

    /** Whether the report went to everyone who must have it. */
    @Grondslag("Awb 9:36 lid 3")
    public static Bevinding<Toelating> gezondenAanAllen(Set<Betrokkene> gezondenAan, boolean beklaagde) {
        List<Zin> nogNiet = Betrokkene.nogNiet(gezondenAan, beklaagde);
        return nogNiet.isEmpty()
                ? Bevinding.toegestaan(Grond.van(LID_3, "Awb9_36.gezonden"))
                : Bevinding.geweigerd(Grond.van(LID_3, "Awb9_36.ookNaar", nogNiet));
    }

    /**
     * Whether the authority's answer to a recommendation will do.
     *
     * @param metRedenen it gives its reasons
     */
    @Grondslag("Awb 9:36 lid 4")
    public static Bevinding<Toelating> magZoAntwoorden(Opvolging opvolging, boolean metRedenen) {
        if (opvolging == Opvolging.VOLGT_OP) {
            return Bevinding.toegestaan(Grond.van(LID_4, "Awb9_36.volgtOp"));
        }
        return metRedenen
                ? Bevinding.toegestaan(Grond.van(LID_4, "Awb9_36.volgtNietOp"))
                : Bevinding.geweigerd(Grond.van(LID_4, "Awb9_36.zonderRedenen"));
    }

    /** Anyone can have a copy or an extract of the report. */
    @Grondslag("Awb 9:36 lid 5")
    public static Grond afschrift() {
        return Grond.van(LID_5, "Awb9_36.afschrift");
    }
}
