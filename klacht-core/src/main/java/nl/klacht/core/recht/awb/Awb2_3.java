package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:3: a message for another authority is forwarded without delay, and the sender
 * is told.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: whether a message is forwarded (lid 1), returned (lid 2) or kept, by the text in force on that day.
 */
@Grondslag("Awb 2:3")
@Artikel(
        titel = "Doorsturen naar het bevoegde bestuursorgaan",
        wijziging = "Tot en met 2025-12-31 geschriften; vanaf 2026-01-01 berichten, met lid 3.",
        nietGemodelleerd = "Dienstverleners: zij zijn geen bestuursorgaan, dus naar hen wordt niets doorgezonden. Warm"
                + " doorverwijzen is beleid.")
public final class Awb2_3 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 2:3 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 2:3 lid 2");
    public static final Vindplaats LID_3 = Vindplaats.van("Awb 2:3 lid 3");

    /** Since when the article speaks of any message, and lid 3 limits it for electronic ones. */
    public static final Geldigheid BERICHT = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final Grond TEGELIJK = Grond.van(LID_1, "Awb2_3.tegelijk");
    private static final Grond VERTEL_AFZENDER = Grond.van(LID_1, "Awb2_3.vertelAfzender");

    /** What happens to the message. */
    public enum Gevolg {
        DOORZENDEN,
        TERUGZENDEN,
        ZELF_BEHANDELEN
    }

    private Awb2_3() {}

    /** The word of the law for what is forwarded: paper and e-mail ("geschrift") until 2025, any "bericht" from 2026. */
    @Grondslag("Awb 2:3 lid 1")
    public static String aanduiding(LocalDate op) {
        return BERICHT.bevat(op) ? "bericht" : "geschrift";
    }

    /**
     * What to do with it.
     *
     * @param op the day it was received
     * @param voorOns whether the municipality itself is competent
     * @param bevoegdBestuursorgaanBekend whether another authority evidently is
     * @param elektronisch whether it came electronically
     * @param zonderVerdereBewerkingTeZien whether the right recipient shows without further processing (lid 3)
     */
    @Grondslag({"Awb 2:3 lid 1", "Awb 2:3 lid 2", "Awb 2:3 lid 3"})
    public static Bevinding<Gevolg> gevolg(
            LocalDate op,
            boolean voorOns,
            boolean bevoegdBestuursorgaanBekend,
            boolean elektronisch,
            boolean zonderVerdereBewerkingTeZien) {
        if (voorOns) {
            return Bevinding.van(Gevolg.ZELF_BEHANDELEN, Grond.van(LID_1, "Awb2_3.eigen", aanduiding(op)));
        }
        boolean nietAfTeLeiden = elektronisch && BERICHT.bevat(op) && !zonderVerdereBewerkingTeZien;
        if (bevoegdBestuursorgaanBekend && !nietAfTeLeiden) {
            return Bevinding.van(Gevolg.DOORZENDEN, Grond.van(LID_1, "Awb2_3.doorzenden", aanduiding(op)));
        }
        Grond terug = Grond.van(LID_2, "Awb2_3.terugzenden", aanduiding(op));
        return nietAfTeLeiden
                ? Bevinding.van(Gevolg.TERUGZENDEN, terug, Grond.van(LID_3, "Awb2_3.onduidelijk"))
                : Bevinding.van(Gevolg.TERUGZENDEN, terug);
    }

    /**
     * Whether it may be forwarded so: the sender is told at the same time.
     *
     * @param afzenderBekend whether there is somebody to tell
     */
    @Grondslag("Awb 2:3 lid 1")
    public static Bevinding<Toelating> magDoorzenden(boolean afzenderBekend, boolean tegelijkVerteld) {
        return afzenderBekend && !tegelijkVerteld
                ? Bevinding.geweigerd(VERTEL_AFZENDER)
                : Bevinding.toegestaan(TEGELIJK);
    }

    /** That a complaint about another authority is forwarded. */
    @Grondslag("Awb 2:3 lid 1")
    public static Grond anderBestuursorgaan() {
        return Grond.van(LID_1, "Awb2_3.anderBestuursorgaan");
    }

    /** That a joint arrangement with a board of its own is another authority. */
    @Grondslag("Awb 2:3 lid 1")
    public static Grond regelingMetBestuur() {
        return Grond.van(LID_1, "Awb2_3.regelingMetBestuur");
    }
}
