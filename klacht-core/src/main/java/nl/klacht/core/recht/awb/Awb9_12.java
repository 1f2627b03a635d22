package nl.klacht.core.recht.awb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;

/**
 * Algemene wet bestuursrecht article 9:12: the complainant gets a reasoned notice of findings, opinion and
 * conclusions, and hears which ombudsman he can go to.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: what the outcome letter must contain before it can leave.
 */
@Grondslag("Awb 9:12")
@Artikel(
        titel = "De afhandelingsbrief: bevindingen, oordeel en conclusies",
        nietGemodelleerd = "Hoe goed de motivering is.")
public final class Awb9_12 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:12 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:12 lid 2");

    /** That a letter names a second line where there is none; shared with the notice of 9:8 lid 3. */
    static final Grond GEEN_TWEEDE_LIJN = Grond.van(LID_2, "Awb9_12.geenTweedeLijn");

    private static final Grond VOLLEDIG = Grond.van(LID_1, "Awb9_12.volledig");

    /** What the letter must contain; {@link #CONCLUSIES} only when there are any. */
    public enum Inhoud {
        BEVINDINGEN(LID_1, Zin.van("Awb9_12.inhoud.bevindingen")),
        OORDEEL(LID_1, Zin.van("Awb9_12.inhoud.oordeel")),
        CONCLUSIES(LID_1, Zin.van("Awb9_12.inhoud.conclusies")),
        MOTIVERING(LID_1, Zin.van("Awb9_12.inhoud.motivering")),
        OMBUDSMAN(LID_2, Zin.van("Awb9_12.inhoud.ombudsman")),
        TERMIJN(LID_2, Zin.van("Awb9_12.inhoud.termijn"));

        private final Vindplaats vindplaats;
        private final Zin naam;

        Inhoud(Vindplaats vindplaats, Zin naam) {
            this.vindplaats = vindplaats;
            this.naam = naam;
        }

        public Vindplaats vindplaats() {
            return vindplaats;
        }

        /** How it is named in a sentence. */
        Zin naam() {
            return naam;
        }

        private Grond ontbreekt() {
            return Grond.van(vindplaats, "Awb9_12.ontbreekt", naam);
        }
    }

    private Awb9_12() {}

    /** What the letter must contain, in the order of the law. */
    @Grondslag({"Awb 9:12 lid 1", "Awb 9:12 lid 2"})
    public static Set<Inhoud> vereist(boolean conclusies, boolean tweedeLijn) {
        EnumSet<Inhoud> vereist = EnumSet.of(Inhoud.BEVINDINGEN, Inhoud.OORDEEL, Inhoud.MOTIVERING);
        if (conclusies) {
            vereist.add(Inhoud.CONCLUSIES);
        }
        if (tweedeLijn) {
            vereist.add(Inhoud.OMBUDSMAN);
            vereist.add(Inhoud.TERMIJN);
        }
        return Collections.unmodifiableSet(vereist);
    }

    /**
     * Whether the letter may leave: nothing missing, and no ombudsman named where there is none.
     *
     * @param conclusies whether conclusions were drawn
     * @param tweedeLijn whether there is a second line for this part
     */
    @Grondslag({"Awb 9:12 lid 1", "Awb 9:12 lid 2"})
    public static Bevinding<Toelating> magVerzenden(Set<Inhoud> aanwezig, boolean conclusies, boolean tweedeLijn) {
        List<Grond> bezwaren = new ArrayList<>();
        vereist(conclusies, tweedeLijn).stream()
                .filter(inhoud -> !aanwezig.contains(inhoud))
                .forEach(inhoud -> bezwaren.add(inhoud.ontbreekt()));
        if (!tweedeLijn && aanwezig.contains(Inhoud.OMBUDSMAN)) {
            bezwaren.add(GEEN_TWEEDE_LIJN);
        }
        return Bevinding.tenzij(bezwaren, VOLLEDIG);
    }
}
