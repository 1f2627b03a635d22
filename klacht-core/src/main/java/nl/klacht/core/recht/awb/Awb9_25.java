package nl.klacht.core.recht.awb;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 9:25: who hears that an ombudsman does not start or not continue an investigation.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: to whom the notice goes (lid 1: the petitioner; lid 2: when an investigation is stopped midway also the
 * authority and the one whose conduct it is about), and that it gives the reasons in writing.
 */
@Grondslag("Awb 9:25")
@Artikel(titel = "Geen onderzoek, of niet verder", nietGemodelleerd = "Hoe snel: het artikel noemt geen getal.")
public final class Awb9_25 {

    public static final Vindplaats LID_1 = Vindplaats.van("Awb 9:25 lid 1");
    public static final Vindplaats LID_2 = Vindplaats.van("Awb 9:25 lid 2");

    private static final Grond ALLEEN_VERZOEKER = Grond.van(LID_1, "Awb9_25.alleenVerzoeker");
    private static final Grond OOK_ANDEREN = Grond.van(LID_2, "Awb9_25.ookAnderen");
    private static final Grond GEEN_REDENEN = Grond.van(LID_1, "Awb9_25.geenRedenen");

    private Awb9_25() {}

    /**
     * Who hears it.
     *
     * @param onderzoekBegonnen an investigation had been started, and is not continued
     * @param beklaagde there is somebody whose conduct it is about
     */
    @Grondslag({"Awb 9:25 lid 1", "Awb 9:25 lid 2"})
    public static Bevinding<Set<Betrokkene>> aan(boolean onderzoekBegonnen, boolean beklaagde) {
        if (!onderzoekBegonnen) {
            return Bevinding.van(EnumSet.of(Betrokkene.VERZOEKER), ALLEEN_VERZOEKER);
        }
        Set<Betrokkene> alle = EnumSet.of(Betrokkene.VERZOEKER, Betrokkene.BESTUURSORGAAN);
        if (beklaagde) {
            alle.add(Betrokkene.BEKLAAGDE);
        }
        return Bevinding.van(alle, ALLEEN_VERZOEKER, OOK_ANDEREN);
    }

    /** Whether the notice may go: with reasons, and to everyone who must hear it. */
    @Grondslag({"Awb 9:25 lid 1", "Awb 9:25 lid 2"})
    public static Bevinding<Toelating> magWeg(
            Set<Betrokkene> verteldAan, boolean onderzoekBegonnen, boolean beklaagde, boolean metRedenen) {
        List<Grond> bezwaren = new ArrayList<>();
        if (!metRedenen) {
            bezwaren.add(GEEN_REDENEN);
        }
        Set<Betrokkene> nogNiet =
                EnumSet.copyOf(aan(onderzoekBegonnen, beklaagde).uitkomst());
        nogNiet.removeAll(verteldAan);
        if (!nogNiet.isEmpty()) {
            bezwaren.add(Grond.van(
                    onderzoekBegonnen ? LID_2 : LID_1,
                    "Awb9_25.ookNaar",
                    nogNiet.stream().map(Betrokkene::naam).toList()));
        }
        return Bevinding.tenzij(bezwaren, ALLEEN_VERZOEKER);
    }
}
