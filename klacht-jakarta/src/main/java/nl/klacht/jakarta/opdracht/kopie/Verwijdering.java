package nl.klacht.jakarta.opdracht.kopie;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import nl.klacht.jakarta.opdracht.Werkplek;
import org.jspecify.annotations.Nullable;

/**
 * Removes a municipality in two steps by two people. Both read the back-up whole and compare every table with it, so that
 * nothing goes that is not in it. The municipality is closed first, and stays closed.
 */
final class Verwijdering {

    private static final int CODE_BYTES = 5;
    private static final String VOORSTEL = "select door, code_hash, bewijs from register.verwijdervoorstel"
            + " where tenant = ? and gevraagd_op > now() - interval '1 day'";

    private final Werkplek werkplek;
    private final Ingeschrevene gemeente;
    private final Path bewijs;
    private final @Nullable Sleutel sleutel;
    private final String door;

    /** @param door the name of who asks or confirms */
    Verwijdering(Werkplek werkplek, Ingeschrevene gemeente, Path bewijs, @Nullable Sleutel sleutel, String door) {
        this.werkplek = werkplek;
        this.gemeente = gemeente;
        this.bewijs = bewijs;
        this.sleutel = sleutel;
        this.door = door;
    }

    /** Asks for it; the code with which somebody else confirms. */
    String stelVoor() throws SQLException, IOException {
        try (Connection register = werkplek.register()) {
            eisDicht(register);
            eisAllesErin();
            byte[] toeval = new byte[CODE_BYTES];
            new SecureRandom().nextBytes(toeval);
            String code = HexFormat.of().formatHex(toeval);
            Sql.wijzig(
                    register,
                    "insert into register.verwijdervoorstel (tenant, door, code_hash, bewijs) values (?, ?, ?, ?)"
                            + " on conflict (tenant) do update set door = excluded.door, code_hash = excluded.code_hash,"
                            + " bewijs = excluded.bewijs, gevraagd_op = now()",
                    gemeente.id(),
                    door,
                    hash(code),
                    hash(bewijs));
            return code;
        }
    }

    /**
     * Removes it.
     *
     * @param verklaring where the statement is kept; it is there when the municipality is gone, and not before
     */
    Verklaring bevestig(String code, Path verklaring) throws SQLException, IOException {
        try (Connection register = werkplek.register();
                Connection c = werkplek.gemeente(gemeente);
                Nieuwbestand bestand = Nieuwbestand.maak(verklaring)) {
            Alleen.eis(c, gemeente);
            eisDicht(register);
            String gevraagdDoor = eisVoorstel(register, code);
            Manifest manifest = eisAllesErin();
            List<String> hosts = Sql.kolom(
                    register, "select host from register.tenant_host where tenant = ? order by 1", gemeente.id());
            boolean samen =
                    werkplek.toegang(gemeente).url().equals(werkplek.toegang().url());
            c.setAutoCommit(false);
            Connection ander = samen ? c : register;
            ander.setAutoCommit(false);
            List<String> verwijderd = new ArrayList<>(verwijderTabellen(c));
            verwijderd.addAll(verwijderUitRegister(ander));
            Rest.eisNiets(c, ander, gemeente, hosts);
            Verklaring uitkomst = Verklaring.van(
                    gemeente,
                    hosts,
                    werkplek.nu(),
                    gevraagdDoor,
                    door,
                    new Verklaring.Bewijs(bewijs.getFileName().toString(), hash(bewijs), manifest.moment()),
                    manifest,
                    verwijderd);
            bestand.uit().write(uitkomst.json());
            bestand.leg();
            c.commit();
            if (!samen) {
                verwijderRol(register);
                register.commit();
            }
            bestand.voltooi();
            return uitkomst;
        }
    }

    private void eisDicht(Connection register) throws SQLException {
        if (!Sluiting.isDicht(register, gemeente)) {
            throw new OpdrachtGeweigerd("Sluit de gemeente eerst (klacht sluit " + gemeente.id()
                    + ") en maak dan een back-up, zodat die alles bevat.");
        }
    }

