package nl.klacht.jakarta.bijlage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A piece of a file. */
@Immutable
@Entity(name = "Bijlageblok")
@Table(name = "bijlageblok")
@IdClass(Bloktabel.Sleutel.class)
class Bloktabel {

    @Id
    private UUID bijlage;

    @Id
    private int nummer;

    private byte[] inhoud;

    /** For Jakarta Persistence. */
    protected Bloktabel() {}

    Bloktabel(UUID bijlage, int nummer, byte[] inhoud) {
        this.bijlage = bijlage;
        this.nummer = nummer;
        this.inhoud = inhoud;
    }

    /** The key. */
    record Sleutel(UUID bijlage, int nummer) implements Serializable {}
}
