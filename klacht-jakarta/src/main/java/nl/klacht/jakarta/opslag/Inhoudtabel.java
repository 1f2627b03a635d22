package nl.klacht.jakarta.opslag;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Immutable
@Entity(name = "Inhoud")
@Table(name = "inhoud")
class Inhoudtabel {

    @Id
    private UUID id;

    private UUID dossier;

    private String soort;

    private byte[] zout;

    private String inhoud;

    /** For Jakarta Persistence. */
    protected Inhoudtabel() {}

    Inhoudtabel(InhoudRij rij) {
        this.id = rij.id();
        this.dossier = rij.dossier();
        this.soort = rij.soort();
        this.zout = rij.zout();
        this.inhoud = rij.inhoud();
    }

    InhoudRij rij() {
        return new InhoudRij(id, dossier, soort, zout, inhoud);
    }
}
