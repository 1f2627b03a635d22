package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;

/**
 * Algemene wet bestuursrecht article 2:24: a complaint that came by the wrong channel and is handled anyway runs from
 * internal forwarding.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: from which day the term of 9:11 is counted then.
 */
@Grondslag("Awb 2:24")
@Artikel(
        titel = "Een klacht langs de verkeerde weg loopt vanaf het intern doorsturen",
        vanaf = "2026-01-01",
        nietGemodelleerd = "Of de gemeente het bericht moest behandelen (2:16 lid 1): dat is een oordeel over het werk"
                + " dat het kost.")
public final class Awb2_24 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:24");

    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private Awb2_24() {}

    /**
     * The day from which is counted: internal forwarding, but only when the sender was told of it without delay, and only
     * from 2026-01-01. Otherwise receipt.
     */
    @Grondslag("Awb 2:24")
    public static Bevinding<LocalDate> begin(
            LocalDate ontvangst, LocalDate internDoorgezonden, boolean onverwijldMeegedeeld) {
        if (!GELDIGHEID.bevat(ontvangst)) {
            return Bevinding.van(ontvangst, Grond.van(ARTIKEL, "Awb2_24.nogNiet", GELDIGHEID.van(), ontvangst));
        }
        return onverwijldMeegedeeld
                ? Bevinding.van(internDoorgezonden, Grond.van(ARTIKEL, "Awb2_24.doorzending", internDoorgezonden))
                : Bevinding.van(ontvangst, Grond.van(ARTIKEL, "Awb2_24.nietVerteld", ontvangst));
    }

    /**
     * The end of the term of 9:11 lid 1, counted from that day.
     *
     * <p>Received on Monday 7 September 2026, forwarded and told on the 9th: six weeks from the 9th end on Wednesday 21
     * October.
     */
    @Grondslag({"Awb 2:24", "Awb 9:11 lid 1"})
    public static Einddatum afhandeling(
            LocalDate ontvangst,
            LocalDate internDoorgezonden,
            boolean onverwijldMeegedeeld,
            boolean adviesprocedure,
            Kalender kalender) {
        Bevinding<LocalDate> begin = begin(ontvangst, internDoorgezonden, onverwijldMeegedeeld);
        Einddatum einde = Awb9_11.afhandeling(begin.uitkomst(), adviesprocedure, kalender);
        List<Grond> gronden = new ArrayList<>(begin.gronden());
        gronden.addAll(einde.gronden());
        return new Einddatum(
                einde.begin(), einde.nominaal(), einde.veilig(), einde.wettelijk(), einde.voorlopig(), gronden);
    }
}
