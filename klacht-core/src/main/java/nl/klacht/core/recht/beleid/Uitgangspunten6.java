package nl.klacht.core.recht.beleid;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Uitgangspunten klachtbehandeling sociaal domein, section 6: after own handling there is one second line.
 *
 * <p>Policy of the college of Stichtse Vecht.
 *
 * <p>Decides: that the municipality has exactly one general second line at a time.
 */
@Grondslag("Uitgangspunten 6")
@Artikel(
        titel = "Eén tweede lijn",
        vanaf = "2014-12-16",
        nietGemodelleerd = "De bijzondere bevoegdheden die de wet ernaast zet (WNo 1a en WNo 11c).",
        zonderStap = "Het rooster van de tweede lijn doet het werk: één voorziening per dag.")
public final class Uitgangspunten6 {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Uitgangspunten 6");

    private static final Grond DAARNA = Grond.van(ARTIKEL, "Uitgangspunten6.daarna");

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
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "Uitgangspunten6.een"))
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "Uitgangspunten6.meer", algemeneVoorzieningenOpEenDag));
    }
}
