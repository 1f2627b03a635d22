package nl.klacht.jakarta.proef;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops what the tests of this run have started; and before any of them, lets a test say which host it asks. */
public final class ProefSessie implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession sessie) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection,content-length");
    }

    @Override
    public void launcherSessionClosed(LauncherSession sessie) {
        Proef.sluit();
    }
}
