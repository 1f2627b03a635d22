package nl.klacht.jakarta.opdracht.kopie;

import static nl.klacht.core.dossier.Betreftsoort.MEDEWERKER_GEMEENTE;
import static nl.klacht.core.dossier.Domein.WMO;
import static nl.klacht.core.dossier.Dossiersoort.KLACHT;
import static nl.klacht.core.dossier.Kanaal.BRIEF;
import static nl.klacht.core.dossier.Vorm.SCHRIFTELIJK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.klacht.core.behandeling.Escaleer;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Intakeonderdeel;
import nl.klacht.core.behandeling.Ontvang;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.jakarta.beheer.GeleverdeGemeenten;
import nl.klacht.jakarta.dossier.Projectie;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.opdracht.Opdrachtregel;
import nl.klacht.jakarta.opslag.DossierRij;
import nl.klacht.jakarta.opslag.GebeurtenisRij;
import nl.klacht.jakarta.opslag.OnderdeelRij;
import nl.klacht.jakarta.platform.Migraties;
import nl.klacht.jakarta.platform.ProefPostgres;
import nl.klacht.jakarta.tenant.Tenant;

/** Three municipalities on a database of one test, with made-up dossiers as the service stores them. */
final class Proefinstallatie {

    static final String WEESP = "weesp";
    static final List<Tenant> DRIE = List.of(
            new Tenant("stichtse-vecht", "Stichtse Vecht", List.of("stichtse-vecht.localhost")),
            new Tenant(WEESP, "Weesp", List.of("weesp.localhost")),
            new Tenant("wijdemeren", "Wijdemeren", List.of("wijdemeren.localhost")));

    private static final Opslagvorm VORM = new Opslagvorm();
    private static final Projectie PROJECTIE = new Projectie(new Opslagvorm());

    final ProefPostgres postgres;
    private final ByteArrayOutputStream scherm = new ByteArrayOutputStream();

    private Proefinstallatie(ProefPostgres postgres) {
        this.postgres = postgres;
    }

    static Proefinstallatie start(int versie, String database) throws SQLException {
        return start(versie, database, DRIE);
    }

    static Proefinstallatie start(int versie, String database, List<Tenant> gemeenten) throws SQLException {
        System.setProperty("klacht.tenant.configs", "../tenant-configs");
        ProefPostgres postgres = ProefPostgres.start(versie, database);
        new Migraties(postgres.toegang()).voerUit(gemeenten, (tenant, stand) -> {});
        return new Proefinstallatie(postgres);
    }

    /** Runs a command as an administrator does; its exit code. */
    int klacht(String... woorden) {
        scherm.reset();
        PrintStream uit = new PrintStream(scherm, true, StandardCharsets.UTF_8);
        return new Opdrachtregel(postgres.omgeving(), uit, uit).voerUit(List.of(woorden));
    }

    /** What the last command showed. */
    String scherm() {
        return scherm.toString(StandardCharsets.UTF_8);
    }

    static String schema(String gemeente) {
        return "g_" + gemeente.replace('-', '_');
    }

    Connection in(String gemeente) throws SQLException {
        Connection c = postgres.alsSuperuser();
        Sql.wijzigInstelling(c, "search_path", schema(gemeente));
        return c;
    }

    /** The SHA-256 of every table of a municipality. */
    Map<String, String> sommen(String gemeente) throws SQLException, IOException {
        Map<String, String> sommen = new TreeMap<>();
        try (Connection c = in(gemeente)) {
            Vorm.zet(c);
            for (Tabel tabel : Catalogus.tabellen(c, schema(gemeente))) {
                sommen.put(
                        tabel.naam(),
                        Bron.kopieer(c, tabel, OutputStream.nullOutputStream()).sha256());
            }
        }
        return sommen;
    }

    /** The rows of the lists, whatever their order. */
    List<String> lijsten(String gemeente) throws SQLException {
        try (Connection c = in(gemeente)) {
            List<String> rijen = new ArrayList<>(Sql.kolom(c, "select d::text from dossier d order by id"));
            rijen.addAll(Sql.kolom(c, "select o::text from onderdeel o order by dossier, nummer"));
            return rijen;
        }
    }

