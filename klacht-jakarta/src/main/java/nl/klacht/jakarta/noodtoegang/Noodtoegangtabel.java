package nl.klacht.jakarta.noodtoegang;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Select and insert only, here and by grant. */
@Immutable
@Entity(name = "Noodtoegang")
@Table(name = "noodtoegang")
class Noodtoegangtabel {

    @Id
    private UUID id;

    private UUID dossier;

    private String kenmerk;

    private String gebruiker;

    private String rol;

    private String reden;

    private Instant moment;

    private Instant tot;

    /** For Jakarta Persistence. */
    protected Noodtoegangtabel() {}

    Noodtoegangtabel(Noodtoegang nood) {
        this.id = nood.id();
        this.dossier = nood.dossier();
        this.kenmerk = nood.kenmerk();
        this.gebruiker = nood.gebruiker();
        this.rol = nood.rol();
        this.reden = nood.reden();
        this.moment = nood.moment();
        this.tot = nood.tot();
    }
}
