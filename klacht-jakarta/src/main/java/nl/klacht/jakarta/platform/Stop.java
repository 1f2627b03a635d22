package nl.klacht.jakarta.platform;

import java.util.logging.Logger;

/** Ends the server with one sentence, outside the thread that is still starting it. */
final class Stop {

    private static final Logger LOG = Logger.getLogger(Stop.class.getName());

    private Stop() {}

    static void met(String zin) {
        LOG.severe(zin);
        new Thread(() -> System.exit(1), "klacht-stop").start();
    }
}
