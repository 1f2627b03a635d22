package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.InterneDoorzending;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Ontvangst;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Norm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.recht.awb.Awb2_24;
import nl.klacht.core.toedeling.Regime;
import nl.klacht.core.toedeling.Route;
import nl.klacht.core.toedeling.Routering;

/**
 * All that a judgement depends on: how the dossier stands, in which municipality, and when.
 *
 * @param dossier how it stands
 * @param kader the municipality's choices, its second line and the calendar
 * @param nu the moment at which is asked
 */
public record Situatie(Dossier dossier, Kader kader, Instant nu) {

    public Situatie {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(kader, "kader");
        Objects.requireNonNull(nu, "nu");
    }

    /** The local day of the moment. */
    public LocalDate vandaag() {
        return LokaleDag.van(nu);
    }

    public Bevinding<Route> route(Klachtonderdeel onderdeel) {
        return Routering.route(dossier, onderdeel, kader);
    }

    public Regime regime(Klachtonderdeel onderdeel) {
        return route(onderdeel).uitkomst().regime();
    }

    /** The second line of a part for a letter or a petition of today. */
    public Bevinding<TweedeLijn> tweedeLijn(Klachtonderdeel onderdeel) {
        return Tweedelijnskeuze.tweedeLijn(dossier, onderdeel, kader, vandaag());
    }

    /** Whether the klachtadviescommissie advises on this part; the day its clock began decides. */
    public boolean isAdviesprocedure(Klachtonderdeel onderdeel) {
        return kader.regels().isAdviesprocedure(begin(onderdeel));
    }

    /** The day from which the statutory clocks of a part count. */
    public LocalDate begin(Klachtonderdeel onderdeel) {
        Ontvangst ontvangst = onderdeel.ontvangst();
        LocalDate eersteTelt = ontvangst.doorzending() == null
                ? ontvangst.eerste()
                : verkeerdeWeg(onderdeel).map(Bevinding::uitkomst).orElse(ontvangst.eerste());
        return ontvangst.begin(kader.regels().termijnstart(ontvangst.eerste()), eersteTelt);
    }

    /** From which day a message along a wrong way counts (Awb 2:24); empty when it did not come so, or no longer matters. */
    Optional<Bevinding<LocalDate>> verkeerdeWeg(Klachtonderdeel onderdeel) {
        Ontvangst ontvangst = onderdeel.ontvangst();
        InterneDoorzending doorzending = ontvangst.doorzending();
        return doorzending == null || !ontvangst.isVanEersteBericht()
                ? Optional.empty()
                : Optional.of(Awb2_24.begin(ontvangst.eerste(), doorzending.op(), isOnverwijldVerteld(doorzending)));
    }

    /** Whether the sender was told without delay: the municipality's norm says how many working days that is. */
    boolean isOnverwijldVerteld(InterneDoorzending doorzending) {
        LocalDate verteld = doorzending.verteldOp();
        int werkdagen = kader.regels().werkdagen(Norm.ONVERWIJLD);
        return verteld != null && !verteld.isAfter(kader.kalender().plusWerkdagen(doorzending.op(), werkdagen));
    }
}
