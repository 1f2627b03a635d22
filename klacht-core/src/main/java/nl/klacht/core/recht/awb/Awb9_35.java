package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.termijn.Einddatum;
import org.jspecify.annotations.Nullable;

/**
 * Algemene wet bestuursrecht article 9:35: before the end the findings go to all three, who can comment.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: to whom the findings go (lid 1), until when they can comment, and from when the investigation can be
 * ended (lid 2).
 */
@Grondslag("Awb 9:35")
@Artikel(
        titel = "Bevindingen voorleggen",
        nietGemodelleerd = "Hoe lang reageren kan: dat bepaalt de ombudsman. Wat iemand antwoordt.")
public final class Awb9_35 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:35 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:35 lid 2");

    private Awb9_35() {}

    /** Whether the findings went to everyone who must have them. */
    @Grondslag("Awb 9:35 lid 1")
    public static Bevinding<Toelating> gezondenAanAllen(Set<Betrokkene> gezondenAan, boolean beklaagde) {
        List<Zin> nogNiet = Betrokkene.nogNiet(gezondenAan, beklaagde);
        return nogNiet.isEmpty()
                ? Bevinding.toegestaan(Grond.van(LID_1, "Awb9_35.gezonden"))
                : Bevinding.geweigerd(Grond.van(LID_1, "Awb9_35.ookNaar", nogNiet));
    }

    /** The last day to comment, as the ombudsman set it; it moves for no weekend. */
    @Grondslag("Awb 9:35 lid 2")
    public static Einddatum reactieUiterlijk(LocalDate gezonden, LocalDate uiterlijk) {
        return Einddatum.vast(gezonden, uiterlijk, Grond.van(LID_2, "Awb9_35.reageren", gezonden, uiterlijk));
    }

    /**
     * Whether the investigation may be ended on that day.
     *
     * @param reactieUiterlijk the last day to comment, or null when the findings did not go out yet
     * @param iedereenReageerde everyone has commented, or said that he will not
     */
    @Grondslag({"Awb 9:35 lid 1", "Awb 9:35 lid 2"})
    public static Bevinding<Toelating> magEindigen(
            @Nullable LocalDate reactieUiterlijk, boolean iedereenReageerde, LocalDate dag) {
        if (reactieUiterlijk == null) {
            return Bevinding.geweigerd(Grond.van(LID_1, "Awb9_35.nogNietGezonden"));
        }
        return iedereenReageerde || dag.isAfter(reactieUiterlijk)
                ? Bevinding.toegestaan(Grond.van(LID_2, "Awb9_35.konReageren"))
                : Bevinding.geweigerd(Grond.van(LID_2, "Awb9_35.reagerenKanNog", reactieUiterlijk));
    }
}
