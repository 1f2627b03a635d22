package nl.klacht.core.recht.beleid;

import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Uitgangspunten klachtbehandeling sociaal domein, section 6: after own handling there is one second line.
 *
 * <p>Policy of the college of Stichtse Vecht. Adopted on 2014-12-16; in force until the college decides otherwise.
 *
 * <p>Decides: that the municipality has exactly one general second line at a time.
 *
 * <p><b>Niet gemodelleerd</b>: the special competences that the law puts beside it: special investigating officers
 * (WNo 1a) and the rights of children (WNo 11c).
 */
@Grondslag("Uitgangspunten 6")
public final class Uitgangspunten6 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Uitgangspunten 6");

    private static final Grond DAARNA =
            Grond.van(ARTIKEL, "Is de klacht bij de gemeente behandeld, dan kan de klager naar de tweede lijn.");

    private Uitgangspunten6() {}

    /** That the second line comes after own handling. */
    @Grondslag("Uitgangspunten 6")
    public static Grond tweedeLijnNaEigenBehandeling() {
        return DAARNA;
    }

    /** Whether that many general second lines on one day are in order: one. */
    @Grondslag("Uitgangspunten 6")
    public static Bevinding<Toelating> magNaastElkaar(int algemeneVoorzieningenOpEenDag) {
        return algemeneVoorzieningenOpEenDag == 1
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "De gemeente heeft één tweede lijn."))
                : Bevinding.geweigerd(Grond.van(
                        ARTIKEL,
                        "De gemeente heeft op elke dag precies één tweede lijn. Hier zijn het er {0}.",
                        algemeneVoorzieningenOpEenDag));
    }
}
