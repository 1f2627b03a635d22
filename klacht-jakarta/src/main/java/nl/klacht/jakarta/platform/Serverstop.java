package nl.klacht.jakarta.platform;

import java.util.logging.Logger;

/** Ends the server when it may not start. */
public final class Serverstop {

    private static final Logger LOG = Logger.getLogger(Serverstop.class.getName());

    private Serverstop() {}

    /** Ends it at once, with the sentence in the log; no port is open yet, so nobody is cut off. */
    public static void wegens(StartGeweigerd reden) {
        LOG.severe(reden.getMessage());
        Runtime.getRuntime().halt(1);
    }
}
