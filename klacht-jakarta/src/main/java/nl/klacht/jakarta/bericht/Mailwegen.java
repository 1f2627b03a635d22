package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.beheer.Mailinstelling;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.tenant.Tenant;

/**
 * By which mail server a municipality sends: its own, or else that of the installation. In demo mode nothing leaves this
 * computer: without a mail server on it the mail stays in the product.
 */
@ApplicationScoped
public class Mailwegen {

    private final Gemeenten gemeenten;
    private final Servermail server;

    @Inject
    public Mailwegen(Gemeenten gemeenten, Servermail server) {
        this.gemeenten = gemeenten;
        this.server = server;
    }

    /** For the container's proxy. */
    protected Mailwegen() {
        this(null, null);
    }

    Optional<Mailinstelling> find(Tenant tenant) {
        return gemeenten
                .van(tenant.id())
                .berichten()
                .findMail()
                .or(server::find)
                .filter(mail -> !Demo.aan() || mail.isDezeComputer());
    }

    /** Whether mail of this municipality can leave, or would if this were no demonstration. */
    boolean isIngesteld(Tenant tenant) {
        return Demo.aan() || find(tenant).isPresent();
    }

    /** Whether its mail is put in the letter box of the demonstration. */
    boolean isDemopost(Tenant tenant) {
        return Demo.aan() && find(tenant).isEmpty();
    }
}
