package nl.klacht.jakarta.bericht;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A letter in the letter box of the demonstration. */
@Immutable
@Entity(name = "Demopost")
@Table(name = "demopost")
class Demoposttabel {

    @Id
    private UUID bericht;

    private String aan;

    private String onderwerp;

    private String tekst;

    private Instant moment;

    /** For Jakarta Persistence. */
    protected Demoposttabel() {}

    Demoposttabel(UUID bericht, Brief brief, Instant moment) {
        this.bericht = bericht;
        this.aan = brief.aan();
        this.onderwerp = brief.onderwerp();
        this.tekst = brief.tekst();
        this.moment = moment;
    }

    Brief brief() {
        return new Brief(aan, onderwerp, tekst);
    }
}
