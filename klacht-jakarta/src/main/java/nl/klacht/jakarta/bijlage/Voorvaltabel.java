package nl.klacht.jakarta.bijlage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Select and insert only, here and by grant. */
@Immutable
@Entity(name = "Bijlagevoorval")
@Table(name = "bijlagevoorval")
class Voorvaltabel {

    @Id
    private UUID id;

    private Instant moment;

    private UUID dossier;

    private @Nullable UUID bijlage;

    private String gebruiker;

    private String soort;

    private String naam;

    private String uitleg;

    private @Nullable String bevinding;

    @Column(name = "trace_id")
    private String traceId;

    /** For Jakarta Persistence. */
    protected Voorvaltabel() {}

    Voorvaltabel(Voorval voorval) {
        this.id = voorval.id();
        this.moment = voorval.moment();
        this.dossier = voorval.dossier();
        this.bijlage = voorval.bijlage();
        this.gebruiker = voorval.gebruiker();
        this.soort = voorval.soort();
        this.naam = voorval.naam();
        this.uitleg = voorval.uitleg();
        this.bevinding = voorval.bevinding();
        this.traceId = voorval.traceId();
    }
}
