package nl.klacht.jakarta.beveiliging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An employee that was seen at a municipality; never a name, only the id of the account. */
@Entity(name = "Medewerker")
@Table(name = "medewerker")
class Medewerkertabel {

    @Id
    private String gebruiker;

    private String[] rollen;

    private String[] groepen;

    @Column(name = "gezien_op")
    private Instant gezienOp;

    /** For Jakarta Persistence. */
    protected Medewerkertabel() {}
}
