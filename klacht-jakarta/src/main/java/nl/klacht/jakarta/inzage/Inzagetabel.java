package nl.klacht.jakarta.inzage;

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
@Entity(name = "Inzage")
@Table(name = "inzage")
class Inzagetabel {

    @Id
    private UUID id;

    private Instant moment;

    private String gebruiker;

    private String rollen;

    private String soort;

    private @Nullable UUID dossier;

    private @Nullable String vraag;

    private @Nullable String waarom;

    @Column(name = "trace_id")
    private String traceId;

    /** For Jakarta Persistence. */
    protected Inzagetabel() {}

    Inzagetabel(Inzage inzage) {
        this.id = inzage.id();
        this.moment = inzage.moment();
        this.gebruiker = inzage.gebruiker();
        this.rollen = inzage.rollen();
        this.soort = inzage.soort();
        this.dossier = inzage.dossier();
        this.vraag = inzage.vraag();
        this.waarom = inzage.waarom();
        this.traceId = inzage.traceId();
    }
}
