package nl.klacht.core.recht.gemeentewet;

import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;

/**
 * Gemeentewet article 81v: an ombudsman gets an allowance that a regulation of the council sets.
 *
 * <p><a href="https://wetten.overheid.nl/BWBR0005416/">Text at the source</a>.
 *
 * <p>Decides: whether an allowance has its ground.
 */
@Grondslag("Gemeentewet 81v")
@Artikel(
        titel = "Vergoeding",
        wijziging = "De teksten van 2015 en 2026 zijn gelijk.",
        nietGemodelleerd = "Hoe hoog die is.",
        zonderStap = "Voor de raad die de vergoeding regelt.")
public final class Gemw81v {

    public static final Vindplaats ARTIKEL = Vindplaats.van("Gemeentewet 81v");

    private Gemw81v() {}

    /** Whether an allowance may be paid: by regulation of the council. */
    @Grondslag("Gemeentewet 81v")
    public static Bevinding<Toelating> magVergoeden(boolean bijVerordening) {
        return bijVerordening
                ? Bevinding.toegestaan(Grond.van(ARTIKEL, "Gemw81v.inVerordening"))
                : Bevinding.geweigerd(Grond.van(ARTIKEL, "Gemw81v.nogVastleggen"));
    }
}
