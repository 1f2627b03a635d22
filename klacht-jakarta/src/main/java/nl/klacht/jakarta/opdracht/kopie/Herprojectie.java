package nl.klacht.jakarta.opdracht.kopie;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.jakarta.beheer.GemeenteGestopt;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.dossier.Projectie;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import nl.klacht.jakarta.opslag.Dossieropslag;
import nl.klacht.jakarta.opslag.GebeurtenisRij;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/**
 * Computes what lists need of a dossier again from its history, as the service does after a step: with its own fold, its own
 * projection, its own entities and the settings of the municipality. It only works in another schema.
 */
final class Herprojectie implements AutoCloseable {

    private final EntityManagerFactory fabriek;
    private final EntityManager em;
    private final Dossieropslag opslag;
    private final Kader kader;
    private final Projectie projectie = new Projectie(new Opslagvorm());
    private final Opslagvorm opslagvorm = new Opslagvorm();

    /** @param c a connection for this work only */
    Herprojectie(Connection c, String schema, String gemeente) throws SQLException {
        Sql.wijzigInstelling(c, "search_path", schema);
        this.kader = kader(gemeente);
        this.fabriek = Persistence.createEntityManagerFactory(
                "klacht",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "hibernate.transaction.coordinator_class", "jdbc",
                        "hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_HOLD",
                        "hibernate.multi_tenant_connection_provider", new Verbinding(c),
                        "hibernate.tenant_identifier_resolver", new Plek(schema)));
        this.em = fabriek.createEntityManager();
        this.opslag = new Dossieropslag(em);
    }

    private static Kader kader(String gemeente) {
        try {
            return new Gemeenten(ConfigProvider.getConfig()).van(gemeente).kader();
        } catch (GemeenteGestopt | IllegalArgumentException e) {
            throw new OpdrachtGeweigerd(
                    "De instellingen van " + gemeente
                            + " zijn niet te lezen. Zeg met KLACHT_TENANT_CONFIGS waar zij staan.",
                    e);
        }
    }

    void herzie(UUID id) {
        List<GebeurtenisRij> rijen = opslag.gebeurtenissen(id);
        List<Gebeurtenis> geschiedenis = rijen.stream().map(opslagvorm::lees).toList();
        Dossier dossier = Dossier.vouw(id, geschiedenis);
        Situatie situatie = new Situatie(dossier, kader, dossier.bijgewerktOp());
        em.getTransaction().begin();
        opslag.herzie(projectie.dossier(situatie, rijen.get(rijen.size() - 1).hash()), projectie.onderdelen(situatie));
        em.getTransaction().commit();
        em.clear();
    }

    @Override
    public void close() {
        em.close();
        fabriek.close();
    }

    /** There is one place. */
    private record Plek(String schema) implements CurrentTenantIdentifierResolver<String> {

        @Override
        public String resolveCurrentTenantIdentifier() {
            return schema;
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return false;
        }
    }

    /** There is one connection, which its maker closes. */
    private static final class Verbinding implements MultiTenantConnectionProvider<String> {

        private static final long serialVersionUID = 1L;

        private final transient Connection c;

        Verbinding(Connection c) {
            this.c = c;
        }

        @Override
        public Connection getConnection(String schema) {
            return c;
        }

        @Override
        public void releaseConnection(String schema, Connection verbinding) {
            // who opened it closes it
        }

        @Override
        public Connection getAnyConnection() {
            return c;
        }

        @Override
        public void releaseAnyConnection(Connection verbinding) {
            // who opened it closes it
        }

        @Override
        public boolean supportsAggressiveRelease() {
            return false;
        }

        @Override
        public boolean isUnwrappableAs(Class<?> soort) {
            return soort.isInstance(this);
        }

        @Override
        public <T> T unwrap(Class<T> soort) {
            return soort.cast(this);
        }
    }
}
