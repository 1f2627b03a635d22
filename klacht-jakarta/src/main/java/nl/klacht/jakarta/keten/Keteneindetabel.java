package nl.klacht.jakarta.keten;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.klacht.core.keten.Keteneinde;
import org.hibernate.annotations.Immutable;

/** Select and insert only, here and by grant. */
@Immutable
@Entity(name = "Keteneinde")
@Table(name = "keteneinde")
@IdClass(Keteneindetabel.Sleutel.class)
class Keteneindetabel {

    @Id
    private LocalDate dag;

    @Id
    private UUID dossier;

    private int volgnummer;

    private String hash;

    /** For Jakarta Persistence. */
    protected Keteneindetabel() {}

    Keteneindetabel(LocalDate dag, Keteneinde einde) {
        this.dag = dag;
        this.dossier = UUID.fromString(einde.dossier());
        this.volgnummer = einde.volgnummer();
        this.hash = einde.hash();
    }

    Keteneinde einde() {
        return new Keteneinde(dossier.toString(), volgnummer, hash);
    }

    /** The key. */
    record Sleutel(LocalDate dag, UUID dossier) implements Serializable {}
}
