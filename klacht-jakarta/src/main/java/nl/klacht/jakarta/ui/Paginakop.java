package nl.klacht.jakarta.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.klacht.jakarta.beheer.Contact;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.TenantContext;

/** What the frame of every page says of the municipality: {@code #{gemeente}} in the templates. */
@Named("gemeente")
@RequestScoped
public class Paginakop {

    private final TenantContext context;
    private final Gemeenten gemeenten;

    @Inject
    public Paginakop(TenantContext context, Gemeenten gemeenten) {
        this.context = context;
        this.gemeenten = gemeenten;
    }

    /** For the container's proxy. */
    protected Paginakop() {
        this(null, null);
    }

    /** The municipality, or the name of the product on the platform host. */
    public String getNaam() {
        return context.find().map(Tenant::naam).orElse("Klacht");
    }

    /** Of the complaints desk; empty on the platform host. */
    public String getTelefoon() {
        return contact().map(Contact::telefoon).orElse("");
    }

    /** Of the complaints desk; empty on the platform host. */
    public String getEmail() {
        return contact().map(Contact::email).orElse("");
    }

    public boolean isDemo() {
        return Demo.aan();
    }

    private Optional<Contact> contact() {
        return context.find().map(tenant -> gemeenten.van(tenant.id()).contact());
    }
}
