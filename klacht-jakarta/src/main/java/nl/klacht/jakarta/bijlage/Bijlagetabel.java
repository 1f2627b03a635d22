package nl.klacht.jakarta.bijlage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Written once; only its state changes, by a statement of its own. */
@Entity(name = "Bijlage")
@Table(name = "bijlage")
class Bijlagetabel {

    @Id
    private UUID id;

    private UUID dossier;

    private int volgnummer;

    private String document;

    private Integer[] onderdelen;

    private UUID naam;

    private String type;

    private long omvang;

    private byte[] zout;

    private String hash;

    @Column(name = "toegevoegd_op")
    private Instant toegevoegdOp;

    @Column(name = "toegevoegd_door")
    private String toegevoegdDoor;

    private String rol;

    private String stand;

    @Column(name = "volgende_scan")
    private @Nullable Instant volgendeScan;

    /** For Jakarta Persistence. */
    protected Bijlagetabel() {}

    Bijlagetabel(Bijlage bijlage, UUID naam, byte[] zout, @Nullable Instant volgendeScan) {
        this.id = bijlage.id();
        this.dossier = bijlage.dossier();
        this.volgnummer = bijlage.gebeurtenis();
        this.document = bijlage.document();
        this.onderdelen = bijlage.onderdelen().toArray(Integer[]::new);
        this.naam = naam;
        this.type = bijlage.type();
        this.omvang = bijlage.omvang();
        this.zout = zout.clone();
        this.hash = bijlage.hash();
        this.toegevoegdOp = bijlage.toegevoegdOp();
        this.toegevoegdDoor = bijlage.toegevoegdDoor();
        this.rol = bijlage.rol();
        this.stand = bijlage.stand().code();
        this.volgendeScan = volgendeScan;
    }

    /** @param tekst its name, when it was not erased */
    Bijlage rij(@Nullable String tekst) {
        return new Bijlage(
                id,
                dossier,
                volgnummer,
                tekst,
                document,
                List.of(onderdelen),
                type,
                omvang,
                hash,
                toegevoegdOp,
                toegevoegdDoor,
                rol,
                Bijlagestand.van(stand));
    }

    byte[] zout() {
        return zout.clone();
    }
}
