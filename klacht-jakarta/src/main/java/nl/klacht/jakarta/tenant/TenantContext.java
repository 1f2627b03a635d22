package nl.klacht.jakarta.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For whom this request or job works. In a request it follows from the Host header and nothing else; a job says it itself,
 * through {@link Eenheid}.
 */
@RequestScoped
public class TenantContext {

    private final Gastheer gastheer;
    private final Transactiebinding binding;
    private @Nullable Plek plek;

    @Inject
    public TenantContext(Gastheer gastheer, Transactiebinding binding) {
        this.gastheer = gastheer;
        this.binding = binding;
    }

    /** For the container's proxy. */
    protected TenantContext() {
        this(null, null);
    }

    /** The municipality; empty on the platform host, on an unknown host, and outside a request. */
    public Optional<Tenant> find() {
        return Optional.ofNullable(plek().tenant());
    }

    /** The municipality of this request or job. */
    public Tenant tenant() {
        return find().orElseThrow(() -> new IllegalStateException("there is no tenant here"));
    }

    public boolean isPlatform() {
        return Werkruimte.REGISTER.equals(plek().werkruimte());
    }

    /** False when the host is neither of a tenant nor of the platform. */
    public boolean isBekend() {
        return plek().werkruimte() != null;
    }

    /** Where the next transaction works; empty means that it cannot work at all. */
    Optional<Werkruimte> werkruimte() {
        return Optional.ofNullable(plek().werkruimte());
    }

    /** Chooses where to work from now on. A transaction that already works somewhere else refuses. */
    Plek kies(Plek nieuw) {
        var vorige = plek;
        if (nieuw.werkruimte() != null) {
            binding.bind(nieuw.werkruimte());
        }
        plek = nieuw;
        return vorige == null ? Plek.NERGENS : vorige;
    }

    /** Puts back what {@link #kies} replaced, when the transaction that needed it is about to end. */
    void herstel(Plek vorige) {
        plek = vorige == Plek.NERGENS ? null : vorige;
    }

    private Plek plek() {
        if (plek == null) {
            plek = gastheer.plek();
        }
        return plek;
    }

    /** A tenant, the platform, or nowhere. */
    record Plek(@Nullable Tenant tenant, @Nullable Werkruimte werkruimte) {

        static final Plek NERGENS = new Plek(null, null);
        static final Plek PLATFORM = new Plek(null, Werkruimte.REGISTER);

        static Plek van(Tenant tenant) {
            return new Plek(tenant, tenant.werkruimte());
        }
    }
}
