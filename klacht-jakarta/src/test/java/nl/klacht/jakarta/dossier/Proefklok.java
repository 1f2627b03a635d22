package nl.klacht.jakarta.dossier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;

/** A clock that a test puts forward or back under a running server; it is in no war but that of the test. */
@Alternative
@Priority(1)
@ApplicationScoped
public class Proefklok extends Klok {

    private volatile Duration verschil = Duration.ZERO;

    @Override
    public Instant nu() {
        return super.nu().plus(verschil);
    }

    void zet(Duration verschil) {
        this.verschil = verschil;
    }
}
