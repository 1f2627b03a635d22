package nl.klacht.core.dossier;

import java.util.UUID;

/** What can stand first in a history: the receipt of a message. */
public interface Opening extends Toepasbaar {

    /** The dossier that comes into being by it. */
    Dossier open(UUID id, Gebeurtenis gebeurtenis);
}
