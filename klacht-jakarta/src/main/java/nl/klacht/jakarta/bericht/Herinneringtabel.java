package nl.klacht.jakarta.bericht;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody was reminded of a date. */
@Immutable
@Entity(name = "Herinnering")
@Table(name = "herinnering")
@IdClass(Herinneringtabel.Sleutel.class)
class Herinneringtabel {

    @Id
    private UUID dossier;

    @Id
    private String soort;

    @Id
    private LocalDate datum;

    @Id
    private String wanneer;

    private String voor;

    private Instant moment;

    /** For Jakarta Persistence. */
    protected Herinneringtabel() {}

    Herinneringtabel(UUID dossier, String soort, LocalDate datum, String wanneer, String voor, Instant moment) {
        this.dossier = dossier;
        this.soort = soort;
        this.datum = datum;
        this.wanneer = wanneer;
        this.voor = voor;
        this.moment = moment;
    }

    /** The key. */
    record Sleutel(UUID dossier, String soort, LocalDate datum, String wanneer) implements Serializable {}
}
