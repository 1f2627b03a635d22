package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import java.util.Optional;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:1: anyone may be assisted or represented, and gets fitting support.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: that the authority may ask for a written authorisation, and from which day the duty of support stands in
 * the law.
 */
@Grondslag("Awb 2:1")
@Artikel(
        titel = "Bijstand, vertegenwoordiging en passende ondersteuning",
        wijziging = "Vernummerd op 2024-01-01; toen kwam de plicht tot passende ondersteuning erbij.",
        nietGemodelleerd = "Wie wettelijk vertegenwoordiger is (ouder, voogd, curator): dat is burgerlijk recht.")
public final class Awb2_1 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:1");

    private static final Geldigheid OUDE_NUMMERING =
            new Geldigheid(LocalDate.of(1994, 1, 1), LocalDate.of(2023, 12, 31));
    private static final Vindplaats BIJSTAND_OUD = Vindplaats.van("Awb 2:1 lid 1");
    private static final Vindplaats BIJSTAND = Vindplaats.van("Awb 2:1 lid 2");
    private static final Vindplaats MACHTIGING_OUD = Vindplaats.van("Awb 2:1 lid 2");
    private static final Vindplaats MACHTIGING = Vindplaats.van("Awb 2:1 lid 3");
    private static final Vindplaats ONDERSTEUNING = Vindplaats.van("Awb 2:1 lid 1");

    private Awb2_1() {}

    /** That help or representation is allowed; on that day, by the member then in force. */
    @Grondslag("Awb 2:1")
    public static Bevinding<Toelating> magZichLatenBijstaan(LocalDate op) {
        Vindplaats lid = OUDE_NUMMERING.bevat(op) ? BIJSTAND_OUD : BIJSTAND;
        return Bevinding.toegestaan(Grond.van(lid, "Awb2_1.bijstand"));
    }

    /** That a written authorisation may be asked for. */
    @Grondslag("Awb 2:1")
    public static Bevinding<Toelating> magMachtigingVragen(LocalDate op) {
        Vindplaats lid = OUDE_NUMMERING.bevat(op) ? MACHTIGING_OUD : MACHTIGING;
        return Bevinding.toegestaan(Grond.van(lid, "Awb2_1.machtiging"));
    }

    /** The duty of fitting support, in force from 2024-01-01; empty before. */
    @Grondslag("Awb 2:1 lid 1")
    public static Optional<Grond> passendeOndersteuning(LocalDate op) {
        return OUDE_NUMMERING.bevat(op)
                ? Optional.empty()
                : Optional.of(Grond.van(ONDERSTEUNING, "Awb2_1.ondersteuning"));
    }
}
