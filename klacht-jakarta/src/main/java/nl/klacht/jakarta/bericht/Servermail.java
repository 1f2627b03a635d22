package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import nl.klacht.jakarta.beheer.Installatiemail;
import nl.klacht.jakarta.beheer.Mailinstelling;
import nl.klacht.jakarta.platform.DatabaseKlaar;
import org.eclipse.microprofile.config.Config;

/** The mail server of the installation: for every municipality that has none of its own. */
@ApplicationScoped
public class Servermail {

    private static final Logger LOG = Logger.getLogger(Servermail.class.getName());

    private final Installatiemail gelezen;

    @Inject
    public Servermail(Config config) {
        this.gelezen = Installatiemail.lees(config);
    }

    /** For the container's proxy. */
    protected Servermail() {
        this.gelezen = Installatiemail.GEEN;
    }

    void meld(@Observes DatabaseKlaar klaar) {
        gelezen.fouten().forEach(LOG::severe);
    }

    Optional<Mailinstelling> find() {
        return gelezen.find();
    }
}
