package nl.klacht.jakarta.noodtoegang;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

    private String @Nullable [] voor;

    /** For Jakarta Persistence. */
    protected Noodtoegangtabel() {}

    /** @param voor whose dossier it was then */
    Noodtoegangtabel(Noodtoegang nood, Set<String> voor) {
        this.id = nood.id();
        this.dossier = nood.dossier();
        this.kenmerk = nood.kenmerk();
        this.gebruiker = nood.gebruiker();
        this.rol = nood.rol();
        this.reden = nood.reden();
        this.moment = nood.moment();
        this.tot = nood.tot();
        this.voor = voor.stream().sorted().toArray(String[]::new);
    }
}
