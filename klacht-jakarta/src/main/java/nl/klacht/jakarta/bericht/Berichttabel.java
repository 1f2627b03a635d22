package nl.klacht.jakarta.bericht;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.klacht.jakarta.json.Json;
import org.jspecify.annotations.Nullable;

/** A row of the outbox. The database gives the number. */
@Entity(name = "Bericht")
@Table(name = "bericht")
class Berichttabel {

    private static final TypeReference<Map<String, String>> GEGEVENS = new TypeReference<>() {};

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private @Nullable Long volgnummer;

    private String soort;

    private String weg;

    private @Nullable UUID dossier;

    private @Nullable Integer gebeurtenis;

    private String geadresseerde;

    private String verwijzing;

    private String hash;

    private String gegevens;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    private String stand;

    private int pogingen;

    @Column(name = "niet_voor")
    private Instant nietVoor;

    @Column(name = "afgerond_op")
    private @Nullable Instant afgerondOp;

    @Column(name = "besloten_door")
    private @Nullable String beslotenDoor;

    private String reden;

    /** For Jakarta Persistence. */
    protected Berichttabel() {}

    /** A new one, that may leave at once. */
    Berichttabel(
            Berichtsoort soort,
            Weg weg,
            @Nullable UUID dossier,
            @Nullable Integer gebeurtenis,
            Geadresseerde wie,
            Map<String, String> gegevens,
            Instant nu) {
        this.id = UUID.randomUUID();
        this.soort = soort.code();
        this.weg = weg.code();
        this.dossier = dossier;
        this.gebeurtenis = gebeurtenis;
        this.geadresseerde = wie.soort().code();
        this.verwijzing = wie.verwijzing();
        this.hash = wie.hash();
        this.gegevens = Json.mapper().valueToTree(gegevens).toString();
        this.gemaaktOp = nu;
        this.stand = Berichtstand.WACHTEND.code();
        this.nietVoor = nu;
        this.reden = "";
    }

    void rondAf(Berichtstand hoe, Instant nu, String waarom) {
        this.stand = hoe.code();
        this.afgerondOp = nu;
        this.reden = waarom;
    }

    void geefOp(String door, Instant nu, String waarom) {
        this.beslotenDoor = door;
        rondAf(Berichtstand.OPGEGEVEN, nu, waarom);
    }

    /** One attempt more. */
    void telPoging() {
        this.pogingen++;
    }

    void wachtTot(Instant moment, String waarom) {
        this.nietVoor = moment;
        this.reden = waarom;
    }

    /** From the dead: it is tried as if for the first time, in its old place in the row. */
    void begin(String door, Instant nu) {
        this.beslotenDoor = door;
        this.stand = Berichtstand.WACHTEND.code();
        this.pogingen = 0;
        this.nietVoor = nu;
        this.afgerondOp = null;
    }

    boolean is(Berichtstand hoe) {
        return stand.equals(hoe.code());
    }

    Bericht rij() {
        return new Bericht(
                id,
                volgnummer == null ? 0 : volgnummer,
                waarde(Berichtsoort.class, soort),
                waarde(Weg.class, weg),
                dossier,
                gebeurtenis,
                new Geadresseerde(waarde(Geadresseerde.Soort.class, geadresseerde), verwijzing, hash),
                gegevens(),
                gemaaktOp,
                waarde(Berichtstand.class, stand),
                pogingen,
                nietVoor,
                afgerondOp,
                beslotenDoor,
                reden);
    }

    private Map<String, String> gegevens() {
        try {
            return Json.mapper().readValue(gegevens, GEGEVENS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored message cannot be read", e);
        }
    }

    private static <E extends Enum<E>> E waarde(Class<E> soort, String code) {
        return Enum.valueOf(soort, code.toUpperCase(Locale.ROOT));
    }
}
