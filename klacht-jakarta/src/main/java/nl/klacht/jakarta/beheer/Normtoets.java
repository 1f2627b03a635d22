package nl.klacht.jakarta.beheer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.klacht.core.gemeente.LokaleRegels;
import nl.klacht.core.gemeente.Norm;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.termijn.Kalender;

/** How long a norm may be: it fills a gap that the law leaves, and never makes more of a statutory term. */
final class Normtoets {

    private static final Set<Norm> NAAST_DE_TERMIJN =
            EnumSet.of(Norm.EERSTE_CONTACT, Norm.ONTVANGSTBEVESTIGING, Norm.INFORMELE_AFHANDELING);

    /** A Monday followed by eleven weeks without holidays, so that weeks and working days can be compared. */
    private static final LocalDate GEWONE_MAANDAG = LocalDate.of(2026, 9, 7);

    private Normtoets() {}

    /** Whether the term of Awb 9:11 runs on while this norm counts. */
    static boolean looptNaastDeTermijn(Norm norm) {
        return NAAST_DE_TERMIJN.contains(norm);
    }

    static Optional<Grond> bezwaar(Norm norm, int werkdagen) {
        if (werkdagen < 1 || werkdagen > LokaleRegels.NORM_HOOGSTENS) {
            return Optional.of(Grond.opgeschreven(
                    Sleutels.DOCUMENT,
                    "Een norm is 1 tot en met {0} werkdagen, niet {1}.",
                    LokaleRegels.NORM_HOOGSTENS,
                    werkdagen));
        }
        return looptNaastDeTermijn(norm) && isLangerDanDeTermijn(werkdagen)
                ? Optional.of(Grond.opgeschreven(
                        Awb9_11.LID_1,
                        "Een norm van {0} werkdagen duurt langer dan de termijn van de wet: {1} weken, en die loopt door.",
                        werkdagen,
                        Awb9_11.termijn(false).aantal()))
                : Optional.empty();
    }

    private static boolean isLangerDanDeTermijn(int werkdagen) {
        LocalDate norm = Kalender.nederland().plusWerkdagen(GEWONE_MAANDAG, werkdagen);
        return norm.isAfter(Awb9_11.termijn(false).nominaalEinde(GEWONE_MAANDAG));
    }
}