    /** Makes dossiers that have come in and were then passed upwards so many times. */
    List<UUID> maak(String gemeente, int aantal, int stappen) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection c = in(gemeente)) {
            c.setAutoCommit(false);
            for (int i = 0; i < aantal; i++) {
                Zaak zaak = new Zaak(gemeente, UUID.randomUUID());
                zaak.ontvang("K-" + zaak.id);
                for (int stap = 0; stap < stappen; stap++) {
                    zaak.escaleer();
                }
                zaak.schrijf(c, 0);
                ids.add(zaak.id);
            }
            c.commit();
        }
        return ids;
    }

    /** One more step in a dossier that is there. */
    void doe(String gemeente, UUID id) throws SQLException {
        try (Connection c = in(gemeente)) {
            c.setAutoCommit(false);
            Zaak zaak = Zaak.lees(c, gemeente, id);
            int waren = zaak.geschiedenis.size();
            zaak.escaleer();
            zaak.schrijf(c, waren);
            c.commit();
        }
    }

    Instant nu() throws SQLException {
        return OffsetDateTime.parse(postgres.vraag("select to_char(clock_timestamp() at time zone 'UTC',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                        .get(0))
                .toInstant();
    }

    /** One dossier being written. */
    private static final class Zaak {

        private static final Instant BEGIN = Instant.parse("2026-03-02T09:15:00Z");
        private static final byte[] ZOUT = {1, 2, 3};

        private final String gemeente;
        private final UUID id;
        private final Kader kader;
        private final List<Gebeurtenis> geschiedenis = new ArrayList<>();
        private final List<String> teksten = new ArrayList<>();
        private final List<Tekst> verwijzingen = new ArrayList<>();
        private String vorige = Hashketen.BEGIN;

        Zaak(String gemeente, UUID id) {
            this.gemeente = gemeente;
            this.id = id;
            this.kader = GeleverdeGemeenten.lees().van(WEESP).kader();
        }

        static Zaak lees(Connection c, String gemeente, UUID id) throws SQLException {
            Zaak zaak = new Zaak(gemeente, id);
            for (List<String> rij : Sql.rijen(
                    c, "select soort, inhoud, hash from gebeurtenis where dossier = ? order by volgnummer", id)) {
                zaak.geschiedenis.add(VORM.lees(zaak.rij(rij.get(0), rij.get(1))));
                zaak.vorige = rij.get(2);
            }
            return zaak;
        }

        private GebeurtenisRij rij(String soort, String inhoud) {
            int volgnummer = geschiedenis.size() + 1;
            return new GebeurtenisRij(
                    id, volgnummer, moment(volgnummer), "loket", "loket", soort, 1, inhoud, "[]", "", "");
        }

        private static Instant moment(int volgnummer) {
            return BEGIN.plusSeconds(60L * volgnummer);
        }

        void ontvang(String kenmerk) {
            Tekst tekst = tekst("Niemand belt mij terug.\t\\ \"'\n– regel twee");
            Persoon klager = new Persoon(UUID.randomUUID(), Hashketen.hash(ZOUT, "K. Voorbeeld"), true, true);
            voegToe(new Ontvang(
                    kenmerk,
                    KLACHT,
                    SCHRIFTELIJK,
                    BRIEF,
                    BEGIN,
                    LocalDate.of(2026, 3, 1),
                    null,
                    true,
                    false,
                    List.of(klager),
                    null,
                    null,
                    null,
                    null,
                    List.of(new Intakeonderdeel(
                            tekst,
                            true,
                            null,
                            null,
                            WMO,
                            null,
                            null,
                            Betreft.van(MEDEWERKER_GEMEENTE),
                            null,
                            false,
                            false,
                            false))));
        }

        void escaleer() {
            voegToe(new Escaleer("leidinggevende", tekst("Reden " + geschiedenis.size())));
        }

        private Tekst tekst(String tekst) {
            Tekst verwijzing = new Tekst(UUID.randomUUID(), Hashketen.hash(ZOUT, tekst));
            teksten.add(tekst);
            verwijzingen.add(verwijzing);
            return verwijzing;
        }

        private void voegToe(Handeling handeling) {
            int volgnummer = geschiedenis.size() + 1;
            geschiedenis.add(
                    new Gebeurtenis(volgnummer, moment(volgnummer), new Actor("loket", "loket"), handeling, List.of()));
        }

        /** Writes the steps after the first {@code waren}, the texts of them and the lists. */
        void schrijf(Connection c, int waren) throws SQLException {
            for (Gebeurtenis gebeurtenis : geschiedenis.subList(waren, geschiedenis.size())) {
                schrijf(c, gebeurtenis);
            }
            for (int i = 0; i < teksten.size(); i++) {
                Sql.wijzig(
                        c,
                        "insert into inhoud (id, dossier, soort, zout, inhoud) values (?, ?, 'tekst', ?, ?)",
                        verwijzingen.get(i).id(),
                        id,
                        ZOUT,
                        teksten.get(i));
            }
            Dossier dossier = Dossier.vouw(id, geschiedenis);
            Situatie situatie = new Situatie(dossier, kader, dossier.bijgewerktOp());
            schrijfLijsten(c, PROJECTIE.dossier(situatie, vorige), PROJECTIE.onderdelen(situatie));
        }

        private void schrijf(Connection c, Gebeurtenis gebeurtenis) throws SQLException {
            Handeling handeling = (Handeling) gebeurtenis.inhoud();
            String inhoud = VORM.schrijf(handeling);
            String hash = Hashketen.hash(new Hashketen.Rij(
                    gemeente,
                    id.toString(),
                    gebeurtenis.volgnummer(),
                    gebeurtenis.moment(),
                    "loket",
                    "loket",
                    handeling.soort().code(),
                    1,
                    inhoud,
                    "[]",
                    vorige,
                    ""));
            Sql.wijzig(
                    c,
                    "insert into gebeurtenis (dossier, volgnummer, moment, actor, rol, soort, versie, inhoud, gronden,"
                            + " vorige_hash, hash) values (?, ?, ?, 'loket', 'loket', ?, 1, ?, '[]', ?, ?)",
                    id,
                    gebeurtenis.volgnummer(),
                    gebeurtenis.moment().atOffset(ZoneOffset.UTC),
                    handeling.soort().code(),
                    inhoud,
                    vorige,
                    hash);
            vorige = hash;
        }

        private static void schrijfLijsten(Connection c, DossierRij d, List<OnderdeelRij> delen) throws SQLException {
            Sql.wijzig(c, "delete from onderdeel where dossier = ?", d.id());
            Sql.wijzig(c, "delete from dossier where id = ?", d.id());
            try (PreparedStatement s = c.prepareStatement(
                    "insert into dossier (id, kenmerk, soort, fase, spoed, ontvangen_op, ontvangstdatum, volgende_datum,"
                            + " volgende_wettelijk, volgende_soort, gespreksvoerder, behandelaar, dienstverleners, verwezen,"
                            + " gesloten_vanaf, versie, hash, bijgewerkt_op)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                Object[] waarden = {
                    d.id(),
                    d.kenmerk(),
                    d.soort(),
                    d.fase(),
                    d.spoed(),
                    d.ontvangenOp().atOffset(ZoneOffset.UTC),
                    d.ontvangstdatum(),
                    d.volgendeDatum(),
                    d.volgendeWettelijk(),
                    d.volgendeSoort(),
                    d.gespreksvoerder(),
                    d.behandelaar(),
                    c.createArrayOf("text", d.dienstverleners().toArray()),
                    d.verwezen(),
                    d.geslotenVanaf(),
                    d.versie(),
                    d.hash(),
                    d.bijgewerktOp().atOffset(ZoneOffset.UTC)
                };
                for (int i = 0; i < waarden.length; i++) {
                    s.setObject(i + 1, waarden[i]);
                }
                s.executeUpdate();
            }
            for (OnderdeelRij o : delen) {
                Sql.wijzig(
                        c,
                        "insert into onderdeel (dossier, nummer, domein, aard, oorzaak, regime, route, ontvangstdatum, vorm,"
                                + " kanaal, afloop, afgedaan_op, binnen_termijn, verdaagd_dagen, informeel, tweede_lijn,"
                                + " dienstverlener) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        o.dossier(),
                        o.nummer(),
                        o.domein(),
                        o.aard(),
                        o.oorzaak(),
                        o.regime(),
                        o.route(),
                        o.ontvangstdatum(),
                        o.vorm(),
                        o.kanaal(),
                        o.afloop(),
                        o.afgedaanOp(),
                        o.binnenTermijn(),
                        o.verdaagdDagen(),
                        o.informeel(),
                        o.tweedeLijn(),
                        o.dienstverlener());
            }
        }
    }
}
