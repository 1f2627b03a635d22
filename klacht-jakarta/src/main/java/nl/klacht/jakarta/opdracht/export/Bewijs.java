package nl.klacht.jakarta.opdracht.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.core.keten.Ketenbewijs;
import nl.klacht.core.keten.Ketenbreuk;
import nl.klacht.core.keten.Ketencontrole;
import nl.klacht.core.keten.Keteneinde;
import nl.klacht.core.keten.Ketenhoofd;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.keten.Bewijsvorm;
import nl.klacht.jakarta.opdracht.Argumenten;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.Opdracht;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import nl.klacht.jakarta.opdracht.VerkeerdGebruik;
import nl.klacht.jakarta.opdracht.Werkplek;

/** Makes the proof that the history of one dossier is in a head, and verifies one without a server or a database. */
public final class Bewijs implements Opdracht {

    private static final String MAAK = "maak";
    private static final String TOETS = "toets";
    private static final String WAAROM = "--waarom";
    private static final String DAG = "--dag";
    private static final String SLEUTEL = "--sleutel";
    private static final String BEWAARD = "--bewaard";
    private static final String DOSSIER =
            "select cast(id as text) from dossier where cast(id as text) = ? or kenmerk = ?";
    private static final String HOOFD =
            "select cast(row_to_json(k) as text) from ketenhoofd k where k.dag <= ? order by k.dag desc limit 1";
    private static final String EINDEN =
            "select distinct on (dossier) cast(dossier as text), volgnummer, hash from keteneinde where dag <= ?"
                    + " order by dossier, dag desc";

    @Override
    public String naam() {
        return "bewijs";
    }

    @Override
    public String gebruik() {
        return "maak <gemeente> <dossier> <bestand> --waarom <reden> [--dag <dag>]"
                + " | toets <bestand> [--sleutel <openbare sleutel>] [--bewaard <bestand>]";
    }

    @Override
    public Set<String> metWaarde() {
        return Set.of(WAAROM, DAG, SLEUTEL, BEWAARD);
    }

    @Override
    public String uitleg() {
        return "Maakt het bewijs dat de geschiedenis van één dossier in een ketenhoofd zit, of kijkt zo’n bewijs na.";
    }

    @Override
    public void voerUit(Argumenten argumenten, Werkplek werkplek) throws IOException, SQLException {
        switch (argumenten.neem("maak of toets")) {
            case MAAK -> maak(argumenten, werkplek);
            case TOETS -> toets(argumenten, werkplek);
            default -> throw new VerkeerdGebruik("bewijs kent alleen: " + MAAK + " en " + TOETS + ".");
        }
    }

    private static void maak(Argumenten argumenten, Werkplek werkplek) throws IOException, SQLException {
        String gemeente = argumenten.neem("de gemeente");
        String gevraagd = argumenten.neem("het dossier");
        Path doel = Path.of(argumenten.neem("het bestand"));
        String waarom = Logregel.reden(argumenten.optie(WAAROM), "Zeg met --waarom waarvoor dit bewijs is.");
        Optional<LocalDate> dag = argumenten.optie(DAG).map(Bewijs::dag);
        argumenten.eisOp();
        Ingeschrevene ingeschrevene = werkplek.lees(gemeente);
        String dossier = dossier(werkplek, ingeschrevene, gevraagd);
        Logregel.geschiedenis(dossier, waarom).schrijf(werkplek, ingeschrevene);
        Bewijsvorm bewijs;
        try (Momentopname opname = Momentopname.van(werkplek.gemeente(ingeschrevene), ingeschrevene)) {
            bewijs = lees(opname, gemeente, dossier, dag);
        }
        schrijf(doel, bewijs);
        werkplek.zeg("Het bewijs staat in " + doel + ": " + bewijs.rijen().size() + " rijen in het ketenhoofd van "
                + bewijs.hoofd().dag() + ". Nakijken: klacht bewijs toets " + doel);
    }

