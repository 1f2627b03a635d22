package nl.klacht.core.behandeling;

import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.grondslag.Oordeel;

/** The judgement that a gebeurtenis is: by whom, in which role, on which day. */
final class Oordelen {

    private Oordelen() {}

    static Oordeel van(Gebeurtenis gebeurtenis) {
        return new Oordeel(gebeurtenis.actor().gebruiker(), gebeurtenis.actor().rol(), gebeurtenis.dag());
    }
}
