package nl.klacht.jakarta.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenantstand;

/** The rows of the tenant register, as the migration login writes them. */
final class Registertabel {

    private final Connection verbinding;

    Registertabel(Connection verbinding) {
        this.verbinding = verbinding;
    }

    Map<String, Registerrij> rijen() throws SQLException {
        var rijen = new HashMap<String, Registerrij>();
        try (var s = verbinding.prepareStatement("select id, versie, login, plaats from register.tenant");
                var r = s.executeQuery()) {
            while (r.next()) {
                rijen.put(r.getString(1), new Registerrij(r.getString(2), r.getString(3), r.getString(4)));
            }
        }
        return rijen;
    }

    /** Which municipalities left; their folders may still be there. */
    Set<String> vertrokken() throws SQLException {
        var ids = new HashSet<String>();
        try (var s = verbinding.prepareStatement("select id from register.vertrokken");
                var r = s.executeQuery()) {
            while (r.next()) {
                ids.add(r.getString(1));
            }
        }
        return ids;
    }

    void schrijf(Tenant tenant, Tenantstand stand) throws SQLException {
        schrijfTenant(tenant, stand);
        schrijfHosts(tenant);
    }

    /** Over which login it is served from now on, and where its data are. */
    void schrijfMuur(Tenant tenant, Databasetoegang toegang) throws SQLException {
        try (var s = verbinding.prepareStatement(
                "update register.tenant set muur = ?, login = ?, plaats = ? where id = ?")) {
            s.setString(1, tenant.muur().name().toLowerCase(Locale.ROOT));
            s.setString(2, toegang.poollogin());
            s.setString(3, toegang.plaatsVan(tenant));
            s.setString(4, tenant.id());
            s.execute();
        }
    }

    private void schrijfTenant(Tenant tenant, Tenantstand stand) throws SQLException {
        try (var s = verbinding.prepareStatement("""
                insert into register.tenant (id, naam, schema, rol, status, zin, versie)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set naam = excluded.naam, status = excluded.status, zin = excluded.zin,
                    versie = excluded.versie, bijgewerkt_op = now()
                """)) {
            s.setString(1, tenant.id());
            s.setString(2, tenant.naam());
            s.setString(3, tenant.werkruimte().schema());
            s.setString(4, tenant.werkruimte().rol());
            s.setString(5, stand.soort().name().toLowerCase(Locale.ROOT));
            s.setString(6, stand.zin());
            s.setString(7, stand.versie());
            s.execute();
        }
    }

    private void schrijfHosts(Tenant tenant) throws SQLException {
        try (var weg = verbinding.prepareStatement("delete from register.tenant_host where tenant = ?");
                var bij = verbinding.prepareStatement("insert into register.tenant_host (host, tenant) values (?, ?)"
                        + " on conflict (host) do update set tenant = excluded.tenant")) {
            weg.setString(1, tenant.id());
            weg.execute();
            for (var host : tenant.hosts()) {
                bij.setString(1, host);
                bij.setString(2, tenant.id());
                bij.execute();
            }
        }
    }
}
