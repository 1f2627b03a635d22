package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 18: every care provider is affiliated with a recognised
 * geschilleninstantie.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>. That providers had until
 * 2017-01-01 to join is [from memory].
 *
 * <p>Decides: whether a provider must be affiliated on a day, and that a client can go there after the provider.
 */
@Grondslag("Wkkgz 18")
@Artikel(
        titel = "Aansluiting bij een geschilleninstantie",
        vanaf = "2016-01-01",
        wijziging = "Aansluiten hoefde pas op 2017-01-01 [uit het hoofd].",
        nietGemodelleerd = "De erkenning door de minister (lid 2 en 3) en militaire zorg (lid 4).")
public final class Wkkgz18 {

    public static final Vindplaats LID_1 = Vindplaats.van("Wkkgz 18 lid 1");

    /** Providers had the first year to join [from memory]. */
    private static final LocalDate OVERGANG_VOORBIJ = LocalDate.of(2017, 1, 1);

    /** Whether the affiliation is as asked. */
    public enum Aansluiting {
        IN_ORDE,
        NOG_NIET_VERPLICHT,
        ONTBREEKT
    }

    private Wkkgz18() {}

    /** Whether the affiliation is in order on that day. */
    @Grondslag("Wkkgz 18 lid 1")
    public static Bevinding<Aansluiting> aansluiting(LocalDate op, boolean aangesloten) {
        if (aangesloten) {
            return Bevinding.van(Aansluiting.IN_ORDE, Grond.van(LID_1, "Wkkgz18.aangesloten"));
        }
        return op.isBefore(OVERGANG_VOORBIJ)
                ? Bevinding.van(Aansluiting.NOG_NIET_VERPLICHT, Grond.van(LID_1, "Wkkgz18.nogNiet", OVERGANG_VOORBIJ))
                : Bevinding.van(Aansluiting.ONTBREEKT, Grond.van(LID_1, "Wkkgz18.ontbreekt", op));
    }

    /** That there is somewhere to go after the provider. */
    @Grondslag("Wkkgz 18 lid 1")
    public static Grond geschilleninstantie() {
        return Grond.van(LID_1, "Wkkgz18.geschilleninstantie");
    }
}
