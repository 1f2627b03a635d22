package nl.klacht.jakarta.tenant;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate where the next persistence context works; without a tenant there is none. */
public final class Tenantkeuze implements CurrentTenantIdentifierResolver<String> {

    @Override
    public String resolveCurrentTenantIdentifier() {
        try {
            var werkruimte = CDI.current()
                    .select(TenantContext.class)
                    .get()
                    .werkruimte()
                    .orElseThrow(() -> new IllegalStateException("there is no tenant to work for"));
            CDI.current().select(Transactiebinding.class).get().bind(werkruimte);
            return werkruimte.schema();
        } catch (ContextNotActiveException e) {
            throw new IllegalStateException("work outside a request needs Eenheid", e);
        }
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
