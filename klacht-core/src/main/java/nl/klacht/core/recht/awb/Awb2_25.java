package nl.klacht.core.recht.awb;

import java.time.LocalDate;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Algemene wet bestuursrecht article 2:25: in a portal the authority proves what was received, sent or opened, and gives a
 * copy of its log.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005537/">Text at the source</a>.
 *
 * <p>Decides: who has the burden of proof, and whether a copy of the log is given.
 */
@Grondslag("Awb 2:25")
@Artikel(titel = "Bewijs bij een portaal", vanaf = "2026-01-01", nietGemodelleerd = "Wat genoeg bewijs is.")
public final class Awb2_25 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Awb 2:25");
    public static final Geldigheid GELDIGHEID = Geldigheid.vanaf(LocalDate.of(2026, 1, 1));

    private static final Grond GEMEENTE_BEWIJST = Grond.van(ARTIKEL, "Awb2_25.gemeenteBewijst");
    private static final Grond BUITEN_PORTAAL = Grond.van(ARTIKEL, "Awb2_25.buitenPortaal");
    private static final Grond NOG_NIET = Grond.van(ARTIKEL, "Awb2_25.nogNiet", GELDIGHEID.van());
    private static final Grond AFSCHRIFT = Grond.van(ARTIKEL, "Awb2_25.afschrift");
    private static final Grond GEEN_AFSCHRIFT = Grond.van(ARTIKEL, "Awb2_25.geenAfschrift");

    /** Who proves. */
    public enum Bewijslast {
        BIJ_BESTUURSORGAAN,
        GEWONE_REGELS
    }

    /** Whether a copy is due. */
    public enum Plicht {
        MOET,
        HOEFT_NIET
    }

    private Awb2_25() {}

    /** Who must prove that a message was received, sent or opened on that day. */
    @Grondslag("Awb 2:25")
    public static Bevinding<Bewijslast> bewijslast(LocalDate op, boolean inPortaal) {
        if (!GELDIGHEID.bevat(op)) {
            return Bevinding.van(Bewijslast.GEWONE_REGELS, NOG_NIET);
        }
        return inPortaal
                ? Bevinding.van(Bewijslast.BIJ_BESTUURSORGAAN, GEMEENTE_BEWIJST)
                : Bevinding.van(Bewijslast.GEWONE_REGELS, BUITEN_PORTAAL);
    }

    /** Whether a copy of the log data must be given. */
    @Grondslag("Awb 2:25")
    public static Bevinding<Plicht> afschriftVanLogboek(LocalDate op, boolean gevraagd) {
        if (!GELDIGHEID.bevat(op)) {
            return Bevinding.van(Plicht.HOEFT_NIET, NOG_NIET);
        }
        return gevraagd ? Bevinding.van(Plicht.MOET, AFSCHRIFT) : Bevinding.van(Plicht.HOEFT_NIET, GEEN_AFSCHRIFT);
    }
}
