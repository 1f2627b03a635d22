package nl.klacht.jakarta.importeren;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Which line of another system became which dossier. */
@Immutable
@Entity(name = "Importregel")
@Table(name = "importregel")
@IdClass(Importregeltabel.Sleutel.class)
class Importregeltabel {

    @Id
    private String bron;

    @Id
    private String sleutel;

    private UUID dossier;

    private int regel;

    /** For Jakarta Persistence. */
    protected Importregeltabel() {}

    Importregeltabel(String bron, Importregel regel, UUID dossier) {
        this.bron = bron;
        this.sleutel = regel.sleutel();
        this.dossier = dossier;
        this.regel = regel.nummer();
    }

    /** The key. */
    record Sleutel(String bron, String sleutel) implements Serializable {}
}
