package nl.klacht.core.recht.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.sectoraal.Jeugdwet4_2_1;
import nl.klacht.core.recht.sectoraal.Wkkgz13;
import nl.klacht.core.recht.sectoraal.Wmo3_2;

/**
 * Uitgangspunten klachtbehandeling sociaal domein, section 1C: the principles, of which one can be tested: no contract
 * without a good complaint regulation.
 *
 * <p>Policy of the college of Stichtse Vecht.
 *
 * <p>Decides: whether a contract with a provider may be made. Where the law asks for a regulation its absence is an error;
 * where only the policy does, it is a warning.
 */
@Grondslag("Uitgangspunten 1C")
@Artikel(
        titel = "Geen contract zonder goede klachtregeling",
        vanaf = "2014-12-16",
        nietGemodelleerd =
                "Of een regeling goed, laagdrempelig en informeel is, en de andere beginselen: dat beoordelen mensen.",
        zonderStap = "Voor wie contracten sluit; het contract is geen dossier.")
public final class Uitgangspunten1C {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Uitgangspunten 1C");

    /** What the contract is about. */
    public enum Hulp {
        WMO,
        JEUGDHULP,
        ZORG,
        ANDERS
    }

    private Uitgangspunten1C() {}

    /**
     * Whether the contract may be made on that day.
     *
     * @param klachtregeling the provider has a regulation for complaints
     * @param inVerordening the regulation of the council asks for one for this support (Wmo only)
     */
    @Grondslag({"Uitgangspunten 1C", "Jeugdwet 4.2.1 lid 1", "Wkkgz 13 lid 1", "Wmo 2015 3.2 lid 1 onder a"})
    public static Bevinding<Toelating> magContracteren(
            Hulp hulp, LocalDate op, boolean klachtregeling, boolean inVerordening) {
        if (klachtregeling) {
            return Bevinding.toegestaan(Grond.van(ARTIKEL, "Uitgangspunten1C.metRegeling"));
        }
        return wet(hulp, op, inVerordening)
                .map(wet -> Bevinding.geweigerd(List.of(Grond.van(wet, "Uitgangspunten1C.wetEist"))))
                .orElseGet(() -> Bevinding.toegestaan(Grond.van(ARTIKEL, "Uitgangspunten1C.wetEistNiet"))
                        .metWaarschuwing(Grond.van(ARTIKEL, "Uitgangspunten1C.beleidEist")));
    }

    private static Optional<Vindplaats> wet(Hulp hulp, LocalDate op, boolean inVerordening) {
        return switch (hulp) {
            case WMO -> als(Wmo3_2.GELDIG.bevat(op) && inVerordening, Wmo3_2.LID_1_ONDER_A);
            case JEUGDHULP -> als(Jeugdwet4_2_1.GELDIG.bevat(op), Jeugdwet4_2_1.LID_1);
            case ZORG -> als(Wkkgz13.GELDIG.bevat(op), Wkkgz13.LID_1);
            case ANDERS -> Optional.empty();
        };
    }

    private static Optional<Vindplaats> als(boolean eist, Vindplaats vindplaats) {
        return eist ? Optional.of(vindplaats) : Optional.empty();
    }
}
