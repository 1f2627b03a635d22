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

/** Select and insert only, here and by grant. */
@Immutable
@Entity(name = "Gebeurtenis")
@Table(name = "gebeurtenis")
@IdClass(Gebeurtenistabel.Sleutel.class)
class Gebeurtenistabel {

    @Id
    private UUID dossier;

    @Id
    private int volgnummer;

    private Instant moment;

    private String actor;

    private String rol;

    private String soort;

    private int versie;

    private String inhoud;

    private String gronden;

    @Column(name = "vorige_hash")
    private String vorigeHash;

    private String hash;

    /** For Jakarta Persistence. */
    protected Gebeurtenistabel() {}

    Gebeurtenistabel(GebeurtenisRij rij) {
        this.dossier = rij.dossier();
        this.volgnummer = rij.volgnummer();
        this.moment = rij.moment();
        this.actor = rij.actor();
        this.rol = rij.rol();
        this.soort = rij.soort();
        this.versie = rij.versie();
        this.inhoud = rij.inhoud();
        this.gronden = rij.gronden();
        this.vorigeHash = rij.vorigeHash();
        this.hash = rij.hash();
    }

    GebeurtenisRij rij() {
        return new GebeurtenisRij(
                dossier, volgnummer, moment, actor, rol, soort, versie, inhoud, gronden, vorigeHash, hash);
    }

    /** The key. */
    record Sleutel(UUID dossier, int volgnummer) implements Serializable {}
}
