package nl.klacht.jakarta.keten;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.klacht.core.keten.Ketenhoofd;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Select and insert only, here and by grant. */
@Immutable
@Entity(name = "Ketenhoofd")
@Table(name = "ketenhoofd")
class Ketenhoofdtabel {

    @Id
    private LocalDate dag;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    private int dossiers;

    private String wortel;

    @Column(name = "vorige_hash")
    private String vorigeHash;

    private String hash;

    private @Nullable String handtekening;

    /** For Jakarta Persistence. */
    protected Ketenhoofdtabel() {}

    Ketenhoofd hoofd(String gemeente) {
        return new Ketenhoofd(gemeente, dag, gemaaktOp, dossiers, wortel, vorigeHash, hash, handtekening);
    }
}
