package nl.klacht.jakarta.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.Tenantstand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Migraties")
class MigratieIT {

    private static final Tenant HEEL = new Tenant("proef-heel", "Proef Heel", List.of("heel.localhost"));
    private static final Tenant STUK = new Tenant("proef-stuk", "Proef Stuk", List.of("stuk.localhost"));
    private static final List<Tenant> BEIDE = List.of(HEEL, STUK);
    private static final String UITBREIDING = "classpath:proef/uitbreiding";
    private static final String FOUT = "classpath:proef/fout";

    private ProefPostgres postgres;

    @ParameterizedTest
    @DisplayName("een nieuwe versie breidt uit, bewaart de rijen, en laat haar voorganger doorwerken")
    @ValueSource(ints = {15, 17})
    void uitbreiding(int versie) throws Exception {
        postgres = ProefPostgres.start(versie, "uitbreiding");
        migreer(new Migraties(postgres.toegang()));
        zetDossierIn(HEEL);

        var nieuw = migreer(new Migraties(postgres.toegang(), Migraties.GEMEENTE, UITBREIDING));
        assertEquals(new Tenantstand(Tenantstand.Soort.KLAAR, "", "1000"), nieuw.get("proef-heel"));
        assertEquals(List.of("uitgebreid"), postgres.vraag("select proef from g_proef_heel.dossier"));

        var voorganger = migreer(new Migraties(postgres.toegang()));
        assertEquals("1000", voorganger.get("proef-heel").versie());
        assertEquals(List.of("1000", "1000"), postgres.vraag("select versie from register.tenant"));
    }

    @ParameterizedTest
    @DisplayName("een mislukte migratie houdt één gemeente achter, de andere niet")
    @ValueSource(ints = {15, 17})
    void eenGemeenteAchter(int versie) throws Exception {
        postgres = ProefPostgres.start(versie, "eengemeenteachter");
        var standen = migreer(new Migraties(postgres.toegang(), Migraties.GEMEENTE, FOUT));
        assertEquals(Tenantstand.Soort.KLAAR, standen.get("proef-heel").soort());
        assertEquals(Tenantstand.Soort.ACHTER, standen.get("proef-stuk").soort());
        assertEquals(
                List.of("proef-heel klaar", "proef-stuk achter"),
                postgres.vraag("select id || ' ' || status from register.tenant order by id"));
    }

    @ParameterizedTest
    @DisplayName("twee servers die tegelijk starten, wachten op elkaar")
    @ValueSource(ints = {17})
    void tegelijk(int versie) throws Exception {
        postgres = ProefPostgres.start(versie, "tegelijk");
        Callable<Map<String, Tenantstand>> taak = () -> migreer(new Migraties(postgres.toegang()));
        var draden = Executors.newFixedThreadPool(2);
        try {
            for (var uitkomst : draden.invokeAll(List.of(taak, taak))) {
                assertEquals(
                        List.of(true, true),
                        uitkomst.get().values().stream()
                                .map(Tenantstand::isKlaar)
                                .toList());
            }
        } finally {
            draden.shutdown();
        }
        assertEquals(
                postgres.vraag("select version from g_proef_stuk.flyway_schema_history where type = 'SQL'"
                        + " order by version"),
                postgres.vraag("select distinct version from g_proef_heel.flyway_schema_history where type = 'SQL'"
                        + " order by version"));
    }

    private Map<String, Tenantstand> migreer(Migraties migraties) throws SQLException {
        var standen = new TreeMap<String, Tenantstand>();
        migraties.voerUit(BEIDE, (tenant, stand) -> standen.put(tenant.id(), stand));
        return standen;
    }

    private void zetDossierIn(Tenant tenant) throws SQLException {
        try (var c = postgres.in(tenant.werkruimte())) {
            ProefPostgres.voerUit(c, """
                    insert into dossier (id, kenmerk, soort, fase, spoed, ontvangen_op, ontvangstdatum, verwezen,
                        versie, hash, bijgewerkt_op)
                    values (gen_random_uuid(), 'K-1', 'klacht', 'intake', false, now(), current_date, false, 1, 'h', now())
                    """);
            c.commit();
        }
    }
}
