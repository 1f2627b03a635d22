package nl.klacht.core.recht.sectoraal;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Termijn;

/**
 * Jeugdwet article 4.2.1: complaints about jeugdhulp go to a complaints committee of the provider, and title 9.1 of
 * the Awb does not apply.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0034925/">Text at the source</a>.
 *
 * <p>Decides: whether the Awb road and its terms are switched off for a complaint about jeugdhulp, also when the
 * municipality itself provides it.
 */
@Grondslag("Jeugdwet 4.2.1")
@Artikel(
        titel = "Klachten over jeugdhulp gaan naar de klachtencommissie",
        vanaf = "2015-01-01",
        wijziging = "De uitzondering op de Awb was in 2015 en op 2020-07-01 lid 6 en is op 2026-01-01 lid 8; wanneer"
                + " het lid is vernummerd, is niet bekend.",
        nietGemodelleerd = "De termijn van de commissie: die staat in haar eigen regeling.")
public final class Jeugdwet4_2_1 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Jeugdwet 4.2.1");
    public static final Vindplaats LID_1 = Vindplaats.van("Jeugdwet 4.2.1 lid 1");
    public static final Vindplaats LID_5 = Vindplaats.van("Jeugdwet 4.2.1 lid 5");
    public static final Vindplaats LID_8 = Vindplaats.van("Jeugdwet 4.2.1 lid 8");

    private static final Vindplaats LID_6_OUD = Vindplaats.van("Jeugdwet 4.2.1 lid 6");
    private static final LocalDate IN_WERKING = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAATST_ALS_LID_6 = LocalDate.of(2020, 7, 1);
    private static final LocalDate EERST_ALS_LID_8 = LocalDate.of(2026, 1, 1);
    private static final Termijn MAATREGELEN_BINNEN = Termijn.maanden(1);

    /** Whether title 9.1 of the Awb applies. */
    public enum Titel91 {
        VAN_TOEPASSING,
        UITGESCHAKELD
    }

    private Jeugdwet4_2_1() {}

    /**
     * Whether the Awb road is switched off.
     *
     * @param op the day on which the complaint was submitted
     * @param jeugdhulp the complaint is about jeugdhulp or a gecertificeerde instelling towards a young person, parent,
     *     guardian or foster parent
     */
    @Grondslag("Jeugdwet 4.2.1 lid 8")
    public static Bevinding<Titel91> titel91(LocalDate op, boolean jeugdhulp) {
        if (op.isBefore(IN_WERKING)) {
            return Bevinding.van(Titel91.VAN_TOEPASSING, Grond.van(ARTIKEL, "Jeugdwet4_2_1.nogNiet", IN_WERKING));
        }
        return jeugdhulp
                ? Bevinding.van(Titel91.UITGESCHAKELD, Grond.van(uitsluiting(op), "Jeugdwet4_2_1.jeugdhulp"))
                : Bevinding.van(Titel91.VAN_TOEPASSING, Grond.van(LID_1, "Jeugdwet4_2_1.geenJeugdhulp"));
    }

    /** Within a month after the opinion the provider says which measures it takes. */
    @Grondslag("Jeugdwet 4.2.1 lid 5")
    public static Termijn maatregelenBinnen() {
        return MAATREGELEN_BINNEN;
    }

    private static Vindplaats uitsluiting(LocalDate op) {
        if (!op.isAfter(LAATST_ALS_LID_6)) {
            return LID_6_OUD;
        }
        return op.isBefore(EERST_ALS_LID_8) ? ARTIKEL : LID_8;
    }
}
