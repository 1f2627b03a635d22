package nl.klacht.core.recht.sectoraal;

import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Wet kwaliteit, klachten en geschillen zorg article 21: when a dispute can be put before the
 * geschilleninstantie.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0037173/">Text at the source</a>.
 *
 * <p>Decides: on which of three grounds a client gets access (lid 1).
 */
@Grondslag("Wkkgz 21")
@Artikel(
        titel = "Wanneer een geschil kan worden voorgelegd",
        vanaf = "2016-01-01",
        nietGemodelleerd = "Een geweigerde vertegenwoordiger (lid 2), stichtingen en verenigingen (lid 3).")
public final class Wkkgz21 {

    public static final Vindplaats ONDER_A = Vindplaats.van("Wkkgz 21 lid 1 onder a");
    public static final Vindplaats ONDER_B = Vindplaats.van("Wkkgz 21 lid 1 onder b");
    public static final Vindplaats ONDER_C = Vindplaats.van("Wkkgz 21 lid 1 onder c");

    private Wkkgz21() {}

    /**
     * Whether the dispute can be put before it; every ground that holds is named.
     *
     * @param regelsGeschonden the provider did not keep to the rules of 13 to 17, for instance answered too late
     * @param onvoldoendeWeggenomen the answer did not take the complaint away, as the client sees it
     * @param eerstKlagenNietTeVergen it cannot reasonably be asked that he complains to the provider first
     */
    @Grondslag({"Wkkgz 21 lid 1 onder a", "Wkkgz 21 lid 1 onder b", "Wkkgz 21 lid 1 onder c"})
    public static Bevinding<Toelating> toegang(
            boolean regelsGeschonden, boolean onvoldoendeWeggenomen, boolean eerstKlagenNietTeVergen) {
        List<Grond> gronden = new ArrayList<>();
        if (regelsGeschonden) {
            gronden.add(Grond.van(ONDER_A, "Wkkgz21.regels"));
        }
        if (onvoldoendeWeggenomen) {
            gronden.add(Grond.van(ONDER_B, "Wkkgz21.antwoord"));
        }
        if (eerstKlagenNietTeVergen) {
            gronden.add(Grond.van(ONDER_C, "Wkkgz21.nietTeVergen"));
        }
        return gronden.isEmpty()
                ? Bevinding.geweigerd(Grond.van(ONDER_B, "Wkkgz21.nogNiet"))
                : Bevinding.toegestaan(gronden);
    }
}
