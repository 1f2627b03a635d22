package nl.klacht.jakarta.opslag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Immutable
@Entity(name = "Idempotentie")
@Table(name = "idempotentie")
@IdClass(Idempotentietabel.Sleutel.class)
class Idempotentietabel {

    @Id
    private String gebruiker;

    @Id
    private String sleutel;

    @Column(name = "body_hash")
    private String bodyHash;

    private UUID dossier;

    @Column(name = "aangemaakt_op")
    private Instant aangemaaktOp;

    /** For Jakarta Persistence. */
    protected Idempotentietabel() {}

    Idempotentietabel(Idempotentiesleutel rij) {
        this.gebruiker = rij.gebruiker();
        this.sleutel = rij.sleutel();
        this.bodyHash = rij.bodyHash();
        this.dossier = rij.dossier();
        this.aangemaaktOp = rij.aangemaaktOp();
    }

    Idempotentiesleutel rij() {
        return new Idempotentiesleutel(gebruiker, sleutel, bodyHash, dossier, aangemaaktOp);
    }

    /** The key. */
    record Sleutel(String gebruiker, String sleutel) implements Serializable {}
}
