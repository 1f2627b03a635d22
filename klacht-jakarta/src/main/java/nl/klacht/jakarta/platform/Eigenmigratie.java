package nl.klacht.jakarta.platform;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klacht.jakarta.tenant.Muur;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenantstand;

/**
 * Makes a municipality ready that has a login of its own, and looks whether that login is the wall it should be. What is
 * wrong there is not mended in our settings, so it is said, and looked at again later; the other municipalities go on.
 */
final class Eigenmigratie {

    private static final Logger LOG = Logger.getLogger(Eigenmigratie.class.getName());

    private final Tenant tenant;
    private final Databasetoegang gedeeld;
    private final String[] plaatsen;

    /**
     * @param gedeeld the access of the installation
     * @param plaatsen where the migrations are
     */
    Eigenmigratie(Tenant tenant, Databasetoegang gedeeld, String... plaatsen) {
        this.tenant = tenant;
        this.gedeeld = gedeeld;
        this.plaatsen = plaatsen;
    }

    /** @param register a connection of the migration login on the shared database */
    Tenantstand voerUit(Connection register, Registerrij bekend) throws SQLException {
        if (tenant.muur() == Muur.EIGEN_DATABASE) {
            Inrichting.ontneem(register, tenant.werkruimte(), "");
        }
        try {
            var toegang = gedeeld.voor(tenant);
            var vooraf = vooraf(toegang);
            return vooraf.isPresent() ? wacht(bekend, vooraf.get()) : migreer(toegang, bekend);
        } catch (UncheckedIOException | SQLException e) {
            LOG.log(Level.WARNING, e, () -> "De database van " + tenant.id() + " is niet bereikbaar.");
            return wacht(bekend, "De eigen login of database van deze gemeente is nog niet bereikbaar.");
        }
    }

    private Tenantstand migreer(Databasetoegang toegang, Registerrij bekend) throws SQLException {
        var stand = Tenantstand.achter(bekend.versie());
        try (var c = toegang.voorMigratie()) {
            stand = new Gemeentemigratie(tenant, toegang, plaatsen).voerUit(c, bekend);
        }
        var achteraf = stand.isKlaar() ? achteraf(toegang) : Optional.<String>empty();
        return achteraf.isPresent() ? wacht(bekend, achteraf.get()) : stand;
    }

    /** Why this login cannot even be given the role. */
    private Optional<String> vooraf(Databasetoegang toegang) throws SQLException {
        var login = toegang.poollogin();
        if (login.equals(gedeeld.poollogin()) || login.equals(toegang.migratielogin())) {
            return Optional.of("De login " + login + " is die van de installatie zelf. Maak een eigen login.");
        }
        try (var c = toegang.voorMigratie()) {
            var teOud = Migraties.teOud(c);
            return teOud.isPresent()
                    ? teOud
                    : new Logintoets(c, login, tenant.werkruimte().rol()).ontbreekt();
        }
    }

    private Optional<String> achteraf(Databasetoegang toegang) throws SQLException {
        var login = toegang.poollogin();
        try (var c = toegang.voorMigratie()) {
            var bezwaar = new Logintoets(c, login, tenant.werkruimte().rol()).bezwaar();
            if (bezwaar.isPresent()) {
                return bezwaar;
            }
        }
        return toegang.komtBinnen()
                ? Optional.empty()
                : Optional.of("De login " + login
                        + " komt niet binnen. Kijk naar haar wachtwoord en haar recht om te verbinden.");
    }

    private Tenantstand wacht(Registerrij bekend, String zin) {
        LOG.log(Level.WARNING, "De gemeente {0} wacht op haar database. {1}", new Object[] {tenant.id(), zin});
        return Tenantstand.wacht(zin, bekend.versie());
    }
}
