package nl.klacht.jakarta.proef;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops what the tests of this run have started. */
public final class ProefSessie implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession sessie) {
        Proef.sluit();
    }
}