    private String eisVoorstel(Connection register, String code) throws SQLException, IOException {
        List<List<String>> voorstel = Sql.rijen(register, VOORSTEL, gemeente.id());
        if (voorstel.isEmpty()) {
            throw new OpdrachtGeweigerd("Niemand heeft dit de laatste dag gevraagd. Begin zonder --code.");
        }
        List<String> rij = voorstel.get(0);
        if (rij.get(0).equalsIgnoreCase(door)) {
            throw new OpdrachtGeweigerd("Iemand anders dan " + rij.get(0) + " moet dit bevestigen.");
        }
        if (!MessageDigest.isEqual(bytes(rij.get(1)), bytes(hash(code)))
                || !rij.get(2).equals(hash(bewijs))) {
            throw new OpdrachtGeweigerd("De code past niet bij deze gemeente en deze back-up.");
        }
        return rij.get(0);
    }

    /** Reads the back-up and the database, and refuses when the one is not the other. */
    private Manifest eisAllesErin() throws SQLException, IOException {
        Manifest manifest = new Kopielezer(bewijs, sleutel).controleer();
        if (!manifest.gemeente().equals(gemeente.id())) {
            throw new OpdrachtGeweigerd("Dit is een back-up van " + manifest.gemeente() + ".");
        }
        List<Manifest.Deel> nu = new ArrayList<>();
        try (Bron bron = Bron.open(werkplek.gemeente(gemeente), gemeente.schema())) {
            for (Tabel tabel : bron.tabellen()) {
                nu.add(bron.kopieer(tabel, OutputStream.nullOutputStream()));
            }
        }
        if (!nu.equals(manifest.tabellen())) {
            throw new OpdrachtGeweigerd(
                    "De back-up is niet gelijk aan wat er nu staat. Maak een nieuwe nu de gemeente dicht is.");
        }
        return manifest;
    }

    private List<String> verwijderTabellen(Connection c) throws SQLException {
        List<String> weg = new ArrayList<>();
        for (String schema : List.of(gemeente.schema(), Herstelling.oud(gemeente), Herstelling.nieuw(gemeente))) {
            if (Catalogus.bestaat(c, schema)) {
                Herstelling.verwijder(c, schema);
                weg.add("schema " + schema);
            }
        }
        weg.add(verwijderRol(c));
        return weg;
    }

    /** Also on the server of the register, when that is another one; done last, because one server may have both databases. */
    private String verwijderRol(Connection c) throws SQLException {
        List<String> elders = Rest.gebruiktElders(c, gemeente.rol());
        if (!elders.isEmpty()) {
            return "alle rechten hier van rol %s, die zelf blijft omdat zij ook in database %s werkt"
                    .formatted(gemeente.rol(), String.join(", ", elders));
        }
        Sql.voerUit(c, "drop role if exists " + Sql.naam(gemeente.rol()));
        return "rol " + gemeente.rol();
    }

    private List<String> verwijderUitRegister(Connection c) throws SQLException {
        List<String> weg = new ArrayList<>();
        for (Register.Rijen rijen : Register.alles(c, gemeente.id())) {
            int aantal = Sql.wijzig(c, "delete from " + rijen.tabel().sql() + " where " + rijen.voorwaarde());
            if (aantal > 0) {
                weg.add("%d rijen register.%s".formatted(aantal, rijen.tabel().naam()));
            }
        }
        Sql.wijzig(c, "insert into register.vertrokken (id) values (?) on conflict do nothing", gemeente.id());
        return weg;
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String tekst) {
        return HexFormat.of().formatHex(Telstroom.sha256().digest(bytes(tekst)));
    }

    private static String hash(Path bestand) throws IOException {
        try (InputStream in = Files.newInputStream(bestand);
                Telstroom stroom = new Telstroom(OutputStream.nullOutputStream())) {
            in.transferTo(stroom);
            return stroom.sha256Hex();
        }
    }
}
