package nl.klacht.jakarta.beveiliging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A session in the register. The id is a hash: who reads the table cannot make a cookie of it. */
@Entity(name = "Sessie")
@Table(name = "sessie")
class Sessietabel {

    @Id
    private String id;

    private String werkruimte;

    private String gebruiker;

    private String rollen;

    private String groepen;

    private @Nullable String dienstverlener;

    private @Nullable String uitlogbewijs;

    private @Nullable String sub;

    private @Nullable String sid;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    @Column(name = "verloopt_op")
    private Instant verlooptOp;

    @Column(name = "eindigt_op")
    private Instant eindigtOp;

    /** For Jakarta Persistence. */
    protected Sessietabel() {}

    Sessietabel(String id, String werkruimte, Aanvrager wie, Instant nu) {
        this.id = id;
        this.werkruimte = werkruimte;
        this.gebruiker = wie.gebruiker();
        this.dienstverlener = wie.dienstverlener();
        this.rollen = wie.rollen().stream().map(Rol::code).sorted().collect(Collectors.joining(","));
        this.groepen = wie.groepen().stream().sorted().collect(Collectors.joining(","));
        this.gemaaktOp = nu;
        this.eindigtOp = nu.plus(Sessies.LANGST);
        this.verlooptOp = nu.plus(Sessies.stil(wie.rollen()));
    }

    /** Keeps, locked and hashed, with what account and session at the issuer this one goes together. */
    void bijIssuer(String gesloten, String subHash, @Nullable String sidHash) {
        this.uitlogbewijs = gesloten;
        this.sub = subHash;
        this.sid = sidHash;
    }

    @Nullable
    String uitlogbewijs() {
        return uitlogbewijs;
    }

    /** A session that begins later than now would live longer than it may: the clock was wrong then or is wrong now. */
    boolean geldt(String plek, Instant nu) {
        return werkruimte.equals(plek)
                && nu.isBefore(verlooptOp)
                && nu.isBefore(eindigtOp)
                && !nu.isBefore(gemaaktOp.minus(Sessies.SCHEEF));
    }

    /** Whether so much of the quiet time has gone that a sign of life is worth a write. */
    boolean moetVerlengd(Instant nu) {
        return nu.isAfter(verlooptOp.minus(stil()).plus(Sessies.VERLENG_NA));
    }

    void verleng(Instant nu) {
        verlooptOp = nu.plus(stil());
    }

    Aanvrager aanvrager() {
        return new Aanvrager(gebruiker, rollen(), groepen(), dienstverlener);
    }

    private Duration stil() {
        return Sessies.stil(rollen());
    }

    private Set<String> groepen() {
        return groepen.isEmpty() ? Set.of() : Set.of(groepen.split(","));
    }

    private Set<Rol> rollen() {
        return Arrays.stream(rollen.split(","))
                .map(Rol::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