    private static LocalDate dag(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            throw new VerkeerdGebruik("Schrijf de dag als 2026-03-02.");
        }
    }

    private static String dossier(Werkplek werkplek, Ingeschrevene gemeente, String gevraagd) throws SQLException {
        try (Momentopname opname = Momentopname.van(werkplek.gemeente(gemeente), gemeente);
                PreparedStatement vraag = opname.vraag(DOSSIER)) {
            vraag.setString(1, gevraagd);
            vraag.setString(2, gevraagd);
            return eerste(vraag)
                    .orElseThrow(() -> new OpdrachtGeweigerd(
                            "Dit dossier is er niet bij deze gemeente. Geef zijn kenmerk of zijn id."));
        }
    }

    private static Bewijsvorm lees(Momentopname opname, String gemeente, String dossier, Optional<LocalDate> dag)
            throws SQLException {
        Ketenhoofd hoofd = hoofd(opname, gemeente, dag);
        List<Keteneinde> einden = new ArrayList<>();
        try (PreparedStatement vraag = opname.vraag(EINDEN)) {
            vraag.setDate(1, Date.valueOf(hoofd.dag()));
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    einden.add(new Keteneinde(rij.getString(1), rij.getInt(2), rij.getString(3)));
                }
            }
        }
        List<Hashketen.Rij> rijen =
                Dossierrijen.bomen(opname.rijenVan("gebeurtenis", "dossier", "r.volgnummer", dossier)).stream()
                        .map(rij -> Dossierrijen.ketenrij(gemeente, rij))
                        .toList();
        return Ketenbewijs.van(einden, dossier)
                .map(bewijs -> Bewijsvorm.van(hoofd, bewijs, rijen))
                .orElseThrow(() -> new OpdrachtGeweigerd("Dit dossier zit niet in het ketenhoofd van " + hoofd.dag()
                        + ". Elke nacht komt er een hoofd bij: maak het bewijs morgen."));
    }

    private static Ketenhoofd hoofd(Momentopname opname, String gemeente, Optional<LocalDate> dag) throws SQLException {
        try (PreparedStatement vraag = opname.vraag(HOOFD)) {
            vraag.setDate(1, Date.valueOf(dag.orElse(LocalDate.of(9999, 12, 31))));
            return eerste(vraag)
                    .map(rij -> Dossierrijen.hoofd(gemeente, Dossierrijen.boom(rij)))
                    .filter(hoofd -> dag.isEmpty() || hoofd.dag().equals(dag.get()))
                    .orElseThrow(() -> new OpdrachtGeweigerd(
                            dag.map(d -> "Van " + d + " is er geen ketenhoofd.").orElse("Er is nog geen ketenhoofd.")));
        }
    }

    private static Optional<String> eerste(PreparedStatement vraag) throws SQLException {
        try (ResultSet rij = vraag.executeQuery()) {
            return rij.next() ? Optional.of(rij.getString(1)) : Optional.empty();
        }
    }

    private static void schrijf(Path doel, Bewijsvorm bewijs) throws IOException {
        byte[] json = Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(bewijs);
        try (OutputStream uit = Channels.newOutputStream(Files.newByteChannel(
                doel,
                Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))))) {
            uit.write(json);
        } catch (FileAlreadyExistsException e) {
            throw new OpdrachtGeweigerd("Er is al iets op " + doel + ". Kies een bestand dat er nog niet is.", e);
        }
    }

    private static void toets(Argumenten argumenten, Werkplek werkplek) throws IOException {
        Path bestand = Path.of(argumenten.neem("het bestand"));
        Optional<String> sleutel = argumenten.optie(SLEUTEL);
        Optional<Path> bewaard = argumenten.optie(BEWAARD).map(Path::of);
        argumenten.eisOp();
        Bewijsvorm bewijs = lees(bestand);
        List<Ketenbreuk> breuken = new ArrayList<>();
        bewijs.toets().ifPresent(breuken::add);
        Ketencontrole hoofd = new Ketencontrole(List.of(bewijs.hoofd()), Map.of());
        if (sleutel.isPresent()) {
            PublicKey openbaar = Sleutelbestand.lees(sleutel.get());
            breuken.addAll(hoofd.handtekeningen(openbaar));
        }
        if (bewaard.isPresent()) {
            breuken.addAll(hoofd.vergelijk(zelfdeDag(bewaard.get(), bewijs.hoofd())));
        }
        breuken.stream().map(Breukzin::van).forEach(werkplek::zeg);
        if (!breuken.isEmpty()) {
            throw new OpdrachtGeweigerd("Dit bewijs klopt niet.");
        }
        werkplek.zeg("Bewezen: de geschiedenis van dossier " + bewijs.einde().dossier() + " ("
                + bewijs.rijen().size() + " rijen) zit in het ketenhoofd van "
                + bewijs.hoofd().gemeente() + " van "
                + bewijs.hoofd().dag() + ".");
        if (sleutel.isEmpty() && bewaard.isEmpty()) {
            werkplek.zeg("Of dit hoofd echt is, blijkt alleen met een hoofd dat elders is bewaard (--bewaard) of met"
                    + " de handtekening (--sleutel).");
        }
    }

    private static Bewijsvorm lees(Path bestand) throws IOException {
        if (!Files.isRegularFile(bestand)) {
            throw new OpdrachtGeweigerd("Het bestand " + bestand + " is er niet.");
        }
        try {
            return Json.mapper().readValue(Files.readAllBytes(bestand), Bewijsvorm.class);
        } catch (JsonProcessingException e) {
            throw new OpdrachtGeweigerd("In " + bestand + " staat geen bewijs, of niet alles ervan.", e);
        }
    }

    private static List<Ketenhoofd> zelfdeDag(Path bewaard, Ketenhoofd hoofd) throws IOException {
        List<Ketenhoofd> dag = Hoofdenbestand.lees(bewaard, hoofd.gemeente()).stream()
                .filter(elders -> elders.dag().equals(hoofd.dag()))
                .toList();
        if (dag.isEmpty()) {
            throw new OpdrachtGeweigerd("In " + bewaard + " staat geen ketenhoofd van " + hoofd.dag() + ".");
        }
        return dag;
    }
}
